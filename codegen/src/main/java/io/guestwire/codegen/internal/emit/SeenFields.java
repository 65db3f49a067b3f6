// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.JavaComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * How a codec notes which fields it has read, to refuse duplicates and to find what is missing: a bit for each field, in
 * one {@code long} as far as that goes, else in an array of them.
 */
final class SeenFields {
    private final CodeBlock keysConstant;
    private final CodeBlock requiredConstant;
    private final long[] required;

    /**
     * Any fields.
     *
     * @param components the fields
     * @param keys the constant that holds their keys
     * @param requiredFields the constant that holds which of them are required
     */
    SeenFields(List<JavaComponent> components, CodeBlock keys, CodeBlock requiredFields) {
        this.keysConstant = keys;
        this.requiredConstant = requiredFields;
        this.required = new long[Math.max(1, (components.size() + Long.SIZE - 1) / Long.SIZE)];
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).isRequired()) {
                required[i / Long.SIZE] |= 1L << i;
            }
        }
    }

    /** The constant that holds which fields are required, if any is. */
    Optional<FieldSpec> constant(String name) {
        if (!anyRequired()) {
            return Optional.empty();
        }
        CodeBlock masks = Arrays.stream(required)
                .mapToObj(mask -> CodeBlock.of("0x$LL", Long.toHexString(mask)))
                .collect(CodeBlock.joining(", "));
        boolean one = required.length == 1;
        return Optional.of(FieldSpec.builder(
                        one ? TypeName.LONG : ArrayTypeName.of(TypeName.LONG),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(one ? "$L" : "{$L}", masks)
                .build());
    }

    /** Declares the variable. */
    CodeBlock declare(ReadNames names) {
        return required.length == 1
                ? CodeBlock.of("long $N = 0;\n", names.seen())
                : CodeBlock.of("long[] $N = new long[$L];\n", names.seen(), required.length);
    }

    /** Notes the field that is about to be read. */
    CodeBlock mark(ReadNames names) {
        String mark = required.length == 1 ? "$1N = $2N.markField($4L, $1N, $3N)" : "$2N.markField($4L, $1N, $3N)";
        return CodeBlock.builder()
                .beginControlFlow("if ($N >= 0)", names.key())
                .addStatement(mark, names.seen(), names.reader(), names.key(), keysConstant)
                .endControlFlow()
                .build();
    }

    /** Refuses an object that lacks a required field. */
    CodeBlock check(ReadNames names) {
        if (!anyRequired()) {
            return CodeBlock.of("");
        }
        List<CodeBlock> conditions = new ArrayList<>();
        for (int word = 0; word < required.length; word++) {
            conditions.add(
                    required.length == 1
                            ? CodeBlock.of("($1N & $2L) != $2L", names.seen(), requiredConstant)
                            : CodeBlock.of("($1N[$2L] & $3L[$2L]) != $3L[$2L]", names.seen(), word, requiredConstant));
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(conditions, "$W|| "))
                .addStatement(
                        "throw $N.missing($L, $N, $L)", names.reader(), keysConstant, names.seen(), requiredConstant)
                .endControlFlow()
                .build();
    }

    private boolean anyRequired() {
        return Arrays.stream(required).anyMatch(mask -> mask != 0);
    }
}

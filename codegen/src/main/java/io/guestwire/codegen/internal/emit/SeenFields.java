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
import javax.lang.model.element.Modifier;

/**
 * How a codec notes which fields it has read, to refuse duplicates and to find what is missing: a bit for each field, in
 * one {@code long} as far as that goes, else in an array of them.
 */
final class SeenFields {
    private static final String REQUIRED = "REQUIRED";

    private final long[] required;

    SeenFields(List<JavaComponent> components) {
        this.required = new long[Math.max(1, (components.size() + Long.SIZE - 1) / Long.SIZE)];
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).isRequired()) {
                required[i / Long.SIZE] |= 1L << i;
            }
        }
    }

    /** The constants that the checks use. */
    List<FieldSpec> constants() {
        if (!anyRequired()) {
            return List.of();
        }
        CodeBlock masks = Arrays.stream(required)
                .mapToObj(mask -> CodeBlock.of("0x$LL", Long.toHexString(mask)))
                .collect(CodeBlock.joining(", "));
        boolean one = required.length == 1;
        return List.of(FieldSpec.builder(
                        one ? TypeName.LONG : ArrayTypeName.of(TypeName.LONG),
                        REQUIRED,
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
        String mark = required.length == 1 ? "$1N = $2N.markField(KEYS, $1N, $3N)" : "$2N.markField(KEYS, $1N, $3N)";
        return CodeBlock.builder()
                .beginControlFlow("if ($N >= 0)", names.key())
                .addStatement(mark, names.seen(), names.reader(), names.key())
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
                            ? CodeBlock.of("($N & REQUIRED) != REQUIRED", names.seen())
                            : CodeBlock.of("($1N[$2L] & REQUIRED[$2L]) != REQUIRED[$2L]", names.seen(), word));
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(conditions, "$W|| "))
                .addStatement("throw $N.missing(KEYS, $N, REQUIRED)", names.reader(), names.seen())
                .endControlFlow()
                .build();
    }

    private boolean anyRequired() {
        return Arrays.stream(required).anyMatch(mask -> mask != 0);
    }
}

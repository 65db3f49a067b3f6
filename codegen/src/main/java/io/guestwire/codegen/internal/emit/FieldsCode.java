// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import java.util.List;

/**
 * Reads an object, field by field in any order, into one variable for each.
 *
 * @param components the fields
 * @param names the other local names
 * @param keys the constant that holds their keys
 * @param seen what notes which of them were there
 * @param values what reads their values
 */
record FieldsCode(List<JavaComponent> components, ReadNames names, CodeBlock keys, SeenFields seen, ValueCode values) {
    /** Declares the variables, and reads the object; defaults that an expression cannot make are not there yet. */
    void addTo(MethodSpec.Builder method) {
        for (JavaComponent component : components) {
            method.addStatement(
                    "$T $N = $L",
                    component.type().typeName(),
                    component.name(),
                    LiteralCode.of(component.initialValue()));
        }
        method.addCode(seen.declare(names))
                .addStatement("int $N = $N.beginObject()", names.entries(), names.reader())
                .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", names.index(), names.entries())
                .addStatement("int $N = $N.readField($L)", names.key(), names.reader(), keys)
                .addCode(seen.mark(names))
                .beginControlFlow("switch ($N)", names.key());
        int index = 0;
        for (JavaComponent component : components) {
            CodeBlock value = values.read(component.type(), names.reader());
            method.addStatement("case $L -> $N = $L", index++, component.name(), value);
        }
        method.addStatement("default -> $N.skip()", names.reader())
                .endControlFlow()
                .endControlFlow()
                .addCode(seen.check(names))
                .addStatement("$N.endObject()", names.reader());
    }

    /** Gives a variable its default, which a method makes, if its field was not there. */
    static void addDefault(MethodSpec.Builder method, JavaComponent component, String maker) {
        method.beginControlFlow("if ($N == null)", component.name())
                .addStatement("$N = $N()", component.name(), maker)
                .endControlFlow();
    }
}

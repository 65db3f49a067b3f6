// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.FunctionField;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The fields of a class that hold functions of the guest, and the code that finds these. */
final class FunctionFields {
    /** Some 20 bytecodes find one function; HotSpot compiles methods of up to 8,000. */
    private static final int MOST_AT_ONCE = 250;

    private FunctionFields() {}

    /**
     * Adds the fields to a class.
     *
     * @param constructor where they are set
     * @param guest an expression for the guest, in the constructor
     */
    static void addTo(
            TypeSpec.Builder type, MethodSpec.Builder constructor, CodeBlock guest, List<FunctionField> functions) {
        boolean atOnce = functions.size() <= MOST_AT_ONCE;
        for (FunctionField function : functions) {
            FieldSpec.Builder field = FieldSpec.builder(BindgenRuntime.FUNCTION, function.name());
            type.addField((atOnce ? field.addModifiers(Modifier.FINAL) : field).build());
        }
        if (atOnce) {
            functions.forEach(function -> constructor.addStatement(find(guest, function)));
            return;
        }
        for (int start = 0; start < functions.size(); start += MOST_AT_ONCE) {
            List<FunctionField> part = functions.subList(start, Math.min(start + MOST_AT_ONCE, functions.size()));
            String name = "find" + (start / MOST_AT_ONCE + 1) + "_";
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(BindgenRuntime.GUEST, "guest");
            part.forEach(function -> method.addStatement(find(CodeBlock.of("guest"), function)));
            type.addMethod(method.build());
            constructor.addStatement("$N($L)", name, guest);
        }
    }

    private static CodeBlock find(CodeBlock guest, FunctionField function) {
        return CodeBlock.of(
                "this.$N = $L.function($L, $L)",
                function.name(),
                guest,
                SourceText.literal(function.export()),
                SourceText.literal(function.signature()));
    }
}

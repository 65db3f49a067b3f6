// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaFields;
import javax.lang.model.element.Modifier;

/** The interface of a type that others implement. */
final class FieldsEmitter implements Emitter<JavaFields> {
    @Override
    public JavaFile emit(JavaFields plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.header().name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The fields of {@code $L}, which other types of the schema have too.\n", plan.wireName());
        if (plan.mentionsDeprecated()) {
            type.addAnnotation(FileFrame.suppressDeprecation());
        }
        plan.components().forEach(component -> type.addMethod(accessor(component)));
        return FileFrame.around(plan.header(), plan.doc(), type);
    }

    private static MethodSpec accessor(JavaComponent component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(DocComment.of(component.doc(), "Field {@code " + component.wireName() + "}."))
                .returns(component.type().typeName())
                .build();
    }
}

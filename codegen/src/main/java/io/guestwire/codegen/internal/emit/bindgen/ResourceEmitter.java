// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.SourceText;
import javax.lang.model.element.Modifier;

/** The methods that load the module from a resource beside its class. */
record ResourceEmitter(ClassName type, String resource) {
    void addTo(TypeSpec.Builder builder) {
        builder.addMethod(load().addJavadoc("Loads the module from the class path, with default options.\n")
                .addStatement("return load($T.defaults())", BindgenRuntime.MODULE_OPTIONS)
                .build());
        builder.addMethod(load().addJavadoc("Loads the module from the class path.\n")
                .addParameter(BindgenRuntime.MODULE_OPTIONS, "options")
                .addStatement(
                        "return $T.load($T.class.getResourceAsStream($L), $L, options)",
                        BindgenRuntime.GUEST_MODULE,
                        type,
                        SourceText.literal(resource),
                        SourceText.literal(resource))
                .build());
    }

    private static MethodSpec.Builder load() {
        return MethodSpec.methodBuilder("load")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(BindgenRuntime.GUEST_MODULE);
    }
}

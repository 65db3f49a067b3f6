// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.StructClass;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The statement that lets values of an exported struct travel as {@code JsValue}. */
final class StructBindingCode {
    /** The newest versions put a hash behind it. */
    private static final Pattern IMPORT = Pattern.compile("__wbg_(.+)_(?:new|unwrap)(?:_[0-9a-f]{16})?");

    private StructBindingCode() {}

    /** Tells whether the guest imports what makes values of the host from them, or the opposite. */
    static boolean isNeeded(StructClass struct) {
        return struct.wrap().isPresent() || struct.unwrap().isPresent();
    }

    static CodeBlock of(StructClass struct) {
        String imported = struct.wrap().or(struct::unwrap).orElseThrow();
        Matcher parts = IMPORT.matcher(imported);
        if (!parts.matches()) {
            throw new IllegalArgumentException("`" + imported + "` is not named as an import of a struct is");
        }
        String name = parts.group(1);
        TypeSpec binding = TypeSpec.anonymousClassBuilder("")
                .addSuperinterface(BindgenRuntime.STRUCT_BINDING)
                .addMethod(MethodSpec.methodBuilder("wrap")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Object.class)
                        .addParameter(TypeName.INT, "pointer")
                        .addStatement("return new $T(module, pointer)", struct.name())
                        .build())
                .addMethod(MethodSpec.methodBuilder("unwrap")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), BindgenRuntime.HANDLE))
                        .addParameter(Object.class, "object")
                        .addStatement(
                                "return object instanceof $1T struct ? $2T.of(struct.handle) : $2T.empty()",
                                struct.name(),
                                Optional.class)
                        .build())
                .build();
        return CodeBlock.of("link.struct($L, $L)", SourceText.literal(name), binding);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.records.JsDefinition;
import io.guestwire.codegen.internal.plan.records.JsPlan;
import io.guestwire.codegen.internal.plan.records.JsPlan.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The files of the types that TypeScript declares: a class and a codec each, and a class of conversions between them. */
public final class JsPlanEmitter {
    /** An emitter; it keeps nothing from one module to the next. */
    public JsPlanEmitter() {}

    /** The files, in no particular order. */
    public List<JavaFile> emit(JsPlan plan) {
        List<JavaFile> files = new ArrayList<>();
        for (JsDefinition definition : plan.definitions()) {
            files.add(definition.accept(new JsDefinitionEmitter()));
            files.add(JsCodecEmitter.emit(definition));
        }
        if (!plan.conversions().isEmpty()) {
            files.add(conversions(plan));
        }
        return files;
    }

    private static JavaFile conversions(JsPlan plan) {
        NameAllocator names = new NameAllocator();
        for (Conversion conversion : plan.conversions()) {
            names.newName(conversion.write(), new Object());
            names.newName(conversion.read(), new Object());
        }
        JsValueCode code = new JsValueCode(names);
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.header().name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Makes JavaScript values of what the module's functions take and give, and reads them.\n")
                .addMethod(CodecEmitter.constructor());
        for (Conversion conversion : plan.conversions()) {
            type.addMethod(write(conversion, code)).addMethod(read(conversion, code));
        }
        type.addMethods(code.methods());
        return FileFrame.around(plan.header(), JavaDoc.NONE, type);
    }

    private static MethodSpec write(Conversion conversion, JsValueCode code) {
        JavaType type = conversion.java();
        MethodSpec.Builder method = MethodSpec.methodBuilder(conversion.write())
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.JS_VALUE)
                .addParameter(RuntimeTypes.JS_WRITER, "out")
                .addParameter(type.typeName(), "value");
        NameAllocator names = new NameAllocator();
        List.of("out", "value").forEach(name -> names.newName(name, new Object()));
        Optional<CodeBlock> check = Checks.ofVariable(type, "value", CodeBlock.of("out.name()"), names);
        check.ifPresent(method::addStatement);
        return method.addStatement("return $L", code.write(conversion.type(), "out", CodeBlock.of("value")))
                .build();
    }

    private static MethodSpec read(Conversion conversion, JsValueCode code) {
        return MethodSpec.methodBuilder(conversion.read())
                .addModifiers(Modifier.STATIC)
                .returns(conversion.java().typeName())
                .addParameter(RuntimeTypes.JS_READER, "in")
                .addParameter(RuntimeTypes.JS_VALUE, "value")
                .addStatement("return $L", code.read(conversion.type(), "in", CodeBlock.of("value")))
                .build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.records.JsDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that makes JavaScript values of a declared type, and reads them. */
final class JsCodecEmitter implements JsDefinition.Cases<TypeSpec.Builder> {
    private final TypeSpec.Builder type;
    private final JsValueCode code;
    private final NameAllocator methods;

    private JsCodecEmitter(TypeSpec.Builder type) {
        this.type = type;
        methods = new NameAllocator();
        List.of("write", "read").forEach(name -> methods.newName(name, new Object()));
        code = new JsValueCode(methods);
    }

    static JavaFile emit(JsDefinition definition) {
        JavaHeader header = new JavaHeader(
                definition.codec(),
                definition.header().source(),
                definition.header().qualified());
        TypeSpec.Builder type = TypeSpec.classBuilder(definition.codec())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Makes JavaScript values of {@link $T}, and reads them.\n",
                        definition.header().name())
                .addMethod(CodecEmitter.constructor());
        return FileFrame.around(header, JavaDoc.NONE, definition.accept(new JsCodecEmitter(type)));
    }

    @Override
    public TypeSpec.Builder record(JsDefinition.Record definition) {
        NameAllocator locals = JsFieldsCode.locals(definition.components());
        JsFieldsCode fields = new JsFieldsCode(definition, locals, code);
        MethodSpec.Builder write = writer(definition).addStatement("out.enter()");
        fields.create(write);
        fields.write(write, definition.array());
        write.addStatement("out.leave()").addStatement("return $N", fields.target());
        MethodSpec.Builder read =
                reader(definition, fields.in(), fields.value()).addCode(fields.begin());
        fields.read(read);
        read.addStatement("$N.end()", fields.in()).addStatement("return $L", fields.made());
        return type.addMethod(write.build()).addMethod(read.build()).addMethods(code.methods());
    }

    @Override
    public TypeSpec.Builder enumeration(JsDefinition.Enumeration definition) {
        MethodSpec.Builder read = reader(definition, "in", "value")
                .addStatement("String text = in.string(value)")
                .addCode("return switch (text) {\n$>");
        for (JsDefinition.Constant constant : definition.constants()) {
            read.addCode(
                    "case $L -> $T.$N;\n",
                    SourceText.literal(constant.text()),
                    definition.header().name(),
                    constant.name());
        }
        read.addCode("default -> throw in.unknown($L, text);\n$<};\n", SourceText.literal(definition.wireName()));
        return type.addMethod(writer(definition)
                        .addStatement("return out.string(value.text())")
                        .build())
                .addMethod(read.build());
    }

    @Override
    public TypeSpec.Builder union(JsDefinition.Union definition) {
        new JsUnionCode(definition, methods, code).addTo(type, writer(definition), reader(definition, "in", "value"));
        return type;
    }

    private static MethodSpec.Builder writer(JsDefinition definition) {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.JS_VALUE)
                .addParameter(RuntimeTypes.JS_WRITER, "out")
                .addParameter(definition.header().name(), "value");
    }

    private static MethodSpec.Builder reader(JsDefinition definition, String in, String value) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(definition.header().name())
                .addParameter(RuntimeTypes.JS_READER, in)
                .addParameter(RuntimeTypes.JS_VALUE, value);
    }

    /** The literal of a text. */
    static CodeBlock literal(String text) {
        return CodeBlock.of("$L", SourceText.literal(text));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.records.JsDefinition;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The record, enum or sealed interface of a type that TypeScript declares. */
final class JsDefinitionEmitter implements JsDefinition.Cases<JavaFile> {
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public JavaFile record(JsDefinition.Record definition) {
        String fact = "Type <code>" + SchemaDocs.toPhrase(definition.java().wireName()) + "</code>.";
        return FileFrame.around(
                definition.header(), definition.java().doc(), RecordEmitter.type(definition.java(), fact));
    }

    @Override
    public JavaFile enumeration(JsDefinition.Enumeration definition) {
        ClassName name = definition.header().name();
        String fact = "Type <code>" + SchemaDocs.toPhrase(definition.wireName()) + "</code>.";
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(DocComment.of(definition.doc(), fact));
        for (JsDefinition.Constant constant : definition.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", SourceText.literal(constant.text()))
                            .addJavadoc("$L\n", describe(constant.text()))
                            .build());
        }
        type.addField(STRING, "text", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(STRING, "text")
                        .addStatement("this.text = text")
                        .build())
                .addMethod(MethodSpec.methodBuilder("text")
                        .addJavadoc("What the value is in JavaScript.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(STRING)
                        .addStatement("return text")
                        .build())
                .addMethod(MethodSpec.methodBuilder("ofText")
                        .addJavadoc("The value that is this text in JavaScript, if there is one.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(STRING, "text")
                        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), name))
                        .addStatement(
                                "return $T.of(values()).filter(value -> value.text.equals(text)).findFirst()",
                                Stream.class)
                        .build());
        return FileFrame.around(definition.header(), definition.doc(), type);
    }

    private static String describe(String text) {
        String phrase = SchemaDocs.toPhrase(text);
        return phrase.isEmpty() ? "A text without anything to see." : "The text <code>" + phrase + "</code>.";
    }

    @Override
    public JavaFile union(JsDefinition.Union definition) {
        String fact = "Type <code>" + SchemaDocs.toPhrase(definition.wireName()) + "</code>.";
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(definition.header().name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(DocComment.of(definition.doc(), fact));
        for (JsDefinition.Member member : definition.members()) {
            type.addType(RecordEmitter.type(member.record().java(), describe(member.tag()))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        return FileFrame.around(definition.header(), definition.doc(), type);
    }
}

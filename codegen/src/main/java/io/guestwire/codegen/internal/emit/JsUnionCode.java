// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Content;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Member;
import io.guestwire.codegen.internal.plan.records.JsDefinition.Union;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that make and read a value of a union: one that finds the member, and two for each member. */
final class JsUnionCode {
    private final Union union;
    private final NameAllocator methods;
    private final JsValueCode code;
    private final CodeBlock name;

    JsUnionCode(Union union, NameAllocator methods, JsValueCode code) {
        this.union = union;
        this.methods = methods;
        this.code = code;
        name = JsCodecEmitter.literal(union.wireName());
    }

    /** Adds them to a codec, whose two methods are begun. */
    void addTo(TypeSpec.Builder type, MethodSpec.Builder write, MethodSpec.Builder read) {
        List<MethodSpec> members = new ArrayList<>();
        boolean texts = union.members().stream().anyMatch(member -> member.content() == Content.NOTHING);
        if (texts) {
            readText(read);
        }
        if (union.tag().isPresent()) {
            read.addStatement("in.beginObject(value)")
                    .addStatement(
                            "String tag = in.string(in.field(value, $L))",
                            JsCodecEmitter.literal(union.tag().get()));
        } else {
            read.addStatement("String tag = in.beginTagged(value)")
                    .addStatement("$T content = in.field(value, tag)", RuntimeTypes.JS_VALUE);
        }
        read.addCode("$T read = switch (tag) {\n$>", union.header().name());
        for (Member member : union.members()) {
            MethodSpec made = writer(member);
            members.add(made);
            write.addCode(dispatch(member, made));
            if (member.content() != Content.NOTHING) {
                MethodSpec reader = reader(member);
                members.add(reader);
                read.addCode(
                        "case $L -> $N(in, $L);\n",
                        JsCodecEmitter.literal(member.tag()),
                        reader.name(),
                        union.tag().isPresent() ? "value" : "content");
            }
        }
        read.addCode("default -> throw in.unknown($L, tag);\n$<};\n", name)
                .addStatement("in.end()")
                .addStatement("return read");
        write.addStatement("throw new IllegalArgumentException(out.name())");
        type.addMethod(write.build())
                .addMethod(read.build())
                .addMethods(members)
                .addMethods(code.methods());
    }

    /** Members without content are texts. */
    private void readText(MethodSpec.Builder read) {
        read.beginControlFlow("if (value instanceof $T string)", RuntimeTypes.JS_STRING)
                .addCode("return switch (string.value()) {\n$>");
        union.members().stream()
                .filter(member -> member.content() == Content.NOTHING)
                .forEach(member -> read.addCode(
                        "case $L -> new $T();\n",
                        JsCodecEmitter.literal(member.tag()),
                        member.record().header().name()));
        read.addCode("default -> throw in.unknown($L, string.value());\n$<};\n", name)
                .endControlFlow();
    }

    private static CodeBlock dispatch(Member member, MethodSpec made) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (value instanceof $T member)",
                        member.record().header().name())
                .addStatement("return $N(out, member)", made.name())
                .endControlFlow()
                .build();
    }

    private MethodSpec writer(Member member) {
        MethodSpec.Builder method = method("write", member)
                .returns(RuntimeTypes.JS_VALUE)
                .addParameter(RuntimeTypes.JS_WRITER, "out")
                .addParameter(member.record().header().name(), "value");
        if (member.content() == Content.NOTHING) {
            return method.addStatement("return out.string($L)", JsCodecEmitter.literal(member.tag()))
                    .build();
        }
        method.addStatement("out.enter()");
        JsFieldsCode fields = new JsFieldsCode(
                member.record(), JsFieldsCode.locals(member.record().components()), code);
        CodeBlock result = CodeBlock.of("$N", fields.target());
        if (member.content() == Content.VALUE) {
            result = code.write(member.record().components().get(0).type(), "out", CodeBlock.of("value.value()"));
        } else {
            fields.create(method);
            union.tag()
                    .ifPresent(tag -> method.addStatement(
                            "object.set($L, out.string($L))",
                            JsCodecEmitter.literal(tag),
                            JsCodecEmitter.literal(member.tag())));
            fields.write(method, member.content() == Content.ELEMENTS);
        }
        if (union.tag().isEmpty()) {
            result = CodeBlock.of(
                    "$T.create().set($L, $L)", RuntimeTypes.JS_OBJECT, JsCodecEmitter.literal(member.tag()), result);
        }
        return method.addStatement("$T made = $L", RuntimeTypes.JS_VALUE, result)
                .addStatement("out.leave()")
                .addStatement("return made")
                .build();
    }

    /** Reads the value, or beside the tag, where the object has been begun. */
    private MethodSpec reader(Member member) {
        JsFieldsCode fields = new JsFieldsCode(
                member.record(), JsFieldsCode.locals(member.record().components()), code);
        MethodSpec.Builder method = method("read", member)
                .returns(member.record().header().name())
                .addParameter(RuntimeTypes.JS_READER, fields.in())
                .addParameter(RuntimeTypes.JS_VALUE, fields.value());
        if (member.content() == Content.VALUE) {
            return method.addStatement(
                            "return new $T($L)",
                            member.record().header().name(),
                            code.read(
                                    member.record().components().get(0).type(),
                                    fields.in(),
                                    CodeBlock.of("$N", fields.value())))
                    .build();
        }
        boolean nested = union.tag().isEmpty();
        if (nested) {
            method.addCode(fields.begin());
        }
        fields.read(method);
        if (nested) {
            method.addStatement("$N.end()", fields.in());
        }
        return method.addStatement("return $L", fields.made()).build();
    }

    private MethodSpec.Builder method(String verb, Member member) {
        String of = member.record().header().name().simpleName();
        return MethodSpec.methodBuilder(methods.newName(verb + of, new Object()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}

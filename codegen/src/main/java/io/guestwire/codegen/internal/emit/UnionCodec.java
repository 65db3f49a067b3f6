// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaUnion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The members of the class that writes and reads a union. */
final class UnionCodec {
    /** Members that one method handles: about 6,000 bytecodes. */
    private static final int PART = 150;

    private static final String READER = "reader";
    private static final String WRITER = "writer";
    private static final String VALUE = "value";
    private static final String KEYS = "keysFrom";
    private static final String READ = "readFrom";
    private static final String WRITE = "writeFrom";

    private final JavaUnion target;
    private final TypeSpec.Builder type;
    private final ValueCode values = new ValueCode(new NameAllocator());

    private UnionCodec(JavaUnion target, TypeSpec.Builder type) {
        this.target = target;
        this.type = type;
    }

    static void addTo(TypeSpec.Builder type, JavaUnion target) {
        new UnionCodec(target, type).add();
    }

    private void add() {
        List<JavaUnion.Member> members = target.members();
        type.addField(FieldSpec.builder(RuntimeTypes.KEYS, "MEMBERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(keys())
                        .build())
                .addMethod(CodecEmitter.constructor())
                .addMethod(write())
                .addMethod(read());
        for (int from = 0; members.size() > PART && from < members.size(); from += PART) {
            List<JavaUnion.Member> part = members.subList(from, Math.min(from + PART, members.size()));
            type.addMethod(writePart(from, part))
                    .addMethod(readPart(from, part))
                    .addMethod(keysPart(from, part));
        }
        type.addMethods(values.methods());
    }

    /** An initialiser grows with what it lists: many keys come from methods. */
    private CodeBlock keys() {
        if (target.members().size() <= PART) {
            return KeyCode.texts(
                    target.members().stream().map(JavaUnion.Member::key).toList());
        }
        return CodeBlock.of(
                "$T.of($T.of($L).flatMap($T::stream).toArray($T[]::new))",
                RuntimeTypes.KEYS,
                Stream.class,
                parts("$N()", KEYS, ",$W"),
                Arrays.class,
                String.class);
    }

    private static MethodSpec keysPart(int from, List<JavaUnion.Member> members) {
        List<CodeBlock> keys = members.stream()
                .map(member -> CodeBlock.of("$L", SourceText.literal(member.key())))
                .toList();
        return MethodSpec.methodBuilder(KEYS + from)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(String.class))
                .addStatement("return new $T[] {$L}", String.class, CodeBlock.join(keys, ",$W"))
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = CodecEmitter.method("write", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Writes a value: a map from the name of its member to what that holds.\n")
                .addParameter(RuntimeTypes.WRITER, WRITER)
                .addParameter(target.header().name(), VALUE)
                .addCode(target.recursive() ? CodecEmitter.ENTER : CodeBlock.of(""))
                .addStatement("writer.beginMap(1)");
        if (target.members().size() > PART) {
            CodeBlock parts = parts("!$N(writer, value)", WRITE, "$W&& ");
            method.beginControlFlow("if ($L)", parts);
        } else {
            addBranches(method, 0, target.members(), "");
            method.nextControlFlow("else");
        }
        return method.addStatement("throw new $T($S)", NullPointerException.class, VALUE)
                .endControlFlow()
                .addCode(target.recursive() ? CodecEmitter.LEAVE : CodeBlock.of(""))
                .build();
    }

    private MethodSpec writePart(int from, List<JavaUnion.Member> members) {
        MethodSpec.Builder method = CodecEmitter.method(WRITE + from, target)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.WRITER, WRITER)
                .addParameter(target.header().name(), VALUE)
                .returns(TypeName.BOOLEAN);
        addBranches(method, from, members, "return true");
        return method.endControlFlow().addStatement("return false").build();
    }

    /** A branch for each member; the last one is left open. */
    private void addBranches(MethodSpec.Builder method, int from, List<JavaUnion.Member> members, String last) {
        int position = from;
        for (JavaUnion.Member member : members) {
            CodeBlock test = CodeBlock.of(
                    "if (value instanceof $T member)", member.record().header().name());
            if (position == from) {
                method.beginControlFlow("$L", test);
            } else {
                method.nextControlFlow("else $L", test);
            }
            method.addStatement("writer.writeField(MEMBERS.encoded($L))", position++)
                    .addStatement(values.write(
                            member.value().type(),
                            WRITER,
                            CodeBlock.of(member.isValue() ? "member" : "member.value()")));
            if (!last.isEmpty()) {
                method.addStatement(last);
            }
        }
    }

    private MethodSpec read() {
        MethodSpec.Builder method = CodecEmitter.method("read", target)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads a value: a map of exactly one entry, whose key names the member.\n")
                .addParameter(RuntimeTypes.READER, READER)
                .returns(target.header().name())
                .addStatement("int member = reader.beginUnion(MEMBERS)");
        if (target.members().size() > PART) {
            CodeBlock.Builder value = CodeBlock.builder();
            for (int from = PART; from < target.members().size(); from += PART) {
                value.add("member < $L ? $L(reader, member)$W: ", from, READ + (from - PART));
            }
            int last = (target.members().size() - 1) / PART * PART;
            value.add("$L(reader, member)", READ + last);
            method.addStatement("$T value = $L", target.header().name(), value.build());
        } else {
            method.addCode("$T value = $L;\n", target.header().name(), choice(0, target.members()));
        }
        return method.addStatement("reader.endUnion()")
                .addStatement("return value")
                .build();
    }

    private MethodSpec readPart(int from, List<JavaUnion.Member> members) {
        return CodecEmitter.method(READ + from, target)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.READER, READER)
                .addParameter(TypeName.INT, "member")
                .returns(target.header().name())
                .addCode("return $L;\n", choice(from, members))
                .build();
    }

    private CodeBlock choice(int from, List<JavaUnion.Member> members) {
        CodeBlock.Builder choice = CodeBlock.builder().add("switch (member) {\n$>");
        int position = from;
        for (JavaUnion.Member member : members) {
            CodeBlock value = values.read(member.value().type(), READER);
            choice.add(
                    "case $L -> $L;\n",
                    position++,
                    member.isValue()
                            ? value
                            : CodeBlock.of(
                                    "new $T($L)", member.record().header().name(), value));
        }
        return choice.add("default -> throw new $T(\"member \" + member);\n$<}", IllegalStateException.class)
                .build();
    }

    private CodeBlock parts(String format, String prefix, String separator) {
        List<CodeBlock> calls = new ArrayList<>();
        for (int from = 0; from < target.members().size(); from += PART) {
            calls.add(CodeBlock.of(format, prefix + from));
        }
        return CodeBlock.join(calls, separator);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Unions to sealed interfaces. */
final class UnionPlanner {
    private static final String VALUE = "value";

    private final TypePlanner types;
    private final List<Diagnostic> diagnostics;

    UnionPlanner(TypePlanner types, List<Diagnostic> diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    JavaUnion plan(UnionType type, JavaHeader header) {
        ClassName codec = types.coded(type).codec();
        List<JavaUnion.Member> members = new ArrayList<>();
        for (WidlType member : type.members()) {
            MemberText text = MemberText.of(member);
            types.plan(member, type.declaredAs(), "union")
                    .ifPresent(
                            java -> members.add(new JavaUnion.Member(text.key(), record(text, java, header, codec))));
        }
        checkNames(type);
        return new JavaUnion(
                header,
                type.name().text(),
                codec,
                members,
                ReachedTypes.isRecursive(type, type.members().stream()),
                types.docs().of(type.description(), type.annotations()));
    }

    private static JavaRecord record(MemberText text, JavaType type, JavaHeader union, ClassName codec) {
        ClassName name = union.name().nestedClass(className(text, union.name().simpleName()));
        return new JavaRecord(
                new JavaHeader(name, union.source(), union.qualified()),
                text.key(),
                codec,
                List.of(union.name()),
                List.of(new JavaComponent(VALUE, VALUE, type, JavaDoc.NONE, Optional.empty())),
                false,
                JavaDoc.NONE);
    }

    /** A nested class cannot be called like the one around it. */
    private static String className(MemberText text, String union) {
        String name = "Of" + text.label();
        return name.equals(union) ? name + "_" : name;
    }

    /** Two members may be called alike only after an import or {@code @unionKey} renamed one. */
    private void checkNames(UnionType type) {
        Map<String, String> keys = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (WidlType member : type.members()) {
            MemberText text = MemberText.of(member);
            String sameKey = keys.putIfAbsent(text.key(), member.toString());
            String sameLabel = labels.putIfAbsent(text.label(), text.key());
            if (sameKey != null) {
                report(
                        type,
                        "two members of union `" + type.name().text() + "` have the key " + Quoted.of(text.key())
                                + " on the wire",
                        "give the type of one another key with `@unionKey(\"other\")`");
            } else if (sameLabel != null) {
                report(
                        type,
                        "members " + Quoted.of(sameLabel) + " and " + Quoted.of(text.key()) + " of union `"
                                + type.name().text() + "` both need the Java class `Of" + text.label() + "`",
                        "declare an alias for one of them, and name that");
            }
        }
    }

    private void report(UnionType type, String message, String help) {
        diagnostics.add(Diagnostic.error(
                        CodegenDiagnosticCode.JAVA_NAME_CLASH, type.declaredAs().span(), message)
                .withHelp(help));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.WireEncoding;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaEnum;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.JavaMethod;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.JavaUnion;
import io.guestwire.widl.WidlFormatter;
import io.guestwire.widl.source.SourceFile;
import java.util.Locale;
import java.util.stream.Collectors;

/** The schema that describes what a class exports, in canonical form: what the author of a guest starts from. */
final class SchemaText implements JavaDefinition.Cases<Void> {
    private final StringBuilder text = new StringBuilder();

    private SchemaText() {}

    /** The text; none, with the reason, if it would be larger than a schema may be. */
    static WidlFormatter.Formatting of(ExportsReader.Exports exports, WireEncoding encoding) {
        SchemaText schema = new SchemaText();
        schema.add(exports, encoding);
        return WidlFormatter.format(SourceFile.of(exports.role() + ".widl", schema.text.toString()));
    }

    private void add(ExportsReader.Exports exports, WireEncoding encoding) {
        text.append("# Written by Guestwire from ")
                .append(exports.plan().header().source())
                .append(".\n");
        if (encoding.enums() == EnumEncoding.NAME) {
            text.append("# Values of enums travel as their names.\n");
        }
        if (encoding.datetimes() == DatetimeEncoding.TIMESTAMP) {
            text.append("# Values of datetime travel as MessagePack timestamps.\n");
        }
        if (!exports.namespace().isEmpty()) {
            text.append("namespace ").append(quoted(exports.namespace())).append("\n\n");
        }
        exports.generated()
                .forEach((source, names) -> text.append("import {")
                        .append(String.join(", ", names))
                        .append("} from ")
                        .append(quoted(source))
                        .append('\n'));
        describe(exports.plan().doc());
        text.append("role ").append(exports.role());
        deprecate(exports.plan().doc());
        text.append(" {\n");
        boolean isSpaced = exports.plan().exports().stream()
                .anyMatch(export -> export.method().doc().description().isPresent());
        for (JavaExport export : exports.plan().exports()) {
            operation(export);
            text.append(isSpaced ? "\n" : "");
        }
        text.append("}\n");
        exports.definitions().forEach(definition -> {
            describe(definition.doc());
            definition.accept(this);
        });
    }

    private void operation(JavaExport export) {
        JavaMethod method = export.method();
        describe(method.doc());
        boolean unary = method.call().accept(call -> call.form() == RequestForm.VALUE);
        text.append(method.wireName()).append(unary ? "{" : "(");
        method.parameters().forEach(this::member);
        text.append(unary ? "}" : ")");
        method.result()
                .map(JavaType::wireName)
                .ifPresent(type -> text.append(": ").append(type));
        deprecate(method.doc());
        text.append('\n');
    }

    /** A parameter or a field. */
    private void member(JavaComponent member) {
        describe(member.doc());
        text.append(member.wireName()).append(": ").append(member.type().wireName());
        deprecate(member.doc());
        text.append('\n');
    }

    @Override
    public Void record(JavaRecord type) {
        text.append("type ").append(type.wireName());
        deprecate(type.doc());
        text.append(" {\n");
        type.components().forEach(this::member);
        text.append("}\n");
        return null;
    }

    @Override
    public Void enumeration(JavaEnum type) {
        text.append("enum ").append(type.wireName());
        deprecate(type.doc());
        text.append(" {\n");
        for (JavaEnum.Constant constant : type.constants()) {
            describe(constant.doc());
            text.append(constant.wireName()).append(" = ").append(constant.index());
            deprecate(constant.doc());
            text.append('\n');
        }
        text.append("}\n");
        return null;
    }

    @Override
    public Void union(JavaUnion type) {
        text.append("union ").append(type.wireName());
        deprecate(type.doc());
        text.append(type.members().stream().map(JavaUnion.Member::key).collect(Collectors.joining(" | ", " = ", "\n")));
        return null;
    }

    private void describe(JavaDoc doc) {
        doc.description()
                .ifPresent(description -> text.append(quoted(description)).append('\n'));
    }

    private void deprecate(JavaDoc doc) {
        doc.deprecation()
                .ifPresent(reason ->
                        text.append(" @deprecated").append(reason.isEmpty() ? "" : "(" + quoted(reason) + ")"));
    }

    /** A string of WIDL. */
    private static String quoted(String value) {
        StringBuilder string = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> string.append("\\\"");
                case '\\' -> string.append("\\\\");
                case '\n' -> string.append("\\n");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(value, i)) {
                        string.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        string.append(c);
                    }
                }
            }
        }
        return string.append('"').toString();
    }

    private static boolean isPaired(String value, int index) {
        int point = Character.isHighSurrogate(value.charAt(index)) ? index : index - 1;
        return point >= 0 && Character.isSupplementaryCodePoint(value.codePointAt(point));
    }
}

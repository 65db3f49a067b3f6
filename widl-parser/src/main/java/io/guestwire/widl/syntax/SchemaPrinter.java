// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.CanonicalText.Gap;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumMemberSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportNameSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints a tree in canonical form: two blanks of indentation, one member a line, one blank line between definitions,
 * strings in double quotes. Reading the result gives an equal tree, and printing that gives the same text.
 */
public final class SchemaPrinter implements DefinitionSyntax.Cases<Void> {
    private final CanonicalText out;
    private Gap gap = Gap.ALWAYS;

    private SchemaPrinter(SchemaSyntax schema) {
        this.out = new CanonicalText(schema);
    }

    /**
     * The canonical text of a tree, with the comments of its file.
     *
     * @param schema a tree without mistakes of the grammar
     */
    public static String print(SchemaSyntax schema) {
        SchemaPrinter printer = new SchemaPrinter(schema);
        Optional<DefinitionSyntax> previous = Optional.empty();
        for (DefinitionSyntax definition : schema.definitions()) {
            boolean oneLiners = previous.filter(SchemaPrinter::isOneLiner).isPresent() && isOneLiner(definition);
            printer.gap = oneLiners ? Gap.KEPT : Gap.ALWAYS;
            definition.accept(printer);
            previous = Optional.of(definition);
        }
        return printer.out.finish();
    }

    private static boolean isOneLiner(DefinitionSyntax definition) {
        return definition instanceof ImportSyntax
                || definition instanceof AliasSyntax
                || definition instanceof DirectiveSyntax
                || definition instanceof UnionSyntax;
    }

    @Override
    public Void namespace(NamespaceSyntax definition) {
        return line(definition, "namespace " + ValueText.quote(definition.name().text()));
    }

    @Override
    public Void importing(ImportSyntax definition) {
        String names = definition.isAll()
                ? "*"
                : definition.names().stream()
                        .map(SchemaPrinter::importName)
                        .collect(Collectors.joining(", ", "{", "}"));
        return line(
                definition,
                "import " + names + " from " + ValueText.quote(definition.from().value()));
    }

    private static String importName(ImportNameSyntax name) {
        return name.name().text()
                + name.alias().map(alias -> " as " + alias.text()).orElse("");
    }

    @Override
    public Void directive(DirectiveSyntax definition) {
        String head = "directive @" + definition.name().text();
        String tail = " on " + locations(definition.locations());
        if (!definition.requirements().isEmpty()) {
            tail += definition.requirements().stream()
                    .map(required -> "@" + required.name().text() + " on " + locations(required.locations()))
                    .collect(Collectors.joining(" ", " require ", ""));
        }
        if (definition.parameters().isEmpty()) {
            return line(definition, head + tail);
        }
        parameters(definition.span(), definition.description(), head, "(", definition.parameters(), ")" + tail);
        return null;
    }

    private static String locations(List<NameSyntax> locations) {
        return locations.stream().map(NameSyntax::text).collect(Collectors.joining(" | "));
    }

    @Override
    public Void alias(AliasSyntax definition) {
        String name = ValueText.nameOrString(definition.name().text());
        return line(definition, "alias " + name + " = " + TypeText.of(definition.target()));
    }

    @Override
    public Void union(UnionSyntax definition) {
        String members = definition.members().stream().map(TypeText::of).collect(Collectors.joining(" | "));
        out.begin(definition.span(), gap);
        describe(definition.description());
        out.line("union " + definition.name().text() + ValueText.of(definition.annotations()) + " = " + members);
        out.end(definition.span());
        return null;
    }

    @Override
    public Void operations(OperationsSyntax definition) {
        String head = definition.role().map(role -> "role " + role.text()).orElse("interface");
        Span name = definition.role().map(NameSyntax::span).orElse(definition.keyword());
        return body(definition, head, name, definition.operations(), this::operation);
    }

    @Override
    public Void object(ObjectSyntax definition) {
        List<NameSyntax> interfaces = definition.interfaces();
        String head = "type " + definition.name().text()
                + (interfaces.isEmpty()
                        ? ""
                        : interfaces.stream()
                                .map(NameSyntax::text)
                                .collect(Collectors.joining(" & ", " implements ", "")));
        Span last = (interfaces.isEmpty() ? definition.name() : interfaces.get(interfaces.size() - 1)).span();
        return body(definition, head, last, definition.fields(), this::member);
    }

    @Override
    public Void enumeration(EnumSyntax definition) {
        String head = "enum " + definition.name().text();
        return body(definition, head, definition.name().span(), definition.values(), this::enumMember);
    }

    /** A definition of one line. */
    private Void line(DefinitionSyntax definition, String content) {
        out.begin(definition.span(), gap);
        describe(definition.description());
        out.line(content + ValueText.of(definition.annotations()));
        out.end(definition.span());
        return null;
    }

    /** A definition with members in braces. */
    private <T> Void body(DefinitionSyntax definition, String head, Span lastName, List<T> members, Consumer<T> print) {
        List<AnnotationSyntax> annotations = definition.annotations();
        int header = annotations.isEmpty()
                ? lastName.end()
                : annotations.get(annotations.size() - 1).span().end();
        String content = head + ValueText.of(annotations) + " {";
        Span span = definition.span();
        out.beginBody(span, header, gap);
        describe(definition.description());
        if (members.isEmpty() && !out.hasCommentBefore(span.end())) {
            out.line(content + "}");
        } else {
            out.line(content);
            out.endHeader(header);
            out.open();
            members.forEach(print);
            out.close(span.end());
            out.line("}");
        }
        out.end(span);
        return null;
    }

    private void member(MemberSyntax member) {
        out.begin(member.span(), Gap.KEPT);
        describe(member.description());
        out.line(memberText(member));
        out.end(member.span());
    }

    private static String memberText(MemberSyntax member) {
        return member.name().text() + ": " + TypeText.of(member.type())
                + member.defaultValue()
                        .map(value -> " = " + ValueText.of(value))
                        .orElse("")
                + ValueText.of(member.annotations());
    }

    private void enumMember(EnumMemberSyntax member) {
        out.begin(member.span(), Gap.KEPT);
        describe(member.description());
        out.line(member.name().text() + " = " + ValueText.of(member.index())
                + member.display()
                        .map(display -> " as " + ValueText.quote(display.value()))
                        .orElse("")
                + ValueText.of(member.annotations()));
        out.end(member.span());
    }

    private void operation(OperationSyntax operation) {
        String tail = (operation.isUnary() ? "}" : ")")
                + operation.result().map(result -> ": " + TypeText.of(result)).orElse("")
                + ValueText.of(operation.annotations());
        Gap before = gap;
        gap = Gap.KEPT;
        parameters(
                operation.span(),
                operation.description(),
                operation.name().text(),
                operation.isUnary() ? "{" : "(",
                operation.parameters(),
                tail);
        gap = before;
    }

    /** Parameters on one line, or each on its own if something is said about them or the line would be long. */
    private void parameters(
            Span span,
            Optional<StringSyntax> description,
            String head,
            String open,
            List<MemberSyntax> parameters,
            String tail) {
        String inline = head + open + join(parameters, SchemaPrinter::memberText) + tail;
        out.beginBody(span, span.start(), gap);
        boolean commented = out.hasCommentBefore(span.end());
        boolean described = parameters.stream()
                .anyMatch(parameter -> parameter.description().isPresent());
        if (parameters.isEmpty() || !(commented || described || !out.fits(inline))) {
            out.begin(span, gap);
            describe(description);
            out.line(inline);
        } else {
            describe(description);
            out.line(head + open);
            out.open();
            parameters.forEach(this::member);
            out.close(span.end());
            out.line(tail);
        }
        out.end(span);
    }

    private static <T> String join(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", "));
    }

    private void describe(Optional<StringSyntax> description) {
        description.ifPresent(text -> out.line(ValueText.description(text.value(), out.indent())));
    }
}

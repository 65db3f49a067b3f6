// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.List;
import java.util.Optional;

/** The Javadoc comment of one generated element. */
final class DocComment {
    private DocComment() {}

    /**
     * A comment.
     *
     * @param doc what the schema says
     * @param fact the first sentence when the schema says nothing; Javadoc, trusted
     * @param more a paragraph that follows; Javadoc, trusted; may be empty
     * @param parameters what gets a {@code @param} tag
     * @param result what gets a {@code @return} tag, if its type leaves something unsaid
     */
    static CodeBlock of(
            JavaDoc doc, String fact, String more, List<JavaComponent> parameters, Optional<JavaType> result) {
        CodeBlock.Builder tags = CodeBlock.builder();
        for (JavaComponent parameter : parameters) {
            tags.add("@param $L $L\n", parameter.name(), describe(parameter));
        }
        result.filter(type -> !type.holdsArray())
                .flatMap(DocComment::note)
                .ifPresent(note -> tags.add("@return $L\n", note));
        doc.deprecation().ifPresent(reason -> tags.add("@deprecated $L\n", reasonOf(reason)));
        CodeBlock.Builder comment = CodeBlock.builder();
        comment.add("$L\n", text(doc).orElse(fact));
        if (!more.isEmpty()) {
            comment.add("\n<p>$L\n", more);
        }
        if (!tags.isEmpty()) {
            comment.add("\n").add(tags.build());
        }
        return comment.build();
    }

    /** A comment without tags for parameters. */
    static CodeBlock of(JavaDoc doc, String fact) {
        return of(doc, fact, "", List.of(), Optional.empty());
    }

    private static String describe(JavaComponent parameter) {
        StringBuilder text = new StringBuilder(parameter
                .doc()
                .description()
                .map(SchemaDocs::toPhrase)
                .filter(phrase -> !phrase.isEmpty())
                .orElse("{@code " + parameter.wireName() + ": "
                        + parameter.type().wireName() + "}"));
        note(parameter.type()).ifPresent(note -> text.append("; ").append(note));
        parameter
                .doc()
                .deprecation()
                .ifPresent(reason -> text.append("; deprecated: ").append(reasonOf(reason)));
        return text.toString();
    }

    private static Optional<String> text(JavaDoc doc) {
        return doc.description().map(SchemaDocs::toJavadoc).filter(text -> !text.isEmpty());
    }

    private static String reasonOf(String reason) {
        String phrase = SchemaDocs.toPhrase(reason);
        return phrase.isEmpty() ? "in the schema" : phrase;
    }

    private static Optional<String> note(JavaType type) {
        return type.accept(new Notes());
    }

    /** What the innermost scalar leaves unsaid. */
    private static final class Notes implements JavaType.Cases<Optional<String>> {
        @Override
        public Optional<String> scalar(JavaType.Scalar type) {
            return type.note();
        }

        @Override
        public Optional<String> list(JavaType.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Optional<String> map(JavaType.MapOf type) {
            return type.value().accept(this);
        }

        @Override
        public Optional<String> optional(JavaType.OptionalOf type) {
            return type.target().accept(this);
        }

        @Override
        public Optional<String> coded(JavaType.Coded type) {
            return Optional.empty();
        }

        @Override
        public Optional<String> converted(JavaType.Converted type) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.emit.SchemaDocs;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue;
import io.guestwire.codegen.internal.plan.bindgen.ModuleMethod;
import io.guestwire.codegen.internal.plan.bindgen.ModuleParameter;

/** Javadoc of what a module declares. All text of the module is escaped. */
final class ModuleDocs {
    private ModuleDocs() {}

    /**
     * The comment of a type.
     *
     * @param fact what is said when the module says nothing; not escaped
     * @param more a paragraph that follows; Javadoc, trusted; may be empty
     */
    static CodeBlock of(JavaDoc doc, String fact, String more) {
        CodeBlock.Builder comment = CodeBlock.builder().add("$L\n", text(doc, fact));
        if (!more.isEmpty()) {
            comment.add("\n<p>$L\n", more);
        }
        return comment.build();
    }

    /** The comment of a method. */
    static CodeBlock of(ModuleMethod method) {
        CodeBlock.Builder tags = CodeBlock.builder();
        for (ModuleParameter parameter : method.parameters()) {
            String described = parameter
                    .description()
                    .map(SchemaDocs::toPhrase)
                    .filter(phrase -> !phrase.isEmpty())
                    .orElseGet(() -> code(parameter.rust()));
            tags.add("@param $L $L$L\n", parameter.name(), described, note(parameter.value(), "; "));
        }
        String said = method.resultDoc().map(SchemaDocs::toPhrase).orElse("");
        method.result().ifPresent(value -> {
            String note = said + note(value, said.isEmpty() ? "" : "; ");
            if (!note.isEmpty()) {
                tags.add("@return $L\n", note);
            }
        });
        if (method.fallible()) {
            tags.add("@throws $T the guest answers with an error\n", BindgenRuntime.JS_EXCEPTION);
        }
        CodeBlock.Builder comment = CodeBlock.builder().add("$L\n", text(method.doc(), method.fact()));
        if (!tags.isEmpty()) {
            comment.add("\n").add(tags.build());
        }
        return comment.build();
    }

    /** Text of a module in the font of code; between backticks when a tag could not hold it. */
    static String code(String text) {
        boolean plain = text.chars().allMatch(c -> c > ' ' - 1 && c < 127 && "{}@\\*".indexOf(c) < 0);
        return plain ? "{@code " + text + "}" : SchemaDocs.toPhrase(text);
    }

    private static String text(JavaDoc doc, String fact) {
        return doc.description()
                .map(SchemaDocs::toJavadoc)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> SchemaDocs.toJavadoc(fact));
    }

    private static String note(BindgenValue value, String separator) {
        return value.note().map(note -> separator + note).orElse("");
    }
}

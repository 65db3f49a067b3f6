// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_IMPLEMENTS;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NOT_A_TYPE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Meaning;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.HashMap;
import java.util.Map;

/** What a type implements is a {@code type}, named once. */
final class ImplementsRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(ObjectSyntax.class).forEach(object -> {
            Map<String, NameSyntax> seen = new HashMap<>();
            for (NameSyntax name : object.interfaces()) {
                NameSyntax first = seen.putIfAbsent(name.text(), name);
                if (first != null) {
                    diagnostics.add(Diagnostic.error(
                                    DUPLICATE_IMPLEMENTS,
                                    name.span(),
                                    Quoted.of(object.name().text()) + " implements " + Quoted.of(name.text())
                                            + " already")
                            .withNote(first.span(), "first named here"));
                } else {
                    checkKind(name, file, diagnostics);
                }
            }
        });
    }

    private static void checkKind(NameSyntax name, LinkedFile file, Diagnostics diagnostics) {
        Meaning meaning = file.meaning(name.text());
        if (meaning instanceof Meaning.BuiltIn || meaning == Meaning.Nothing.VOID) {
            diagnostics.add(Diagnostic.error(
                    NOT_A_TYPE, name.span(), Quoted.of(name.text()) + " is built in and cannot be implemented"));
        } else if (meaning instanceof Meaning.Declared declared
                && !(declared.symbol().syntax() instanceof ObjectSyntax)) {
            String keyword = declared.symbol().syntax().keyword();
            diagnostics.add(Diagnostic.error(
                            NOT_A_TYPE,
                            name.span(),
                            Quoted.of(name.text()) + " is declared by `" + keyword + "` and cannot be implemented")
                    .withNote(declared.symbol().name().span(), "declared here"));
        }
    }
}

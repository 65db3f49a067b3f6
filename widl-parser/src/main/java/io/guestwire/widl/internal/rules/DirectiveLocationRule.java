// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_DIRECTIVE_LOCATION;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_DIRECTIVE_LOCATION;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A directive's locations exist, and each is named once; {@code SELF} belongs after {@code require}. */
final class DirectiveLocationRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(DirectiveSyntax.class).forEach(directive -> {
            check(directive.locations(), false, diagnostics);
            directive.requirements().forEach(required -> check(required.locations(), true, diagnostics));
        });
    }

    private static void check(List<NameSyntax> names, boolean selfAllowed, Diagnostics diagnostics) {
        List<String> valid = Arrays.stream(Location.values())
                .filter(location -> selfAllowed || location != Location.SELF)
                .map(Location::name)
                .toList();
        Map<String, NameSyntax> seen = new HashMap<>();
        for (NameSyntax name : names) {
            NameSyntax first = seen.putIfAbsent(name.text(), name);
            if (!valid.contains(name.text())) {
                diagnostics.add(Diagnostic.error(
                                INVALID_DIRECTIVE_LOCATION,
                                name.span(),
                                Quoted.of(name.text()) + " is not a location here")
                        .withHelp(Spelling.nearest(name.text(), valid)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("the locations are " + String.join(", ", valid))));
            } else if (first != null) {
                diagnostics.add(Diagnostic.error(
                                DUPLICATE_DIRECTIVE_LOCATION, name.span(), Quoted.of(name.text()) + " is named twice")
                        .withNote(first.span(), "first named here"));
            }
        }
    }
}

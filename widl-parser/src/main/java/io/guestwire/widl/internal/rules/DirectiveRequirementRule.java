// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_REQUIRED_DIRECTIVE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.HintBudget;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import java.util.Optional;

/** A directive requires only directives that are declared or imported. */
final class DirectiveRequirementRule implements Rule {
    private final HintBudget hints = new HintBudget();

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(DirectiveSyntax.class)
                .flatMap(directive -> directive.requirements().stream())
                .filter(required -> !file.mayHaveDirective(required.name().text()))
                .forEach(required -> diagnostics.add(Diagnostic.error(
                                UNKNOWN_REQUIRED_DIRECTIVE,
                                required.name().span(),
                                "the required directive "
                                        + Quoted.of(required.name().text()) + " is not declared")
                        .withHelp(hint(required.name().text(), file))));
    }

    private Optional<String> hint(String name, LinkedFile file) {
        return hints.take()
                ? Spelling.nearest(name, file.directiveNames()).map(near -> "did you mean `" + near + "`?")
                : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_PARAMETER;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.List;

/** Parameters of one operation or directive have different names. */
final class DuplicateParameterRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(OperationsSyntax.class)
                .flatMap(container -> container.operations().stream())
                .forEach(operation -> check(operation.name(), operation.parameters(), diagnostics));
        file.definitions(DirectiveSyntax.class)
                .forEach(directive -> check(directive.name(), directive.parameters(), diagnostics));
    }

    private static void check(NameSyntax owner, List<MemberSyntax> parameters, Diagnostics diagnostics) {
        Duplicates.report(
                parameters.stream().map(MemberSyntax::name).toList(),
                DUPLICATE_PARAMETER,
                "parameter",
                " of " + Quoted.of(owner.text()),
                diagnostics);
    }
}

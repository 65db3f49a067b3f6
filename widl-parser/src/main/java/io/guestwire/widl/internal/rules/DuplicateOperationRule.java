// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_OPERATION;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.OperationSyntax;

/** Operations of one interface or role have different names. */
final class DuplicateOperationRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(OperationsSyntax.class)
                .forEach(container -> Duplicates.report(
                        container.operations().stream()
                                .map(OperationSyntax::name)
                                .toList(),
                        DUPLICATE_OPERATION,
                        "operation",
                        container
                                .role()
                                .map(role -> " of role " + Quoted.of(role.text()))
                                .orElse(" of the interface"),
                        diagnostics));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_INTERFACE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import java.util.List;

/** A file has one interface. */
final class DuplicateInterfaceRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        List<OperationsSyntax> interfaces = file.definitions(OperationsSyntax.class)
                .filter(operations -> operations.role().isEmpty())
                .toList();
        for (OperationsSyntax extra : interfaces.subList(Math.min(1, interfaces.size()), interfaces.size())) {
            diagnostics.add(Diagnostic.error(DUPLICATE_INTERFACE, extra.keyword(), "the file has an interface already")
                    .withNote(interfaces.get(0).keyword(), "first declared here")
                    .withHelp("put the operations together, or into a role"));
        }
    }
}

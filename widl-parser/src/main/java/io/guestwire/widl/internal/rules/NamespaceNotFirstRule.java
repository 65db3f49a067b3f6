// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NAMESPACE_NOT_FIRST;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;

/** The namespace stands before everything but imports. */
final class NamespaceNotFirstRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        boolean isFirst = true;
        for (DefinitionSyntax definition : file.definitions()) {
            if (definition instanceof NamespaceSyntax namespace) {
                if (!isFirst) {
                    diagnostics.add(Diagnostic.error(
                                    NAMESPACE_NOT_FIRST,
                                    namespace.name().span(),
                                    "the namespace stands after other definitions")
                            .withHelp("move it to the top; only imports may stand above it"));
                }
                return;
            }
            isFirst &= definition instanceof ImportSyntax;
        }
    }
}

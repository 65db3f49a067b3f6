// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_NAMESPACE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import java.util.List;

/** A file has one namespace; those of its imports do not count. */
final class DuplicateNamespaceRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        List<NamespaceSyntax> namespaces =
                file.definitions(NamespaceSyntax.class).toList();
        for (NamespaceSyntax namespace : namespaces.subList(Math.min(1, namespaces.size()), namespaces.size())) {
            diagnostics.add(
                    Diagnostic.error(DUPLICATE_NAMESPACE, namespace.name().span(), "the file has a namespace already")
                            .withNote(namespaces.get(0).name().span(), "first declared here"));
        }
    }
}

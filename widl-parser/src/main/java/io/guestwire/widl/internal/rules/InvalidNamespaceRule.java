// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_NAMESPACE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import java.util.regex.Pattern;

/** A namespace becomes part of names and paths: it has no characters that mean anything there. */
final class InvalidNamespaceRule implements Rule {
    private static final Pattern NAMESPACE =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*([.:][A-Za-z0-9_][A-Za-z0-9_-]*)*");

    private final int longest;

    InvalidNamespaceRule(SchemaLimits limits) {
        this.longest = limits.maximum(SchemaLimit.NAME_LENGTH);
    }

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        file.definitions(NamespaceSyntax.class)
                .filter(namespace -> !isNamespace(namespace.name().text()))
                .forEach(namespace -> diagnostics.add(Diagnostic.error(
                                INVALID_NAMESPACE,
                                namespace.name().span(),
                                Quoted.of(namespace.name().text()) + " is not a namespace")
                        .withHelp("use at most " + longest
                                + " letters, digits, `_` and `-`, in parts joined by `.` or `:`")));
    }

    /** The length comes first: the pattern takes stack in proportion to it. */
    private boolean isNamespace(String text) {
        return text.length() <= longest && NAMESPACE.matcher(text).matches();
    }
}

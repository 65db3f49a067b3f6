// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java names that have to differ, such as the components of one record; finds those that do not. */
final class NameScope {
    private final String kind;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Name> owners = new LinkedHashMap<>();

    /**
     * An empty scope.
     *
     * @param kind what has these names, for messages: {@code field}
     * @param diagnostics where clashes go
     */
    NameScope(String kind, List<Diagnostic> diagnostics) {
        this.kind = kind;
        this.diagnostics = diagnostics;
    }

    /** Takes a name for an element of the schema, and reports the second that takes it. */
    String claim(String javaName, Name owner) {
        Name first = owners.putIfAbsent(javaName, owner);
        if (first != null) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.JAVA_NAME_CLASH,
                            owner.span(),
                            kind + "s `" + first.text() + "` and `" + owner.text() + "` are both `" + javaName
                                    + "` in Java")
                    .withNote(first.span(), "`" + first.text() + "` is declared here")
                    .withHelp("rename one of them, or give one another name in Java alone: `@java(name: \"other\")`"));
        }
        return javaName;
    }
}

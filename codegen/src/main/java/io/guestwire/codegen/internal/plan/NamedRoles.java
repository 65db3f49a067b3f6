// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds roles that options name and no schema declares.
 *
 * @param schemas the schemas of the run
 * @param elsewhere the roles that schemas outside of it declare
 * @param diagnostics where mistakes go
 */
public record NamedRoles(List<Schema> schemas, Set<String> elsewhere, List<Diagnostic> diagnostics) {
    /** Reports the roles of one option that nobody declares. */
    public void check(String option, Set<String> roles) {
        Set<String> declared = schemas.stream()
                .flatMap(schema -> schema.roles().stream())
                .map(Role::name)
                .map(Name::text)
                .collect(Collectors.toSet());
        for (String role : roles) {
            boolean known = declared.contains(role) || elsewhere.contains(role);
            if (!known && !schemas.isEmpty()) {
                diagnostics.add(Diagnostic.error(
                                CodegenDiagnosticCode.UNKNOWN_ROLE,
                                new Span(schemas.get(0).source(), 0, 0),
                                "the option " + option + " names " + Quoted.of(role)
                                        + ", which no schema of this run declares")
                        .withHelp(
                                declared.isEmpty()
                                        ? "leave the option out"
                                        : "name one of "
                                                + declared.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }
}

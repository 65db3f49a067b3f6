// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.WIRE_COLLISION;

import io.guestwire.widl.WireOptions;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.OperationSyntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Only the name of an operation travels: in one direction the interface and all roles share one set of names. */
final class WireCollisionRule implements Rule {
    private final WireOptions options;

    WireCollisionRule(WireOptions options) {
        this.options = options;
    }

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        if (options.rolesTravel()) {
            return;
        }
        List<OperationsSyntax> containers =
                file.definitions(OperationsSyntax.class).toList();
        Set<Span> reported = new HashSet<>();
        List<Predicate<String>> directions = List.of(options::isGuestRole, options::isHostRole);
        for (Predicate<String> served : directions) {
            Map<String, Place> seen = new HashMap<>();
            containers.stream()
                    .filter(container -> container.role().isEmpty()
                            || served.test(container.role().get().text()))
                    .forEach(container -> collect(container, seen, reported, diagnostics));
        }
    }

    private record Place(OperationsSyntax container, NameSyntax operation) {}

    private static void collect(
            OperationsSyntax container, Map<String, Place> seen, Set<Span> reported, Diagnostics diagnostics) {
        for (OperationSyntax operation : container.operations()) {
            NameSyntax name = operation.name();
            Place first = seen.putIfAbsent(name.text(), new Place(container, name));
            // Twice in one container, or in two interfaces, is another rule's.
            boolean collides = first != null
                    && first.container() != container
                    && (first.container().role().isPresent() || container.role().isPresent());
            if (collides && reported.add(name.span())) {
                diagnostics.add(Diagnostic.error(
                                WIRE_COLLISION,
                                name.span(),
                                "operation " + Quoted.of(name.text()) + " of " + describe(container)
                                        + " cannot be told from that of " + describe(first.container()))
                        .withNote(first.operation().span(), "the other one is declared here")
                        .withHelp(help(first.container(), container)));
            }
        }
    }

    /** The interface goes in both directions, whatever the options say. */
    private static String help(OperationsSyntax first, OperationsSyntax second) {
        boolean roles = first.role().isPresent() && second.role().isPresent();
        return "rename one of them"
                + (roles ? ", or send them in different directions with guestRoles and hostRoles" : "")
                + "; a role's name does not travel with a call";
    }

    private static String describe(OperationsSyntax container) {
        return container.role().map(role -> "role " + Quoted.of(role.text())).orElse("the interface");
    }
}

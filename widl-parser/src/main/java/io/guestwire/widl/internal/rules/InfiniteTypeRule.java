// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INFINITE_TYPE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.MemberSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every type has a value that ends: required fields lead to no circle, and some member of each union is such a type. */
final class InfiniteTypeRule implements Rule {
    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        Map<TypeSymbol, List<TypeSymbol>> needs = new LinkedHashMap<>();
        file.ownTypes().forEach(type -> needs.put(type, needs(type)));
        Set<TypeSymbol> infinite = new HashSet<>(needs.keySet());
        infinite.removeAll(finite(needs));
        RecursiveUnionRule.circles(file).forEach(infinite::removeAll);
        Set<TypeSymbol> walked = new HashSet<>();
        for (TypeSymbol type : needs.keySet()) {
            if (infinite.contains(type) && !walked.contains(type)) {
                circle(type, needs, infinite, walked).ifPresent(circle -> report(circle, diagnostics));
            }
        }
    }

    /** The types of the same file that a value holds at once; for a union, those that it may hold. */
    private static List<TypeSymbol> needs(TypeSymbol type) {
        List<TypeSyntax> held = List.of();
        if (type.syntax() instanceof ObjectSyntax object) {
            held = object.fields().stream().map(MemberSyntax::type).toList();
        } else if (type.syntax() instanceof UnionSyntax union) {
            held = union.members();
        }
        List<Optional<TypeSymbol>> declarations =
                held.stream().map(type.file()::declaration).toList();
        boolean mayEndAtOnce = type.syntax() instanceof UnionSyntax
                && declarations.stream().anyMatch(declaration -> !isOpen(declaration, type));
        return mayEndAtOnce
                ? List.of()
                : declarations.stream()
                        .filter(declaration -> isOpen(declaration, type))
                        .map(Optional::orElseThrow)
                        .toList();
    }

    /** Whether it is not known yet to end: imported types are checked where they are declared. */
    private static boolean isOpen(Optional<TypeSymbol> declaration, TypeSymbol holder) {
        return declaration.isPresent() && declaration.get().file() == holder.file();
    }

    private static Set<TypeSymbol> finite(Map<TypeSymbol, List<TypeSymbol>> needs) {
        Map<TypeSymbol, List<TypeSymbol>> neededBy = new HashMap<>();
        Map<TypeSymbol, Integer> open = new HashMap<>();
        Deque<TypeSymbol> settled = new ArrayDeque<>();
        needs.forEach((type, needed) -> {
            open.put(type, type.syntax() instanceof UnionSyntax ? Math.min(1, needed.size()) : needed.size());
            needed.forEach(other ->
                    neededBy.computeIfAbsent(other, key -> new ArrayList<>()).add(type));
            if (needed.isEmpty()) {
                settled.add(type);
            }
        });
        Set<TypeSymbol> finite = new HashSet<>(settled);
        while (!settled.isEmpty()) {
            for (TypeSymbol type : neededBy.getOrDefault(settled.remove(), List.of())) {
                if (open.merge(type, -1, Integer::sum) == 0 && finite.add(type)) {
                    settled.add(type);
                }
            }
        }
        return finite;
    }

    /** Follows the first infinite need of each type until one comes again; nothing if another report covers it. */
    private static Optional<List<TypeSymbol>> circle(
            TypeSymbol start,
            Map<TypeSymbol, List<TypeSymbol>> needs,
            Collection<TypeSymbol> infinite,
            Set<TypeSymbol> walked) {
        Map<TypeSymbol, Integer> path = new LinkedHashMap<>();
        Optional<TypeSymbol> current = Optional.of(start);
        while (current.isPresent() && walked.add(current.get())) {
            path.put(current.get(), path.size());
            current =
                    needs.get(current.get()).stream().filter(infinite::contains).findFirst();
        }
        if (current.isEmpty() || !path.containsKey(current.get())) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(path.keySet()).subList(path.get(current.get()), path.size()));
    }

    private static void report(List<TypeSymbol> circle, Diagnostics diagnostics) {
        TypeSymbol first = Circles.first(circle);
        TypeSymbol next = circle.get((circle.indexOf(first) + 1) % circle.size());
        diagnostics.add(
                Diagnostic.error(INFINITE_TYPE, place(first, next), "a value could never end: " + Circles.path(circle))
                        .withHelp("make a field optional, or a list"));
    }

    /** The field through which a type needs the next one. */
    private static Span place(TypeSymbol type, TypeSymbol needed) {
        if (type.syntax() instanceof ObjectSyntax object) {
            for (MemberSyntax field : object.fields()) {
                if (type.file().declaration(field.type()).filter(needed::equals).isPresent()) {
                    return field.type().span();
                }
            }
        }
        return type.name().span();
    }
}

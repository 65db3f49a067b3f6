// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NESTING_TOO_DEEP;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.internal.link.AliasGraph;
import io.guestwire.widl.internal.link.LinkedFile;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Aliases of aliases nest no deeper than types may: whoever follows them may recurse. */
final class AliasNestingRule implements Rule {
    /** More than any limit; sums with it stay in range. */
    private static final int TOO_DEEP = 1 << 20;

    private final int deepest;

    /** Also of imported aliases: files come after those they import. */
    private final Map<TypeSymbol, Integer> depths = new HashMap<>();

    AliasNestingRule(SchemaLimits limits) {
        this.deepest = limits.maximum(SchemaLimit.NESTING);
    }

    @Override
    public void check(LinkedFile file, Diagnostics diagnostics) {
        AliasGraph.cycles(file).forEach(circle -> circle.forEach(symbol -> depths.put(symbol, 0)));
        for (TypeSymbol symbol : file.ownTypes()) {
            if (symbol.syntax() instanceof AliasSyntax) {
                measure(symbol, diagnostics);
            }
        }
    }

    /** Measures what an alias needs before the alias itself, without recursion. What is left of a circle counts as flat. */
    private void measure(TypeSymbol start, Diagnostics diagnostics) {
        Deque<TypeSymbol> pending = new ArrayDeque<>();
        Map<TypeSymbol, Boolean> entered = new HashMap<>();
        pending.push(start);
        while (!pending.isEmpty()) {
            TypeSymbol symbol = pending.peek();
            if (depths.containsKey(symbol)) {
                pending.pop();
            } else if (entered.putIfAbsent(symbol, true) == null) {
                AliasGraph.targets(symbol).stream()
                        .filter(target -> !depths.containsKey(target) && !entered.containsKey(target))
                        .forEach(pending::push);
            } else {
                pending.pop();
                record(symbol, diagnostics);
            }
        }
    }

    private void record(TypeSymbol symbol, Diagnostics diagnostics) {
        int own = depth(((AliasSyntax) symbol.syntax()).target());
        int inherited = AliasGraph.targets(symbol).stream()
                .mapToInt(target -> depths.getOrDefault(target, 0))
                .max()
                .orElse(0);
        depths.put(symbol, Math.min(own + inherited, TOO_DEEP));
        // Aliases further up are too deep because of this one.
        if (own + inherited > deepest && inherited <= deepest) {
            diagnostics.add(Diagnostic.error(
                    NESTING_TOO_DEEP,
                    symbol.name().span(),
                    "alias " + Quoted.of(symbol.name().text()) + " is nested more than " + deepest + " deep"));
        }
    }

    private static int depth(TypeSyntax type) {
        return type.accept(DEPTH);
    }

    private static final TypeSyntax.Cases<Integer> DEPTH = new TypeSyntax.Cases<>() {
        @Override
        public Integer named(TypeSyntax.Named type) {
            return 1;
        }

        @Override
        public Integer list(TypeSyntax.ListOf type) {
            return 1 + type.element().accept(this);
        }

        @Override
        public Integer map(TypeSyntax.MapOf type) {
            return 1 + Math.max(type.key().accept(this), type.value().accept(this));
        }

        @Override
        public Integer optional(TypeSyntax.OptionalOf type) {
            return 1 + type.target().accept(this);
        }

        @Override
        public Integer stream(TypeSyntax.StreamOf type) {
            return 1 + type.element().accept(this);
        }

        @Override
        public Integer missing(TypeSyntax.Missing type) {
            return 1;
        }
    };
}

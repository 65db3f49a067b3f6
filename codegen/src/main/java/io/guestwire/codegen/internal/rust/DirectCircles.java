// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Which types hold each other without a list or a map between them: in Rust such a value would have no end, so that one
 * of them lies in a box. These are the strongly connected components of what {@link HeldTypes} says, found as Tarjan
 * does, with a stack of our own because chains of types may be long.
 */
final class DirectCircles {
    private final Map<Definition, Integer> circles = new IdentityHashMap<>();
    private final Map<Definition, Integer> order = new IdentityHashMap<>();
    private final Map<Definition, Integer> lowest = new IdentityHashMap<>();
    private final Deque<Definition> open = new ArrayDeque<>();

    /** Looks at the types and at all that they hold. */
    DirectCircles(Collection<? extends Definition> types) {
        types.forEach(type -> {
            if (!order.containsKey(type)) {
                visit(type);
            }
        });
    }

    /**
     * Whether a type must be boxed where another holds it. An alias has no place of its own: what it stands for is boxed.
     *
     * @param holder a type that holds the other one directly
     * @param held the other one, or the same
     */
    boolean isBoxed(Definition holder, Definition held) {
        return !(held instanceof AliasType) && circles.get(holder).equals(circles.get(held));
    }

    private void visit(Definition start) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(enter(start));
        while (!steps.isEmpty()) {
            Step step = steps.peek();
            if (step.held().hasNext()) {
                Definition next = step.held().next();
                if (!order.containsKey(next)) {
                    steps.push(enter(next));
                } else if (!circles.containsKey(next)) {
                    lowest.merge(step.type(), order.get(next), Math::min);
                }
            } else {
                steps.pop();
                leave(step.type());
                if (!steps.isEmpty()) {
                    lowest.merge(steps.peek().type(), lowest.get(step.type()), Math::min);
                }
            }
        }
    }

    private Step enter(Definition type) {
        order.put(type, order.size());
        lowest.put(type, order.get(type));
        open.push(type);
        return new Step(type, HeldTypes.of(type).iterator());
    }

    private void leave(Definition type) {
        if (lowest.get(type).equals(order.get(type))) {
            Definition last;
            do {
                last = open.pop();
                circles.put(last, order.get(type));
            } while (last != type);
        }
    }

    private record Step(Definition type, Iterator<Definition> held) {}
}

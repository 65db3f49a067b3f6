// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds circles in a directed graph, without recursion and in time proportional to its size. */
public final class Cycles {
    private Cycles() {}

    /**
     * Circles that share no node, each from the node that was met first, in the order of {@code nodes}. At least one
     * node of every circle in the graph is in some circle that is returned.
     */
    public static <N> List<List<N>> find(Collection<N> nodes, Function<N, ? extends Collection<N>> successors) {
        return new Search<N>(successors).run(nodes);
    }

    /** A depth-first search with its own stack. */
    private static final class Search<N> {
        private final Function<N, ? extends Collection<N>> successors;
        private final Set<N> finished = new HashSet<>();
        private final Set<N> reported = new HashSet<>();
        private final Map<N, Integer> depths = new HashMap<>();
        private final List<N> path = new ArrayList<>();
        private final Deque<Iterator<N>> pending = new ArrayDeque<>();
        private final List<List<N>> cycles = new ArrayList<>();

        Search(Function<N, ? extends Collection<N>> successors) {
            this.successors = successors;
        }

        List<List<N>> run(Collection<N> nodes) {
            for (N node : nodes) {
                if (!finished.contains(node)) {
                    enter(node);
                    walk();
                }
            }
            return cycles;
        }

        private void walk() {
            while (!pending.isEmpty()) {
                Iterator<N> rest = pending.getLast();
                if (!rest.hasNext()) {
                    leave();
                    continue;
                }
                N next = rest.next();
                if (depths.containsKey(next)) {
                    report(depths.get(next));
                } else if (!finished.contains(next)) {
                    enter(next);
                }
            }
        }

        private void enter(N node) {
            depths.put(node, path.size());
            path.add(node);
            pending.addLast(successors.apply(node).iterator());
        }

        private void leave() {
            pending.removeLast();
            N node = path.remove(path.size() - 1);
            depths.remove(node);
            finished.add(node);
        }

        private void report(int from) {
            // The two ends decide first: walking every overlapping circle would take quadratic time.
            if (reported.contains(path.get(from)) || reported.contains(path.get(path.size() - 1))) {
                return;
            }
            List<N> cycle = List.copyOf(path.subList(from, path.size()));
            if (cycle.stream().noneMatch(reported::contains)) {
                reported.addAll(cycle);
                cycles.add(cycle);
            }
        }
    }
}

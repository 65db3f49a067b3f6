// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.Operation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Where a client's constants go: into the client, or into nested classes when one static initialiser could not make
 * them all.
 */
public final class ConstantHolders {
    private final List<String> names = new ArrayList<>();
    private final Iterator<Optional<String>> holders;

    private ConstantHolders(List<Integer> parameters) {
        List<Optional<String>> perOperation = new ArrayList<>();
        int total = parameters.stream().mapToInt(ConstantHolders::bytecodes).sum();
        int filled = 0;
        for (int count : parameters) {
            if (total <= Limits.INITIALISER) {
                perOperation.add(Optional.empty());
                continue;
            }
            int size = bytecodes(count);
            if (names.isEmpty() || filled + size > Limits.INITIALISER) {
                names.add("Wire" + (names.size() + 1));
                filled = 0;
            }
            filled += size;
            perOperation.add(Optional.of(names.get(names.size() - 1)));
        }
        this.holders = perOperation.iterator();
    }

    static ConstantHolders forOperations(List<Operation> operations) {
        return forParameters(operations.stream()
                .map(operation -> operation.parameters().size())
                .toList());
    }

    /** The holders for operations of so many parameters each. */
    public static ConstantHolders forParameters(List<Integer> parameters) {
        return new ConstantHolders(parameters);
    }

    /** The holder of the next operation, in order; empty for the client itself. */
    public Optional<String> next() {
        return holders.next();
    }

    /** The nested classes. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** What the constants of an operation add to the initialiser: a call each, and an array of keys. */
    private static int bytecodes(int parameters) {
        return 9 + 13 + 8 * parameters;
    }
}

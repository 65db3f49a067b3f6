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
final class ConstantHolders {
    private final List<String> names = new ArrayList<>();
    private final Iterator<Optional<String>> holders;

    private ConstantHolders(List<Operation> operations) {
        List<Optional<String>> perOperation = new ArrayList<>();
        int total = operations.stream().mapToInt(ConstantHolders::bytecodes).sum();
        int filled = 0;
        for (Operation operation : operations) {
            if (total <= Limits.INITIALISER) {
                perOperation.add(Optional.empty());
                continue;
            }
            int size = bytecodes(operation);
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
        return new ConstantHolders(operations);
    }

    /** The holder of the next operation, in order; empty for the client itself. */
    Optional<String> next() {
        return holders.next();
    }

    /** The nested classes. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** What the constants of an operation add to the initialiser: a call each, and an array of keys. */
    private static int bytecodes(Operation operation) {
        return 9 + 13 + 8 * operation.parameters().size();
    }
}

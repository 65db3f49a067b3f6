// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import run.endive.runtime.Instance;
import run.endive.runtime.TableInstance;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TableLimits;

/**
 * A table with limits of its own. The engine's table grows the limits that the parsed module holds, so that the next
 * instance would start with a larger table; and it adds sizes in 32 bits, so that a large growth ends in a raw exception.
 */
final class LimitedTable extends TableInstance {
    private final Budget budget;

    private LimitedTable(Table table, int initialValue, Budget budget) {
        super(table, initialValue);
        this.budget = budget;
    }

    static LimitedTable of(Table declared, int initialValue, Budget budget) {
        long minimum = declared.limits().min();
        Table own = new Table(
                declared.elementType(),
                new TableLimits(minimum, declared.limits().max()),
                declared.initialize());
        budget.left -= minimum;
        return new LimitedTable(own, initialValue, budget);
    }

    @Override
    public int grow(int elements, int value, Instance instance) {
        return take(elements) ? super.grow(elements, value, instance) : -1;
    }

    @Override
    public int growWithRef(int elements, Object value, Instance instance) {
        return take(elements) ? super.growWithRef(elements, value, instance) : -1;
    }

    private boolean take(int elements) {
        if (elements < 0 || (long) size() + elements > limits().max() || elements > budget.left) {
            return false;
        }
        budget.left -= elements;
        return true;
    }

    /** How many elements the tables of one instance may still grow by, all together: they live on the Java heap. */
    static final class Budget {
        private long left;

        Budget(int elements) {
            this.left = elements;
        }
    }
}

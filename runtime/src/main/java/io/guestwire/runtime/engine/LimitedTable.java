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
    private LimitedTable(Table table, int initialValue) {
        super(table, initialValue);
    }

    static LimitedTable of(Table declared, int initialValue, int mostElements) {
        long minimum = declared.limits().min();
        long maximum = Math.max(minimum, Math.min(declared.limits().max(), mostElements));
        Table own = new Table(declared.elementType(), new TableLimits(minimum, maximum), declared.initialize());
        return new LimitedTable(own, initialValue);
    }

    @Override
    public int grow(int elements, int value, Instance instance) {
        return fits(elements) ? super.grow(elements, value, instance) : -1;
    }

    @Override
    public int growWithRef(int elements, Object value, Instance instance) {
        return fits(elements) ? super.growWithRef(elements, value, instance) : -1;
    }

    private boolean fits(int elements) {
        return elements >= 0 && (long) size() + elements <= limits().max();
    }
}

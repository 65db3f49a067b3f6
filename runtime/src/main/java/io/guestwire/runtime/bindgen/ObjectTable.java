// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.js.JsValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The host's objects that a guest holds, by the index that stands for each (wasm-bindgen, {@code cli-support/src/js/mod.rs},
 * {@code expose_global_heap}): a stack of borrowed ones that grows down from the offset, four constants, and a slab with a
 * list of its free slots. Every index comes from the guest and is checked.
 */
final class ObjectTable {
    /** How many constants there are. */
    private static final int CONSTANTS = 4;

    private static final int FIRST_ROOM = 64;

    private final int offset;
    private final int most;
    private @Nullable Object[] slots;

    /** For a free slot, the next free one. */
    private int[] links = new int[0];

    private int free;
    private int end;
    private int top;
    private int live;

    /**
     * A table that holds the constants.
     *
     * @param offset where they start
     * @param most how many objects it may hold besides
     */
    ObjectTable(int offset, int most) {
        this.offset = offset;
        this.most = most;
        this.slots = new @Nullable Object[offset + CONSTANTS + FIRST_ROOM];
        this.links = new int[slots.length];
        this.top = offset;
        slots[offset] = JsValue.undefined();
        slots[offset + 1] = JsValue.nullValue();
        slots[offset + 2] = JsValue.of(true);
        slots[offset + 3] = JsValue.of(false);
        this.end = offset + CONSTANTS;
        this.free = end;
    }

    /** How many objects the guest owns. */
    int live() {
        return live;
    }

    /** How many objects the guest may own. */
    int most() {
        return most;
    }

    /** Gives the guest an object; -1 when the table is full. Constants have places of their own, as in JavaScript's glue. */
    int add(Object object) {
        if (live == most) {
            return -1;
        }
        int index = free;
        if (index == end) {
            if (end == slots.length) {
                int room = (int) Math.min((long) offset + CONSTANTS + most, 2L * end);
                slots = Arrays.copyOf(slots, room);
                links = Arrays.copyOf(links, room);
            }
            end++;
            free = end;
        } else {
            free = links[index];
        }
        slots[index] = object;
        live++;
        return index;
    }

    /** Lends the guest an object until {@link #unwind}; -1 when too many are lent. */
    int lend(Object object) {
        if (top <= 1) {
            return -1;
        }
        slots[--top] = object;
        return top;
    }

    /** How far the stack of lent objects reaches. */
    int top() {
        return top;
    }

    /** Takes back what was lent since the stack reached only this far. */
    void unwind(int before) {
        while (top < before) {
            slots[top++] = null;
        }
    }

    /** The object of an index; null when there is none. Index 0, which is never lent, reads as {@code undefined}. */
    @Nullable
    Object get(int index) {
        if (index == 0) {
            return slots[offset];
        }
        return index > 0 && index < end ? slots[index] : null;
    }

    /** Whether an index is one that the guest need not give back. */
    private boolean isFixed(int index) {
        return index >= 0 && index < offset + CONSTANTS;
    }

    /** Takes back what the guest owned; false when it did not own that. */
    boolean drop(int index) {
        if (isFixed(index)) {
            return true;
        }
        if (index < 0 || index >= end || slots[index] == null) {
            return false;
        }
        slots[index] = null;
        links[index] = free;
        free = index;
        live--;
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the host gave in advance of a call: memory, objects, structs. Once the guest's function runs it is the guest's; when
 * it does not run, because a later argument was refused, all of it is taken back.
 */
final class Advance {
    /** Three numbers an entry: address, bytes, alignment; or index, 0, 0 for an object. */
    private int[] entries = new int[24];

    private int size;
    private final GuestSpace space;
    private final List<BindgenHandle> handles = new ArrayList<>(0);
    private final List<Copy> copies = new ArrayList<>(0);

    Advance(GuestSpace space) {
        this.space = space;
    }

    /** An array that the host fills when the guest's function is done, and frees. */
    private record Copy(int address, Object array, int bytes, int alignment) {}

    int allocate(int bytes, int alignment) {
        int address = space.allocate(bytes, alignment);
        note(address, bytes, alignment);
        return address;
    }

    int give(JsValue value) {
        int index = space.add(value);
        note(index, 0, 0);
        return index;
    }

    int giveTarget(SliceTarget target) {
        int index = space.add(target);
        note(index, 0, 0);
        return index;
    }

    int move(BindgenHandle handle) {
        int pointer = handle.reserve(space);
        handles.add(handle);
        return pointer;
    }

    void copyBack(int address, Object array, int bytes, int alignment) {
        copies.add(new Copy(address, array, bytes, alignment));
    }

    private void note(int first, int second, int third) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size] = first;
        entries[size + 1] = second;
        entries[size + 2] = third;
        size += 3;
    }

    /** The guest's function runs now: all of it is the guest's. */
    void commit() {
        size = 0;
        if (entries.length > 3 << 10) {
            entries = new int[24];
        }
        if (!handles.isEmpty()) {
            handles.forEach(BindgenHandle::use);
            handles.clear();
        }
    }

    /** The guest's function is done: fetches what it wrote. */
    void settle() {
        if (!copies.isEmpty()) {
            List<Copy> all = List.copyOf(copies);
            // Freeing runs the guest and may fail: what is left must not wait for the next call's end.
            copies.clear();
            for (Copy copy : all) {
                space.checkRange("a slice", copy.address, copy.bytes);
                space.arrays().get(copy.address, copy.array);
                space.free(copy.address, copy.bytes, copy.alignment);
            }
        }
    }

    /** Takes back what is not the guest's. */
    void rollBack() {
        copies.clear();
        handles.forEach(BindgenHandle::release);
        handles.clear();
        while (size > 0) {
            size -= 3;
            if (entries[size + 2] == 0) {
                space.takeBack(entries[size]);
            } else if (space.gate().isUsable()) {
                space.free(entries[size], entries[size + 1], entries[size + 2]);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.js.JsValue;
import java.util.List;
import java.util.Optional;

/**
 * Text, arrays and objects as words. Keeps account of what was allocated for the guest until the guest has it, to take it
 * back when the function is not called after all.
 */
abstract sealed class ValueLowering extends NumberLowering permits BindgenCall, ImportResult {
    /** What was allocated and lent, in the order in which it was. */
    final Advance advance;

    ValueLowering(GuestSpace space) {
        super(space);
        this.advance = new Advance(space);
    }

    private void nothing() {
        word(0);
        word(0);
    }

    // ---- text
    // --------------------------------------------------------------------------------------------------------

    @Override
    public final void text(String value) {
        int size = space.textSize(value);
        int address = advance.allocate(size, 1);
        space.memory().writeText(address, value, size);
        word(address);
        word(size);
    }

    @Override
    public final void optionalText(Optional<String> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            text(value.get());
        }
    }

    // ---- objects
    // -----------------------------------------------------------------------------------------------------

    @Override
    public final void value(JsValue value) {
        word(advance.give(value));
    }

    @Override
    public final void borrowed(JsValue value) {
        word(space.lend(value));
    }

    @Override
    public final void moved(BindgenHandle value) {
        word(advance.move(value));
    }

    @Override
    public final void shared(BindgenHandle value) {
        word(value.pointerFor(space));
    }

    @Override
    public final void optionalValue(Optional<? extends JsValue> value) {
        word(value.isEmpty() ? 0 : advance.give(value.get()));
    }

    @Override
    public final void optionalBorrowed(Optional<? extends JsValue> value) {
        word(value.isEmpty() ? 0 : space.lend(value.get()));
    }

    @Override
    public final void optionalMoved(Optional<BindgenHandle> value) {
        word(value.isEmpty() ? 0 : advance.move(value.get()));
    }

    // ---- lists
    // -------------------------------------------------------------------------------------------------------

    /** A copy: the list's own code may call the guest. */
    private Object[] copy(List<?> list) {
        space.gate().goOut();
        try {
            return list.toArray();
        } finally {
            space.gate().comeBack();
        }
    }

    @Override
    public final void texts(List<String> value) {
        Object[] elements = copy(value);
        int address = indices(elements.length);
        for (int i = 0; i < elements.length; i++) {
            space.memory().putInt(address + 4 * i, advance.give(JsValue.of((String) elements[i])));
        }
    }

    @Override
    public final void values(List<? extends JsValue> value) {
        Object[] elements = copy(value);
        int address = indices(elements.length);
        for (int i = 0; i < elements.length; i++) {
            space.memory().putInt(address + 4 * i, advance.give((JsValue) elements[i]));
        }
    }

    @Override
    public final void handles(List<BindgenHandle> value) {
        Object[] elements = copy(value);
        int address = indices(elements.length);
        for (int i = 0; i < elements.length; i++) {
            BindgenHandle handle = (BindgenHandle) elements[i];
            space.memory().putInt(address + 4 * i, advance.give(handle.asValue(space)));
        }
    }

    /** Room for this many indices of objects; its words are given. */
    private int indices(int count) {
        int address = advance.allocate(space.bytes(count, 4), 4);
        word(address);
        word(count);
        return address;
    }

    @Override
    public final void optionalTexts(Optional<List<String>> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            texts(value.get());
        }
    }

    @Override
    public final void optionalValues(Optional<? extends List<? extends JsValue>> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            values(value.get());
        }
    }

    @Override
    public final void optionalHandles(Optional<List<BindgenHandle>> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            handles(value.get());
        }
    }

    // ---- arrays
    // ------------------------------------------------------------------------------------------------------

    private int array(int count, int width) {
        int address = advance.allocate(space.bytes(count, width), width);
        word(address);
        word(count);
        return address;
    }

    /** What a slice that the guest may change needs besides. */
    private void mutable(int address, Object array, int count, int width) {
        if (space.abi().mutableSliceTriple()) {
            word(advance.giveTarget(new SliceTarget(array, count * width)));
        } else {
            advance.copyBack(address, array, count * width, width);
        }
    }

    @Override
    public final void bytes(byte[] value) {
        int address = array(value.length, 1);
        space.memory().write(address, value, 0, value.length);
    }

    @Override
    public final void mutableBytes(byte[] value) {
        int address = array(value.length, 1);
        space.memory().write(address, value, 0, value.length);
        mutable(address, value, value.length, 1);
    }

    @Override
    public final void optionalBytes(Optional<byte[]> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            bytes(value.get());
        }
    }

    @Override
    public final void shorts(short[] value) {
        int address = array(value.length, 2);
        space.memory().write(address, value);
    }

    @Override
    public final void mutableShorts(short[] value) {
        int address = array(value.length, 2);
        space.memory().write(address, value);
        mutable(address, value, value.length, 2);
    }

    @Override
    public final void optionalShorts(Optional<short[]> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            shorts(value.get());
        }
    }

    @Override
    public final void ints(int[] value) {
        int address = array(value.length, 4);
        space.memory().write(address, value);
    }

    @Override
    public final void mutableInts(int[] value) {
        int address = array(value.length, 4);
        space.memory().write(address, value);
        mutable(address, value, value.length, 4);
    }

    @Override
    public final void optionalInts(Optional<int[]> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            ints(value.get());
        }
    }

    @Override
    public final void longs(long[] value) {
        int address = array(value.length, 8);
        space.memory().write(address, value);
    }

    @Override
    public final void mutableLongs(long[] value) {
        int address = array(value.length, 8);
        space.memory().write(address, value);
        mutable(address, value, value.length, 8);
    }

    @Override
    public final void optionalLongs(Optional<long[]> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            longs(value.get());
        }
    }

    @Override
    public final void floats(float[] value) {
        int address = array(value.length, 4);
        space.memory().write(address, value);
    }

    @Override
    public final void mutableFloats(float[] value) {
        int address = array(value.length, 4);
        space.memory().write(address, value);
        mutable(address, value, value.length, 4);
    }

    @Override
    public final void optionalFloats(Optional<float[]> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            floats(value.get());
        }
    }

    @Override
    public final void doubles(double[] value) {
        int address = array(value.length, 8);
        space.memory().write(address, value);
    }

    @Override
    public final void mutableDoubles(double[] value) {
        int address = array(value.length, 8);
        space.memory().write(address, value);
        mutable(address, value, value.length, 8);
    }

    @Override
    public final void optionalDoubles(Optional<double[]> value) {
        if (value.isEmpty()) {
            nothing();
        } else {
            doubles(value.get());
        }
    }
}

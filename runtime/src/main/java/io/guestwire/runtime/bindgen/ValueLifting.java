// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestProtocolException.Kind;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Text, arrays and objects out of words. */
final class ValueLifting extends NumberLifting {
    /** What the import that these are arguments of has to do when it returns; null for results. */
    private final @Nullable ImportFrame frame;

    ValueLifting(GuestSpace space, @Nullable ImportFrame frame) {
        super(space);
        this.frame = frame;
    }

    private int length;

    /** Takes an address and a length, which {@link #length} holds from then on. */
    private int span() {
        int address = (int) word();
        length = (int) word();
        return address;
    }

    // ---- text
    // --------------------------------------------------------------------------------------------------------

    @Override
    public String text() {
        return ownedText(span());
    }

    @Override
    public String borrowedText() {
        return space.readText(span(), length);
    }

    private String ownedText(int address) {
        String text = space.readText(address, length);
        space.free(address, length, 1);
        return text;
    }

    @Override
    public Optional<String> optionalText() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedText(address));
    }

    @Override
    public Optional<String> optionalBorrowedText() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.readText(address, length));
    }

    // ---- objects
    // -----------------------------------------------------------------------------------------------------

    @Override
    public JsValue value() {
        return space.take((int) word());
    }

    @Override
    public JsValue borrowed() {
        return space.object((int) word());
    }

    @Override
    public Optional<JsValue> optionalValue() {
        int index = (int) word();
        return index == 0 ? Optional.empty() : defined(space.take(index));
    }

    @Override
    public Optional<JsValue> optionalBorrowed() {
        int index = (int) word();
        return index == 0 ? Optional.empty() : defined(space.object(index));
    }

    /** Newer versions send {@code undefined} for {@code None}, and take it for that. */
    private static Optional<JsValue> defined(JsValue value) {
        return value.isUndefined() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public int pointer() {
        int pointer = (int) word();
        if (pointer == 0) {
            throw space.violation(Kind.MEMORY, "a struct is at address 0");
        }
        return pointer;
    }

    @Override
    public int optionalPointer() {
        return (int) word();
    }

    @Override
    public GuestClosure closure(int shim, String signature, boolean mutable) {
        int first = (int) word();
        return GuestClosure.lent(space, space.shim(shim, signature), first, (int) word(), mutable, frame);
    }

    // ---- lists
    // -------------------------------------------------------------------------------------------------------

    @Override
    public List<String> texts() {
        return texts(ints());
    }

    private List<String> texts(int[] indices) {
        List<String> texts = new ArrayList<>(indices.length);
        for (int index : indices) {
            JsValue value = space.take(index);
            if (!(value instanceof JsString text)) {
                throw space.violation(Kind.MEMORY, "an element of a list of strings is no string");
            }
            texts.add(text.value());
        }
        return texts;
    }

    @Override
    public List<JsValue> values() {
        return values(ints());
    }

    private List<JsValue> values(int[] indices) {
        List<JsValue> values = new ArrayList<>(indices.length);
        for (int index : indices) {
            values.add(space.take(index));
        }
        return values;
    }

    @Override
    public List<JsValue> borrowedValues() {
        int[] indices = borrowedInts();
        List<JsValue> values = new ArrayList<>(indices.length);
        for (int index : indices) {
            values.add(space.object(index));
        }
        return values;
    }

    @Override
    public int[] pointers() {
        return structs(ints());
    }

    /** A vector of structs arrives as a vector of objects of the host, each of which the guest made out of a struct. */
    private int[] structs(int[] indices) {
        int[] pointers = new int[indices.length];
        for (int i = 0; i < indices.length; i++) {
            pointers[i] = space.takeStruct(indices[i]);
        }
        return pointers;
    }

    @Override
    public <T> List<T> pointers(IntFunction<T> wrap) {
        return wrapped(pointers(), wrap);
    }

    private static <T> List<T> wrapped(int[] pointers, IntFunction<T> wrap) {
        List<T> objects = new ArrayList<>(pointers.length);
        for (int pointer : pointers) {
            objects.add(wrap.apply(pointer));
        }
        return objects;
    }

    @Override
    public <T> Optional<T> optionalPointer(IntFunction<T> wrap) {
        int pointer = (int) word();
        return pointer == 0 ? Optional.empty() : Optional.of(wrap.apply(pointer));
    }

    @Override
    public <T> Optional<List<T>> optionalPointers(IntFunction<T> wrap) {
        return optionalPointers().map(pointers -> wrapped(pointers, wrap));
    }

    @Override
    public Optional<List<String>> optionalTexts() {
        return optionalInts().map(this::texts);
    }

    @Override
    public Optional<List<JsValue>> optionalValues() {
        return optionalInts().map(this::values);
    }

    @Override
    public Optional<int[]> optionalPointers() {
        return optionalInts().map(this::structs);
    }

    // ---- arrays
    // ------------------------------------------------------------------------------------------------------

    @Override
    public byte[] bytes() {
        return ownedBytes(span());
    }

    private byte[] ownedBytes(int address) {
        int count = length;
        byte[] array = space.arrays().bytes(address, count);
        space.free(address, count, 1);
        return array;
    }

    @Override
    public byte[] borrowedBytes() {
        return space.arrays().bytes(span(), length);
    }

    @Override
    public byte[] mutableBytes() {
        int address = span();
        return writtenBack(address, space.arrays().bytes(address, length));
    }

    @Override
    public Optional<byte[]> optionalBytes() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedBytes(address));
    }

    @Override
    public Optional<byte[]> optionalBorrowedBytes() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.arrays().bytes(address, length));
    }

    @Override
    public short[] shorts() {
        return ownedShorts(span());
    }

    private short[] ownedShorts(int address) {
        int count = length;
        short[] array = space.arrays().shorts(address, count);
        space.free(address, count * 2, 2);
        return array;
    }

    @Override
    public short[] borrowedShorts() {
        return space.arrays().shorts(span(), length);
    }

    @Override
    public short[] mutableShorts() {
        int address = span();
        return writtenBack(address, space.arrays().shorts(address, length));
    }

    @Override
    public Optional<short[]> optionalShorts() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedShorts(address));
    }

    @Override
    public Optional<short[]> optionalBorrowedShorts() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.arrays().shorts(address, length));
    }

    @Override
    public int[] ints() {
        return ownedInts(span());
    }

    private int[] ownedInts(int address) {
        int count = length;
        int[] array = space.arrays().ints(address, count);
        space.free(address, count * 4, 4);
        return array;
    }

    @Override
    public int[] borrowedInts() {
        return space.arrays().ints(span(), length);
    }

    @Override
    public int[] mutableInts() {
        int address = span();
        return writtenBack(address, space.arrays().ints(address, length));
    }

    @Override
    public Optional<int[]> optionalInts() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedInts(address));
    }

    @Override
    public Optional<int[]> optionalBorrowedInts() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.arrays().ints(address, length));
    }

    @Override
    public long[] longs() {
        return ownedLongs(span());
    }

    private long[] ownedLongs(int address) {
        int count = length;
        long[] array = space.arrays().longs(address, count);
        space.free(address, count * 8, 8);
        return array;
    }

    @Override
    public long[] borrowedLongs() {
        return space.arrays().longs(span(), length);
    }

    @Override
    public long[] mutableLongs() {
        int address = span();
        return writtenBack(address, space.arrays().longs(address, length));
    }

    @Override
    public Optional<long[]> optionalLongs() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedLongs(address));
    }

    @Override
    public Optional<long[]> optionalBorrowedLongs() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.arrays().longs(address, length));
    }

    @Override
    public float[] floats() {
        return ownedFloats(span());
    }

    private float[] ownedFloats(int address) {
        int count = length;
        float[] array = space.arrays().floats(address, count);
        space.free(address, count * 4, 4);
        return array;
    }

    @Override
    public float[] borrowedFloats() {
        return space.arrays().floats(span(), length);
    }

    @Override
    public float[] mutableFloats() {
        int address = span();
        return writtenBack(address, space.arrays().floats(address, length));
    }

    @Override
    public Optional<float[]> optionalFloats() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedFloats(address));
    }

    @Override
    public Optional<float[]> optionalBorrowedFloats() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.arrays().floats(address, length));
    }

    @Override
    public double[] doubles() {
        return ownedDoubles(span());
    }

    private double[] ownedDoubles(int address) {
        int count = length;
        double[] array = space.arrays().doubles(address, count);
        space.free(address, count * 8, 8);
        return array;
    }

    @Override
    public double[] borrowedDoubles() {
        return space.arrays().doubles(span(), length);
    }

    @Override
    public double[] mutableDoubles() {
        int address = span();
        return writtenBack(address, space.arrays().doubles(address, length));
    }

    @Override
    public Optional<double[]> optionalDoubles() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(ownedDoubles(address));
    }

    @Override
    public Optional<double[]> optionalBorrowedDoubles() {
        int address = span();
        return address == 0 ? Optional.empty() : Optional.of(space.arrays().doubles(address, length));
    }

    private <T> T writtenBack(int address, T array) {
        if (frame == null) {
            throw new IllegalStateException("only arguments of imports are slices that the host may change");
        }
        frame.writeBack(address, array);
        return array;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A JavaScript typed array, such as {@code Uint8Array}: a view of a buffer as numbers, little-endian. */
public final class JsTypedArray extends JsObject {
    /** What the elements are. */
    public enum Kind {
        /** Signed bytes. */
        INT8("Int8Array", 1),
        /** Unsigned bytes. */
        UINT8("Uint8Array", 1),
        /** Unsigned bytes; numbers outside the range become its nearest end. */
        UINT8_CLAMPED("Uint8ClampedArray", 1),
        /** Signed integers of 16 bits. */
        INT16("Int16Array", 2),
        /** Unsigned integers of 16 bits. */
        UINT16("Uint16Array", 2),
        /** Signed integers of 32 bits. */
        INT32("Int32Array", 4),
        /** Unsigned integers of 32 bits. */
        UINT32("Uint32Array", 4),
        /** Floating point of 32 bits. */
        FLOAT32("Float32Array", 4),
        /** Floating point of 64 bits. */
        FLOAT64("Float64Array", 8),
        /** {@code BigInt}s of 64 bits, signed. */
        BIG_INT64("BigInt64Array", 8),
        /** {@code BigInt}s of 64 bits, unsigned. */
        BIG_UINT64("BigUint64Array", 8);

        private final String className;
        private final int size;

        Kind(String className, int size) {
            this.className = className;
            this.size = size;
        }

        /** The JavaScript class. */
        public String className() {
            return className;
        }

        /** Bytes of an element. */
        public int size() {
            return size;
        }
    }

    private final Kind kind;
    private final JsArrayBuffer buffer;
    private final int byteOffset;
    private final int length;

    private JsTypedArray(Kind kind, JsArrayBuffer buffer, int byteOffset, int length) {
        this.kind = kind;
        this.buffer = buffer;
        this.byteOffset = byteOffset;
        this.length = length;
    }

    /**
     * A view of a part of a buffer.
     *
     * @param byteOffset where it starts; a multiple of an element's size
     * @param length how many elements it has
     * @throws JsException with a {@code RangeError}, if the buffer has no such part
     */
    public static JsTypedArray view(Kind kind, JsArrayBuffer buffer, long byteOffset, long length) {
        if (byteOffset < 0 || byteOffset % kind.size() != 0) {
            throw JsException.rangeError("a " + kind.className() + " cannot start at byte " + byteOffset);
        }
        if (length < 0
                || byteOffset > buffer.byteLength()
                || length > (buffer.byteLength() - byteOffset) / kind.size()) {
            throw JsException.rangeError("a " + kind.className() + " of " + length + " elements from byte " + byteOffset
                    + " does not fit in " + buffer.byteLength() + " bytes");
        }
        return new JsTypedArray(kind, buffer, (int) byteOffset, (int) length);
    }

    /** A new array of zeros. */
    public static JsTypedArray ofLength(Kind kind, int length) {
        return new JsTypedArray(kind, JsArrayBuffer.ofLength(Math.multiplyExact(length, kind.size())), 0, length);
    }

    /** A new {@code Uint8Array} with a copy of these bytes. */
    public static JsTypedArray of(byte[] bytes) {
        return ofBytes(Kind.UINT8, bytes.clone());
    }

    /** A new array of any kind over these very bytes, whose number must be a multiple of an element's size. */
    public static JsTypedArray ofBytes(Kind kind, byte[] bytes) {
        if (bytes.length % kind.size() != 0) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes are no whole number of elements of a " + kind.className());
        }
        return new JsTypedArray(kind, JsArrayBuffer.over(bytes), 0, bytes.length / kind.size());
    }

    /** A new {@code Int32Array} with a copy of these numbers. */
    public static JsTypedArray of(int[] numbers) {
        JsTypedArray array = ofLength(Kind.INT32, numbers.length);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        array.buffer.write(0, bytes.array());
        return array;
    }

    /** A new {@code Float64Array} with a copy of these numbers. */
    public static JsTypedArray of(double[] numbers) {
        JsTypedArray array = ofLength(Kind.FLOAT64, numbers.length);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        array.buffer.write(0, bytes.array());
        return array;
    }

    @Override
    public String className() {
        return kind.className();
    }

    /** What the elements are. */
    public Kind kind() {
        return kind;
    }

    /** What this looks at. */
    public JsArrayBuffer buffer() {
        return buffer;
    }

    /** Where in the buffer it starts. */
    public int byteOffset() {
        return byteOffset;
    }

    /** How many elements there are. */
    public int length() {
        return length;
    }

    /** How many bytes the elements have. */
    public int byteLength() {
        return length * kind.size();
    }

    /** A view of a part of this one, over the same bytes. */
    public JsTypedArray subarray(int begin, int end) {
        Objects.checkFromToIndex(begin, end, length);
        return new JsTypedArray(kind, buffer, byteOffset + begin * kind.size(), end - begin);
    }

    /** An element, a number or a {@code BigInt}; {@code undefined} outside the array. */
    public JsValue get(int index) {
        if (index < 0 || index >= length) {
            return JsUndefined.UNDEFINED;
        }
        return ElementCodec.read(kind, bytesOf(index, 1), 0);
    }

    /** Replaces an element, converted as JavaScript does; does nothing outside the array. */
    public void set(int index, JsValue value) {
        byte[] bytes = new byte[kind.size()];
        ElementCodec.write(kind, bytes, 0, value);
        if (index >= 0 && index < length) {
            buffer.write(byteOffset + index * kind.size(), bytes);
        }
    }

    /** The elements, numbers or {@code BigInt}s; of at most {@link JsArray#MAX_LENGTH}. */
    public List<JsValue> toList() {
        JsArray.checkLength(length);
        byte[] bytes = toByteArray();
        List<JsValue> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(ElementCodec.read(kind, bytes, i * kind.size()));
        }
        return list;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytesOf(0, length);
    }

    /** The elements as integers of 32 bits; kinds of 32 bits bit by bit, wider ones are cut. */
    public int[] toIntArray() {
        int[] numbers = new int[length];
        for (int i = 0; i < length; i++) {
            JsValue element = get(i);
            numbers[i] = element instanceof JsNumber number
                    ? (int) (long) number.value()
                    : element.asBigInteger().intValue();
        }
        return numbers;
    }

    /** The elements as doubles. */
    public double[] toDoubleArray() {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            JsValue element = get(i);
            numbers[i] = element instanceof JsNumber number
                    ? number.value()
                    : element.asBigInteger().doubleValue();
        }
        return numbers;
    }

    private byte[] bytesOf(int index, int count) {
        return buffer.read(byteOffset + index * kind.size(), count * kind.size());
    }

    @Override
    public JsValue get(String name) {
        switch (name) {
            case "length":
                return JsValue.of(length);
            case "byteLength":
                return JsValue.of(byteLength());
            case "byteOffset":
                return JsValue.of(byteOffset);
            case "buffer":
                return buffer;
            default:
                long index = PropertyKeys.index(name);
                return index < 0 ? super.get(name) : index < length ? get((int) index) : JsUndefined.UNDEFINED;
        }
    }

    @Override
    public boolean has(String name) {
        long index = PropertyKeys.index(name);
        return index < 0 ? super.has(name) : index < length;
    }

    @Override
    public JsObject set(String name, JsValue value) {
        long index = PropertyKeys.index(name);
        if (index < 0) {
            return super.set(name, value);
        }
        set((int) Math.min(index, Integer.MAX_VALUE), value);
        return this;
    }

    @Override
    public boolean delete(String name) {
        long index = PropertyKeys.index(name);
        return index < 0 ? super.delete(name) : index >= length;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            keys.add(Integer.toString(i));
        }
        keys.addAll(super.keys());
        return keys;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arrays of numbers as little-endian bytes, and back. */
final class NumberArrays {
    private NumberArrays() {}

    /** The bytes of an array of any kind of number; of one of bytes, itself. */
    static byte[] bytes(Object array) {
        if (array instanceof byte[] bytes) {
            return bytes;
        }
        if (array instanceof short[] shorts) {
            ByteBuffer buffer = room(shorts.length, Short.BYTES);
            buffer.asShortBuffer().put(shorts);
            return buffer.array();
        }
        if (array instanceof int[] ints) {
            ByteBuffer buffer = room(ints.length, Integer.BYTES);
            buffer.asIntBuffer().put(ints);
            return buffer.array();
        }
        if (array instanceof long[] longs) {
            ByteBuffer buffer = room(longs.length, Long.BYTES);
            buffer.asLongBuffer().put(longs);
            return buffer.array();
        }
        if (array instanceof float[] floats) {
            ByteBuffer buffer = room(floats.length, Float.BYTES);
            buffer.asFloatBuffer().put(floats);
            return buffer.array();
        }
        double[] doubles = (double[]) array;
        ByteBuffer buffer = room(doubles.length, Double.BYTES);
        buffer.asDoubleBuffer().put(doubles);
        return buffer.array();
    }

    private static ByteBuffer room(int count, int size) {
        return ByteBuffer.allocate(Math.multiplyExact(count, size)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Copies bytes into an array of as many numbers. */
    static void copy(byte[] bytes, Object array) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (array instanceof short[] shorts) {
            buffer.asShortBuffer().get(shorts);
        } else if (array instanceof int[] ints) {
            buffer.asIntBuffer().get(ints);
        } else if (array instanceof long[] longs) {
            buffer.asLongBuffer().get(longs);
        } else if (array instanceof float[] floats) {
            buffer.asFloatBuffer().get(floats);
        } else if (array instanceof double[] doubles) {
            buffer.asDoubleBuffer().get(doubles);
        } else {
            buffer.get((byte[]) array);
        }
    }

    static short[] shorts(byte[] bytes) {
        short[] array = new short[bytes.length / Short.BYTES];
        copy(bytes, array);
        return array;
    }

    static int[] ints(byte[] bytes) {
        int[] array = new int[bytes.length / Integer.BYTES];
        copy(bytes, array);
        return array;
    }

    static long[] longs(byte[] bytes) {
        long[] array = new long[bytes.length / Long.BYTES];
        copy(bytes, array);
        return array;
    }

    static float[] floats(byte[] bytes) {
        float[] array = new float[bytes.length / Float.BYTES];
        copy(bytes, array);
        return array;
    }

    static double[] doubles(byte[] bytes) {
        double[] array = new double[bytes.length / Double.BYTES];
        copy(bytes, array);
        return array;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.engine.GuestMemory;

/** Arrays of numbers in a guest's memory: checked before anything is allocated or copied. */
final class GuestArrays {
    private final GuestSpace space;
    private final GuestMemory memory;

    GuestArrays(GuestSpace space, GuestMemory memory) {
        this.space = space;
        this.memory = memory;
    }

    byte[] bytes(int address, int count) {
        space.checkArray(address, count, 1);
        byte[] array = new byte[count];
        memory.read(address, array, 0, count);
        return array;
    }

    short[] shorts(int address, int count) {
        space.checkArray(address, count, 2);
        short[] array = new short[count];
        memory.read(address, array);
        return array;
    }

    int[] ints(int address, int count) {
        space.checkArray(address, count, 4);
        int[] array = new int[count];
        memory.read(address, array);
        return array;
    }

    long[] longs(int address, int count) {
        space.checkArray(address, count, 8);
        long[] array = new long[count];
        memory.read(address, array);
        return array;
    }

    float[] floats(int address, int count) {
        space.checkArray(address, count, 4);
        float[] array = new float[count];
        memory.read(address, array);
        return array;
    }

    double[] doubles(int address, int count) {
        space.checkArray(address, count, 8);
        double[] array = new double[count];
        memory.read(address, array);
        return array;
    }

    /** Copies an array that {@link #put} wrote, or that has as many elements, out of the memory; which lie there. */
    void get(int address, Object array) {
        switch (array.getClass().getComponentType().getName()) {
            case "byte" -> memory.read(address, (byte[]) array, 0, ((byte[]) array).length);
            case "short" -> memory.read(address, (short[]) array);
            case "int" -> memory.read(address, (int[]) array);
            case "long" -> memory.read(address, (long[]) array);
            case "float" -> memory.read(address, (float[]) array);
            case "double" -> memory.read(address, (double[]) array);
            default -> throw new IllegalArgumentException("no array of numbers");
        }
    }

    /** Copies an array into the memory, where there is room for it. */
    void put(int address, Object array) {
        switch (array.getClass().getComponentType().getName()) {
            case "byte" -> memory.write(address, (byte[]) array, 0, ((byte[]) array).length);
            case "short" -> memory.write(address, (short[]) array);
            case "int" -> memory.write(address, (int[]) array);
            case "long" -> memory.write(address, (long[]) array);
            case "float" -> memory.write(address, (float[]) array);
            case "double" -> memory.write(address, (double[]) array);
            default -> throw new IllegalArgumentException("no array of numbers");
        }
    }
}

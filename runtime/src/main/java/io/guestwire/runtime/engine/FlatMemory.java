// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import run.endive.runtime.ConstantEvaluators;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.UninstantiableException;
import run.endive.wasm.types.ActiveDataSegment;
import run.endive.wasm.types.DataSegment;
import run.endive.wasm.types.MemoryLimits;
import run.endive.wasm.types.PassiveDataSegment;

/**
 * Linear memory in one array that is exactly as long as the memory, so that the JVM's own bounds check is WebAssembly's.
 * Growing copies. The only memory class of the process: a second one would make every access of compiled guests a
 * two-way dispatch. Not shared between threads: modules with shared memory are refused before they get here.
 */
final class FlatMemory implements Memory, GuestMemory {
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOATS =
            MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private final MemoryLimits limits;
    private byte[] bytes;
    private DataSegment[] segments = new DataSegment[0];

    FlatMemory(MemoryLimits limits) {
        this.limits = limits;
        this.bytes = new byte[limits.initialPages() * PAGE_SIZE];
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void read(int address, byte[] target, int offset, int length) {
        if (length != 0) {
            System.arraycopy(bytes, address, target, offset, length);
        }
    }

    @Override
    public void write(int address, byte[] source, int offset, int length) {
        check(address, length);
        if (length != 0) {
            System.arraycopy(source, offset, bytes, address, length);
        }
    }

    @Override
    public int pages() {
        return bytes.length / PAGE_SIZE;
    }

    /** Answers -1, as WebAssembly asks, above the limit and when the Java heap has no room. */
    @Override
    public int grow(int pages) {
        int before = pages();
        if (pages < 0 || pages > maximumPages() - before) {
            return -1;
        }
        if (pages > 0) {
            try {
                bytes = Arrays.copyOf(bytes, (before + pages) * PAGE_SIZE);
            } catch (OutOfMemoryError e) {
                return -1;
            }
        }
        return before;
    }

    @Override
    public int initialPages() {
        return limits.initialPages();
    }

    @Override
    public int maximumPages() {
        return Math.min(limits.maximumPages(), RUNTIME_MAX_PAGES);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    @SuppressWarnings("removal")
    public Object lock(int address) {
        throw new WasmRuntimeException("this memory is not shared");
    }

    @Override
    @SuppressWarnings("removal")
    public int waitOn(int address, int expected, long timeout) {
        throw new WasmRuntimeException("this memory is not shared");
    }

    @Override
    @SuppressWarnings("removal")
    public int waitOn(int address, long expected, long timeout) {
        throw new WasmRuntimeException("this memory is not shared");
    }

    @Override
    @SuppressWarnings("removal")
    public int notify(int address, int maxThreads) {
        return 0;
    }

    @Override
    public void initialize(Instance instance, DataSegment[] dataSegments) {
        segments = dataSegments;
        for (DataSegment segment : dataSegments) {
            if (segment instanceof ActiveDataSegment) {
                ActiveDataSegment active = (ActiveDataSegment) segment;
                int address = (int) ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
                byte[] data = active.data();
                if (address < 0 || address > bytes.length || data.length > bytes.length - address) {
                    throw new UninstantiableException("a data segment does not fit into the memory");
                }
                System.arraycopy(data, 0, bytes, address, data.length);
            }
        }
    }

    @Override
    public void initialize(Instance instance, DataSegment[] dataSegments, int memoryIndex) {
        initialize(instance, dataSegments);
    }

    @Override
    public void initPassiveSegment(int segmentId, int destination, int offset, int size) {
        byte[] data = segments[segmentId].data();
        if (offset < 0 || size < 0 || offset > data.length || size > data.length - offset) {
            throw outOfBounds(offset, size, data.length);
        }
        write(destination, data, offset, size);
    }

    @Override
    public void drop(int segment) {
        segments[segment] = PassiveDataSegment.EMPTY;
    }

    @Override
    public byte read(int address) {
        try {
            return bytes[address];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds(address, 1, bytes.length);
        }
    }

    @Override
    public byte[] readBytes(int address, int length) {
        check(address, length);
        return Arrays.copyOfRange(bytes, address, address + length);
    }

    @Override
    public void writeI32(int address, int value) {
        try {
            INTS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4, bytes.length);
        }
    }

    @Override
    public int readInt(int address) {
        try {
            return (int) INTS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4, bytes.length);
        }
    }

    @Override
    public void writeLong(int address, long value) {
        try {
            LONGS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8, bytes.length);
        }
    }

    @Override
    public long readLong(int address) {
        try {
            return (long) LONGS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8, bytes.length);
        }
    }

    @Override
    public void writeShort(int address, short value) {
        try {
            SHORTS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 2, bytes.length);
        }
    }

    @Override
    public short readShort(int address) {
        try {
            return (short) SHORTS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 2, bytes.length);
        }
    }

    @Override
    public long readU16(int address) {
        return readShort(address) & 0xffffL;
    }

    @Override
    public void writeByte(int address, byte value) {
        try {
            bytes[address] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds(address, 1, bytes.length);
        }
    }

    @Override
    public void writeF32(int address, float value) {
        try {
            FLOATS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4, bytes.length);
        }
    }

    @Override
    public long readF32(int address) {
        return readInt(address);
    }

    @Override
    public float readFloat(int address) {
        try {
            return (float) FLOATS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4, bytes.length);
        }
    }

    @Override
    public void writeF64(int address, double value) {
        try {
            DOUBLES.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8, bytes.length);
        }
    }

    @Override
    public double readDouble(int address) {
        try {
            return (double) DOUBLES.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8, bytes.length);
        }
    }

    @Override
    public long readF64(int address) {
        return readLong(address);
    }

    @Override
    public void zero() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** The engine computes {@code to} as address plus size in 32 bits: a sum that wraps arrives here as less than {@code from}. */
    @Override
    public void fill(byte value, int from, int to) {
        check(from, to - from);
        Arrays.fill(bytes, from, to, value);
    }

    @Override
    public void copy(int destination, int source, int size) {
        check(destination, size);
        check(source, size);
        System.arraycopy(bytes, source, bytes, destination, size);
    }

    /** Refuses a range that does not lie in the memory as the engine would: a trap. */
    void check(int address, int length) {
        if (address < 0 || length < 0 || address > bytes.length || length > bytes.length - address) {
            throw outOfBounds(address, length, bytes.length);
        }
    }

    private static WasmRuntimeException outOfBounds(int address, int length, int size) {
        return new WasmRuntimeException("out of bounds access: " + Integer.toUnsignedString(length) + " bytes at "
                + Integer.toUnsignedString(address) + " of " + size);
    }
}

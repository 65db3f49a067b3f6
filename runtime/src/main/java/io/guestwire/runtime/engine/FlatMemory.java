// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
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
 * Linear memory in one array, with room to grow behind the memory's end: guests grow a page at a time, and copying all of
 * it each time would make that quadratic. The only memory class of the process: a second one would make every access of
 * compiled guests a two-way dispatch. Not shared between threads: modules with shared memory are refused before they get
 * here.
 *
 * <p>Every access compares its address with the memory's end; the array's own check is left with the negative addresses,
 * which are those above 2 GiB. What lies behind the end was never written, so that a grown page holds zeros.
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

    /** The memory's size in bytes, at most the length of the array. */
    private int end;

    private DataSegment[] segments = new DataSegment[0];

    FlatMemory(MemoryLimits limits) {
        this.limits = limits;
        this.end = limits.initialPages() * PAGE_SIZE;
        this.bytes = new byte[end];
    }

    @Override
    public long size() {
        return end;
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
        return end / PAGE_SIZE;
    }

    /** Answers -1, as WebAssembly asks, above the limit and when the Java heap has no room. */
    @Override
    public int grow(int pages) {
        int before = pages();
        if (pages < 0 || pages > maximumPages() - before) {
            return -1;
        }
        int wanted = (before + pages) * PAGE_SIZE;
        if (wanted > bytes.length && !enlarge(wanted)) {
            return -1;
        }
        end = wanted;
        return before;
    }

    /** Adds a quarter at least, so that growing costs the same a page however often it happens. */
    private boolean enlarge(int wanted) {
        long roomy = Math.max(wanted, bytes.length + (long) (bytes.length >> 2));
        try {
            bytes = Arrays.copyOf(bytes, (int) Math.min(roomy, (long) maximumPages() * PAGE_SIZE));
            return true;
        } catch (OutOfMemoryError e) {
            return false;
        }
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
                if (address < 0 || address > end || data.length > end - address) {
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
            throw new WasmRuntimeException("out of bounds access to a data segment");
        }
        write(destination, data, offset, size);
    }

    @Override
    public void drop(int segment) {
        segments[segment] = PassiveDataSegment.EMPTY;
    }

    @Override
    public byte read(int address) {
        if (address >= end) {
            throw outOfBounds(address, 1);
        }
        try {
            return bytes[address];
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds(address, 1);
        }
    }

    @Override
    public byte[] readBytes(int address, int length) {
        check(address, length);
        return Arrays.copyOfRange(bytes, address, address + length);
    }

    @Override
    public void writeI32(int address, int value) {
        if (address > end - 4) {
            throw outOfBounds(address, 4);
        }
        try {
            INTS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4);
        }
    }

    @Override
    public int readInt(int address) {
        if (address > end - 4) {
            throw outOfBounds(address, 4);
        }
        try {
            return (int) INTS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4);
        }
    }

    @Override
    public void writeLong(int address, long value) {
        if (address > end - 8) {
            throw outOfBounds(address, 8);
        }
        try {
            LONGS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8);
        }
    }

    @Override
    public long readLong(int address) {
        if (address > end - 8) {
            throw outOfBounds(address, 8);
        }
        try {
            return (long) LONGS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8);
        }
    }

    @Override
    public void writeShort(int address, short value) {
        if (address > end - 2) {
            throw outOfBounds(address, 2);
        }
        try {
            SHORTS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 2);
        }
    }

    @Override
    public short readShort(int address) {
        if (address > end - 2) {
            throw outOfBounds(address, 2);
        }
        try {
            return (short) SHORTS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 2);
        }
    }

    @Override
    public long readU16(int address) {
        return readShort(address) & 0xffffL;
    }

    @Override
    public void writeByte(int address, byte value) {
        if (address >= end) {
            throw outOfBounds(address, 1);
        }
        try {
            bytes[address] = value;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw outOfBounds(address, 1);
        }
    }

    @Override
    public void writeF32(int address, float value) {
        if (address > end - 4) {
            throw outOfBounds(address, 4);
        }
        try {
            FLOATS.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4);
        }
    }

    @Override
    public long readF32(int address) {
        return readInt(address);
    }

    @Override
    public float readFloat(int address) {
        if (address > end - 4) {
            throw outOfBounds(address, 4);
        }
        try {
            return (float) FLOATS.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 4);
        }
    }

    @Override
    public void writeF64(int address, double value) {
        if (address > end - 8) {
            throw outOfBounds(address, 8);
        }
        try {
            DOUBLES.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8);
        }
    }

    @Override
    public double readDouble(int address) {
        if (address > end - 8) {
            throw outOfBounds(address, 8);
        }
        try {
            return (double) DOUBLES.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outOfBounds(address, 8);
        }
    }

    @Override
    public long readF64(int address) {
        return readLong(address);
    }

    @Override
    public void zero() {
        Arrays.fill(bytes, 0, end, (byte) 0);
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

    @Override
    public void putInt(int address, int value) {
        writeI32(address, value);
    }

    @Override
    public void putLong(int address, long value) {
        writeLong(address, value);
    }

    @Override
    public void read(int address, short[] target) {
        if (target.length != 0) {
            view(address, (long) target.length << 1).asShortBuffer().get(target);
        }
    }

    @Override
    public void write(int address, short[] source) {
        if (source.length != 0) {
            view(address, (long) source.length << 1).asShortBuffer().put(source);
        }
    }

    @Override
    public void read(int address, int[] target) {
        if (target.length != 0) {
            view(address, (long) target.length << 2).asIntBuffer().get(target);
        }
    }

    @Override
    public void write(int address, int[] source) {
        if (source.length != 0) {
            view(address, (long) source.length << 2).asIntBuffer().put(source);
        }
    }

    @Override
    public void read(int address, long[] target) {
        if (target.length != 0) {
            view(address, (long) target.length << 3).asLongBuffer().get(target);
        }
    }

    @Override
    public void write(int address, long[] source) {
        if (source.length != 0) {
            view(address, (long) source.length << 3).asLongBuffer().put(source);
        }
    }

    @Override
    public void read(int address, float[] target) {
        if (target.length != 0) {
            view(address, (long) target.length << 2).asFloatBuffer().get(target);
        }
    }

    @Override
    public void write(int address, float[] source) {
        if (source.length != 0) {
            view(address, (long) source.length << 2).asFloatBuffer().put(source);
        }
    }

    @Override
    public void read(int address, double[] target) {
        if (target.length != 0) {
            view(address, (long) target.length << 3).asDoubleBuffer().get(target);
        }
    }

    @Override
    public void write(int address, double[] source) {
        if (source.length != 0) {
            view(address, (long) source.length << 3).asDoubleBuffer().put(source);
        }
    }

    /** The bytes of a range as the platform's bulk copies take them. */
    private ByteBuffer view(int address, long length) {
        check(address, (int) Math.min(length, Integer.MAX_VALUE));
        return ByteBuffer.wrap(bytes, address, (int) length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public String readText(int address, int length) throws CharacterCodingException {
        if (length == 0) {
            return "";
        }
        check(address, length);
        return GuestText.decode(bytes, address, length);
    }

    @Override
    public void writeText(int address, String text, int size) {
        if (size != 0) {
            check(address, size);
            GuestText.encode(text, size, bytes, address);
        }
    }

    /** Refuses a range that does not lie in the memory as the engine would: a trap. */
    void check(int address, int length) {
        if (address < 0 || length < 0 || address > end || length > end - address) {
            throw outOfBounds(address, length);
        }
    }

    private WasmRuntimeException outOfBounds(int address, int length) {
        return new WasmRuntimeException("out of bounds access: " + Integer.toUnsignedString(length) + " bytes at "
                + Integer.toUnsignedString(address) + " of " + end);
    }
}

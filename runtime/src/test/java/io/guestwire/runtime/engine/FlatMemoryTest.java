// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.types.MemoryLimits;

/** The memory of guests against the engine's own, which passes the WebAssembly test suite. */
class FlatMemoryTest {
    private static final MemoryLimits LIMITS = new MemoryLimits(1, 5);

    static LongStream seeds() {
        Long seed = Long.getLong("seed");
        return seed == null ? LongStream.range(0, 40) : LongStream.of(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void behavesLikeTheEnginesMemory(long seed) {
        Random random = new Random(seed);
        Memory ours = new FlatMemory(LIMITS);
        Memory oracle = new ByteArrayMemory(LIMITS);
        for (int step = 0; step < 3_000; step++) {
            Function<Memory, Object> access = access(random, oracle.pages() * Memory.PAGE_SIZE);
            assertThat(outcome(access, ours)).as("step %d", step).isEqualTo(outcome(access, oracle));
        }
        int size = oracle.pages() * Memory.PAGE_SIZE;
        assertThat(Arrays.equals(ours.readBytes(0, size), oracle.readBytes(0, size)))
                .isTrue();
    }

    private static Object outcome(Function<Memory, Object> access, Memory memory) {
        try {
            return access.apply(memory);
        } catch (WasmRuntimeException e) {
            return "trap";
        }
    }

    private static Function<Memory, Object> access(Random random, int size) {
        int at = address(random, size);
        int other = address(random, size);
        int length = random.nextInt(20) == 0 ? address(random, size) : random.nextInt(300);
        long value = random.nextLong();
        return switch (random.nextInt(random.nextInt(50) == 0 ? 18 : 17)) {
            case 0 -> memory -> memory.read(at);
            case 1 -> memory -> memory.readShort(at);
            case 2 -> memory -> memory.readInt(at);
            case 3 -> memory -> memory.readLong(at);
            case 4 -> memory -> Float.floatToRawIntBits(memory.readFloat(at));
            case 5 -> memory -> Double.doubleToRawLongBits(memory.readDouble(at));
            case 6 -> memory -> List.of(memory.readU16(at), memory.readU8(at), memory.readU32(at));
            case 7 -> memory -> run(() -> memory.writeByte(at, (byte) value));
            case 8 -> memory -> run(() -> memory.writeShort(at, (short) value));
            case 9 -> memory -> run(() -> memory.writeI32(at, (int) value));
            case 10 -> memory -> run(() -> memory.writeLong(at, value));
            case 11 -> memory -> run(() -> memory.writeF32(at, Float.intBitsToFloat((int) value >>> 9)));
            case 12 -> memory -> run(() -> memory.writeF64(at, Double.longBitsToDouble(value >>> 12)));
            case 13 -> memory -> run(() -> memory.fill((byte) value, at, at + length));
            case 14 -> memory -> run(() -> memory.copy(at, other, length));
            case 15 -> memory -> run(() -> memory.write(at, new byte[] {1, 2, 3, 4, 5}, 0, 5));
            case 16 -> memory -> Arrays.hashCode(memory.readBytes(at, length));
            default -> memory -> List.of(memory.grow((int) value % 3), memory.pages());
        };
    }

    private static Object run(Runnable write) {
        write.run();
        return "written";
    }

    /** Mostly inside, often at the end of the memory or of a page, sometimes anywhere in 4 GiB. */
    private static int address(Random random, int size) {
        return switch (random.nextInt(8)) {
            case 0 -> size - random.nextInt(12);
            case 1 -> size + random.nextInt(12);
            case 2 -> Memory.PAGE_SIZE - random.nextInt(12);
            case 3 -> random.nextInt();
            case 4 -> random.nextInt(12);
            default -> random.nextInt(size);
        };
    }

    @Test
    void growsAPageAtATimeWithoutCopyingAllOfItEachTime() {
        FlatMemory memory = new FlatMemory(new MemoryLimits(1, 1_024));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int page = 1; page < 1_024; page++) {
            assertThat(memory.grow(1)).isEqualTo(page);
        }
        assertThat(memory.size()).isEqualTo(64L << 20);
        assertThat(memory.grow(1)).isEqualTo(-1);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1L << 30);
    }

    @Test
    void holdsTheRangesInsideItAndEveryEmptyOne() {
        GuestMemory memory = new FlatMemory(LIMITS);
        assertThat(memory.holds(0, 65_536)).isTrue();
        assertThat(memory.holds(65_535, 1)).isTrue();
        assertThat(memory.holds(-1, 0)).isTrue();
        assertThat(memory.holds(65_535, 2)).isFalse();
        assertThat(memory.holds(-1, 1)).isFalse();
        assertThat(memory.holds(1, -1)).isFalse();
        assertThat(memory.holds(-4, 8)).isFalse();
    }
}

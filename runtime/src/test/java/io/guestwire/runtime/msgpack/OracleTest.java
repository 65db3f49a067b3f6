// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** Random values through this codec and through another one, in both directions. */
class OracleTest {
    private static final long SEED = Long.getLong("seed", 7L);
    private static final int VALUES = 3_000;
    private static final int[] LENGTHS = {0, 1, 15, 16, 31, 32, 33, 255, 256, 300};

    /** A {@code u64}, to tell it from a signed number. */
    private record Unsigned(long bits) {}

    @Test
    void whatWeWriteTheOracleReads() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < VALUES; i++) {
            Object value = randomValue(random, 4);
            MessageWriter writer = new MessageWriter();
            write(writer, value);
            try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(writer.toByteArray())) {
                Object read = unpack(unpacker, value);

                assertThat(unpacker.hasNext()).isFalse();
                assertThat(Values.equal(read, value))
                        .as("seed %s, value %s", SEED, i)
                        .isTrue();
            }
        }
    }

    @Test
    void whatTheOracleWritesWeRead() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < VALUES; i++) {
            Object value = randomValue(random, 4);
            try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
                pack(packer, value);
                MessageReader reader = new MessageReader(packer.toByteArray());
                Object read = read(reader, value);
                reader.expectEnd();

                assertThat(Values.equal(read, value))
                        .as("seed %s, value %s", SEED, i)
                        .isTrue();
            }
        }
    }

    @Test
    void whatTheOracleWritesWeSkip() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < VALUES; i++) {
            try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
                pack(packer, randomValue(random, 4));
                MessageReader reader = new MessageReader(packer.toByteArray());

                assertThat(reader.readRaw()).as("seed %s, value %s", SEED, i).isEqualTo(packer.toByteArray());
                reader.expectEnd();
            }
        }
    }

    private static Object randomValue(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> Optional.empty();
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> new Unsigned(random.nextLong() >>> random.nextInt(64));
            case 4 -> Float.intBitsToFloat(random.nextInt());
            case 5 -> Double.longBitsToDouble(random.nextLong());
            case 6 -> randomText(random);
            case 7 -> {
                byte[] bytes = new byte[LENGTHS[random.nextInt(LENGTHS.length)]];
                random.nextBytes(bytes);
                yield bytes;
            }
            case 8 -> randomList(random, depth - 1);
            default -> randomMap(random, depth - 1);
        };
    }

    private static String randomText(Random random) {
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        int highest = new int[] {0x7f, 0x7ff, 0xffff, 0x10ffff}[random.nextInt(4)];
        return random.ints(0, highest + 1)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Object> randomList(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            list.add(randomValue(random, depth));
        }
        return list;
    }

    private static Map<String, Object> randomMap(Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            map.put(randomText(random), randomValue(random, depth));
        }
        return map;
    }

    private static void write(MessageWriter writer, Object value) {
        if (value instanceof Optional) {
            writer.writeNil();
        } else if (value instanceof Boolean flag) {
            writer.writeBoolean(flag);
        } else if (value instanceof Long number) {
            writer.writeSigned(number);
        } else if (value instanceof Unsigned number) {
            writer.writeUnsigned(number.bits());
        } else if (value instanceof Float number) {
            writer.writeF32(number);
        } else if (value instanceof Double number) {
            writer.writeF64(number);
        } else if (value instanceof String text) {
            writer.writeString(text);
        } else if (value instanceof byte[] bytes) {
            writer.writeBytes(bytes);
        } else if (value instanceof List<?> list) {
            writer.beginList(list.size());
            list.forEach(element -> write(writer, element));
        } else {
            Map<?, ?> map = (Map<?, ?>) value;
            writer.beginMap(map.size());
            map.forEach((key, element) -> {
                writer.writeString((String) key);
                write(writer, element);
            });
        }
    }

    /** Reads a value of the same shape as {@code like}. */
    private static Object read(MessageReader reader, Object like) {
        if (like instanceof Optional) {
            assertThat(reader.tryReadNil()).isTrue();
            return like;
        }
        if (like instanceof List<?> list) {
            List<Object> read = new ArrayList<>();
            assertThat(reader.beginList()).isEqualTo(list.size());
            list.forEach(element -> read.add(read(reader, element)));
            reader.endList();
            return read;
        }
        if (like instanceof Map<?, ?> map) {
            Map<Object, Object> read = new LinkedHashMap<>();
            assertThat(reader.beginMap()).isEqualTo(map.size());
            map.forEach((key, element) -> reader.put(read, reader.readString(), read(reader, element)));
            reader.endMap();
            return read;
        }
        return like instanceof Boolean
                ? (Object) reader.readBoolean()
                : like instanceof Long
                        ? (Object) reader.readI64()
                        : like instanceof Unsigned
                                ? new Unsigned(reader.readU64())
                                : like instanceof Float
                                        ? (Object) reader.readF32()
                                        : like instanceof Double
                                                ? (Object) reader.readF64()
                                                : like instanceof String ? reader.readString() : reader.readBytes();
    }

    private static void pack(MessageBufferPacker packer, Object value) throws IOException {
        if (value instanceof Optional) {
            packer.packNil();
        } else if (value instanceof Boolean flag) {
            packer.packBoolean(flag);
        } else if (value instanceof Long number) {
            packer.packLong(number);
        } else if (value instanceof Unsigned number) {
            packer.packBigInteger(new java.math.BigInteger(Long.toUnsignedString(number.bits())));
        } else if (value instanceof Float number) {
            packer.packFloat(number);
        } else if (value instanceof Double number) {
            packer.packDouble(number);
        } else if (value instanceof String text) {
            packer.packString(text);
        } else if (value instanceof byte[] bytes) {
            packer.packBinaryHeader(bytes.length).writePayload(bytes);
        } else if (value instanceof List<?> list) {
            packer.packArrayHeader(list.size());
            for (Object element : list) {
                pack(packer, element);
            }
        } else {
            Map<?, ?> map = (Map<?, ?>) value;
            packer.packMapHeader(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                packer.packString((String) entry.getKey());
                pack(packer, entry.getValue());
            }
        }
    }

    /** Unpacks a value of the same shape as {@code like}. */
    private static Object unpack(MessageUnpacker unpacker, Object like) throws IOException {
        if (like instanceof Optional) {
            unpacker.unpackNil();
            return like;
        } else if (like instanceof Boolean) {
            return unpacker.unpackBoolean();
        } else if (like instanceof Long) {
            return unpacker.unpackLong();
        } else if (like instanceof Unsigned) {
            return new Unsigned(unpacker.unpackBigInteger().longValue());
        } else if (like instanceof Float) {
            return unpacker.unpackFloat();
        } else if (like instanceof Double) {
            return unpacker.unpackDouble();
        } else if (like instanceof String) {
            return unpacker.unpackString();
        } else if (like instanceof byte[]) {
            return unpacker.readPayload(unpacker.unpackBinaryHeader());
        } else if (like instanceof List<?> list) {
            assertThat(unpacker.unpackArrayHeader()).isEqualTo(list.size());
            List<Object> read = new ArrayList<>();
            for (Object element : list) {
                read.add(unpack(unpacker, element));
            }
            return read;
        }
        Map<?, ?> map = (Map<?, ?>) like;
        assertThat(unpacker.unpackMapHeader()).isEqualTo(map.size());
        Map<Object, Object> read = new LinkedHashMap<>();
        for (Object element : map.values()) {
            read.put(unpacker.unpackString(), unpack(unpacker, element));
        }
        return read;
    }
}

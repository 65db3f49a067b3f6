// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import io.guestwire.runtime.GuestDecodeException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.Value;
import org.msgpack.value.ValueFactory;

/** Values and bytes at random, replayed by {@code -Dseed=}; msgpack-core is the second opinion. */
class RandomMessageTest {
    private static final long SEED = Long.getLong("seed", 20_260_301L);
    private static final int VALUES = 2_000;
    private static final int MESSAGES = 100_000;
    private static final int LONGEST = 64;

    private static final MessageKeys FIELDS = MessageKeys.of("a", "b");
    private static final MessageEnum COLORS = MessageEnum.of(new int[] {0, 1, 7}, "a", "b", "c");

    private static final List<Consumer<MessageReader>> WAYS_TO_READ = List.of(
            MessageReader::readValue,
            MessageReader::readRawMessage,
            MessageReader::readDatetime,
            MessageReader::readString,
            MessageReader::readBytes,
            MessageReader::readI8,
            MessageReader::readU64,
            MessageReader::readF32,
            MessageReader::readF64,
            MessageReader::readBoolean,
            MessageReader::skip,
            reader -> reader.readEnum(COLORS),
            RandomMessageTest::readUnion,
            RandomMessageTest::readObject,
            RandomMessageTest::readMap);

    private static void readUnion(MessageReader reader) {
        reader.beginUnion(FIELDS);
        reader.readValue();
        reader.endUnion();
    }

    private static void readObject(MessageReader reader) {
        int fields = reader.beginObject();
        long seen = 0;
        for (int i = 0; i < fields; i++) {
            int field = reader.readField(FIELDS);
            if (field < 0) {
                reader.skip();
            } else {
                seen = reader.markField(FIELDS, seen, field);
                reader.readValue();
            }
        }
        if (seen != 3) {
            throw reader.missing(FIELDS, seen, 3);
        }
        reader.endObject();
    }

    private static void readMap(MessageReader reader) {
        int entries = reader.beginMap();
        for (int i = 0; i < entries; i++) {
            reader.entry();
            reader.readI64();
            reader.readRawMessage().decode(MessageReader::readValue);
        }
        reader.endMap();
    }

    @Test
    void readsWhatItWrote() {
        RandomValues values = RandomValues.of(new Random(SEED));
        for (int i = 0; i < VALUES; i++) {
            MessageValue value = values.next(4);
            MessageReader reader = new MessageReader(encode(value));
            MessageValue read = reader.readValue();
            reader.expectEnd();

            assertThat(read).as("seed %s, value %s", SEED, i).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(encode(read)).as("seed %s, value %s", SEED, i).isEqualTo(encode(value));
        }
    }

    private static byte[] encode(MessageValue value) {
        MessageWriter writer = new MessageWriter();
        writer.writeValue(value);
        return writer.toByteArray();
    }

    @Test
    void isReadByMsgpackCore() throws IOException {
        RandomValues values = RandomValues.forMsgpackCore(new Random(SEED + 1));
        for (int i = 0; i < VALUES; i++) {
            MessageValue value = values.next(4);
            try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(encode(value))) {
                assertThat(unpacker.unpackValue())
                        .as("seed %s, value %s", SEED, i)
                        .isEqualTo(oracle(value));
                assertThat(unpacker.hasNext()).isFalse();
            }
        }
    }

    @Test
    void readsWhatMsgpackCoreWrites() throws IOException {
        RandomValues values = RandomValues.forMsgpackCore(new Random(SEED + 2));
        for (int i = 0; i < VALUES; i++) {
            MessageValue value = values.next(4);
            try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
                packer.packValue(oracle(value));
                MessageReader reader = new MessageReader(packer.toByteArray());

                assertThat(reader.readValue()).as("seed %s, value %s", SEED, i).isEqualTo(value);
                reader.expectEnd();
            }
        }
    }

    private static Value oracle(MessageValue value) {
        return switch (value.kind()) {
            case NIL -> ValueFactory.newNil();
            case BOOLEAN -> ValueFactory.newBoolean(value.asBoolean());
            case INTEGER -> ValueFactory.newInteger(value.asBigInteger());
            case F32 -> ValueFactory.newFloat(value.asFloat());
            case F64 -> ValueFactory.newFloat(value.asDouble());
            case TEXT -> ValueFactory.newString(value.asText());
            case BINARY -> ValueFactory.newBinary(value.asBytes());
            case LIST ->
                ValueFactory.newArray(
                        value.asList().stream().map(RandomMessageTest::oracle).toArray(Value[]::new), true);
            case MAP -> {
                ValueFactory.MapBuilder map = ValueFactory.newMapBuilder();
                for (Map.Entry<MessageValue, MessageValue> entry : value.asMap().entrySet()) {
                    map.put(oracle(entry.getKey()), oracle(entry.getValue()));
                }
                yield map.build();
            }
            case EXTENSION -> ValueFactory.newExtension(value.extensionType(), value.extensionData());
        };
    }

    @Test
    void refusesRandomBytesWithNothingButItsOwnException() {
        Random random = new Random(SEED + 3);
        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = new byte[random.nextInt(LONGEST)];
            random.nextBytes(message);
            readInOneWay(message, random);
        }
    }

    @Test
    void refusesDamagedMessagesWithNothingButItsOwnException() {
        Random random = new Random(SEED + 4);
        RandomValues values = RandomValues.of(random);
        for (int i = 0; i < VALUES; i++) {
            byte[] whole = encode(values.next(3));
            for (int j = 0; j < 20; j++) {
                readInOneWay(damaged(whole, random), random);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] message =
                random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole.clone();
        for (int i = random.nextInt(3); i >= 0 && message.length > 0; i--) {
            message[random.nextInt(message.length)] = (byte) random.nextInt();
        }
        return message;
    }

    private static void readInOneWay(byte[] message, Random random) {
        int way = random.nextInt(WAYS_TO_READ.size());
        MessageReader reader = new MessageReader(message);
        try {
            WAYS_TO_READ.get(way).accept(reader);
            reader.expectEnd();
        } catch (GuestDecodeException e) {
            if (e.offset() < 0 || e.offset() > message.length) {
                fail(
                        "seed %s, way %s, message %s: offset %s",
                        SEED, way, HexFormat.of().formatHex(message), e.offset());
            }
        } catch (RuntimeException e) {
            fail(
                    "seed %s, way %s, message %s"
                            .formatted(SEED, way, HexFormat.of().formatHex(message)),
                    e);
        }
    }

    @Test
    void allocatesInProportionToTheBytesOfAMessage() {
        Random random = new Random(SEED + 5);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 2_000; i++) {
            byte[] message = new byte[1 + random.nextInt(LONGEST)];
            random.nextBytes(message);
            // the formats with lengths and counts, most of them far too large
            message[0] = (byte) (0xc4 + random.nextInt(0x1c));
            long before = threads.getCurrentThreadAllocatedBytes();
            readInOneWay(message, random);

            assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                    .as("seed %s, message %s", SEED, HexFormat.of().formatHex(message))
                    .isLessThan(256 * 1024);
        }
    }

    @Test
    void scansABrokenMessageWithoutFailing() {
        Random random = new Random(SEED + 6);
        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = new byte[1 + random.nextInt(LONGEST)];
            random.nextBytes(message);
            int at = random.nextInt(message.length);
            FoundValue.describe(message, at, message.length);
            FoundValue.key(message, at, message.length);
            FoundValue.bytes(message, 0, message.length, at, at + MessageShape.headSize(message, at, message.length));

            assertThat(MessageShape.lastStart(message, 0, at, random.nextInt(5)))
                    .isBetween(0, at);
        }
    }
}

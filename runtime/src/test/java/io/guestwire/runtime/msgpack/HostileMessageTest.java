// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages made to exhaust memory, stack or time, or to be read as something else than they are. */
class HostileMessageTest {
    private static final int SMALL = 64 * 1024;
    private static final MessageKeys POINT = MessageKeys.of("x", "y");
    private static final MessageEnum AXIS = MessageEnum.of(new int[] {0, 1}, "x", "y");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd01000000",
                "dd7fffffff",
                "dd80000000",
                "ddffffffff",
                "dcffff",
                "9f",
                "df40000000",
                "df7fffffff",
                "df80000000",
                "dfffffffff",
                "deffff",
                "8f",
                "db40000000",
                "db7fffffff",
                "db80000000",
                "dbffffffff",
                "daffff",
                "bf",
                "c640000000",
                "c67fffffff",
                "c680000000",
                "c6ffffffff",
                "c5ffff",
                "c4ff",
                "c940000000 01",
                "c97fffffff01",
                "c9ffffffff01",
                "c8ffff01",
                "c7ff01"
            })
    void allocatesNothingForAClaimWithoutBytes(String hex) {
        byte[] message = Hex.bytes(hex);
        for (Consumer<MessageReader> read : everyWayToRead()) {
            GuestDecodeException[] failure = new GuestDecodeException[1];
            long allocated = allocatedBy(() -> failure[0] =
                    catchThrowableOfType(GuestDecodeException.class, () -> read.accept(new MessageReader(message))));

            assertThat(failure[0].kind()).isIn(Kind.TRUNCATED, Kind.TYPE);
            assertThat(allocated).isLessThan(SMALL);
        }
    }

    private static List<Consumer<MessageReader>> everyWayToRead() {
        return List.of(
                MessageReader::beginList,
                MessageReader::beginMap,
                MessageReader::beginObject,
                MessageReader::readString,
                MessageReader::readBytes,
                MessageReader::readRaw,
                MessageReader::skip,
                MessageReader::readValue,
                MessageReader::readRawMessage,
                MessageReader::readDatetime,
                reader -> reader.readField(POINT),
                reader -> reader.readEnum(AXIS),
                reader -> reader.beginUnion(POINT));
    }

    @Test
    void allocatesLittleForNestedClaims() {
        byte[] message = new byte[1 << 20];
        for (int i = 0; i < 300; i += 5) {
            message[i] = MessageFormat.ARRAY32;
            Bytes.putInt(message, i + 1, 900_000);
        }
        GuestDecodeException[] failure = new GuestDecodeException[1];
        long allocated = allocatedBy(() -> failure[0] =
                catchThrowableOfType(GuestDecodeException.class, () -> readLists(new MessageReader(message))));

        assertThat(failure[0].kind()).isEqualTo(Kind.LIMIT);
        assertThat(allocated).isLessThan(SMALL);
    }

    private static List<Object> readLists(MessageReader reader) {
        int count = reader.beginList();
        List<Object> list = new ArrayList<>(MessageReader.initialCapacity(count));
        for (int i = 0; i < count; i++) {
            reader.element(i);
            list.add(readLists(reader));
        }
        reader.endList();
        return list;
    }

    @Test
    void startsACollectionAtNoMoreThan1024Elements() {
        assertThat(MessageReader.initialCapacity(900_000)).isEqualTo(1_024);
    }

    @Test
    void countsAMapsKeysAndValuesAgainstTheBytesLeft() {
        byte[] message = new byte[9];
        message[0] = MessageFormat.MAP32;
        Bytes.putInt(message, 1, 3);

        assertThat(failureOf(message, MessageReader::beginMap).kind()).isEqualTo(Kind.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void refusesDeepListsInAnUnknownField(int depth) {
        byte[] message = new byte[depth + 1];
        Arrays.fill(message, (byte) 0x91);

        assertThat(failureOf(message, MessageReader::skip).kind()).isEqualTo(Kind.DEPTH);
    }

    @Test
    void refusesDeepMapsInAnUnknownField() {
        byte[] message = new byte[200_001];
        for (int i = 0; i + 1 < message.length; i += 2) {
            message[i] = (byte) 0x81;
        }

        assertThat(failureOf(message, MessageReader::skip).kind()).isEqualTo(Kind.DEPTH);
    }

    @Test
    void refusesDeepLists() {
        byte[] message = new byte[20_000];
        Arrays.fill(message, (byte) 0x91);

        assertThat(failureOf(message, HostileMessageTest::readLists).kind()).isEqualTo(Kind.DEPTH);
        assertThat(failureOf(message, MessageReader::readValue).kind()).isEqualTo(Kind.DEPTH);
        assertThat(failureOf(message, MessageReader::readRawMessage).kind()).isEqualTo(Kind.DEPTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "90", "80", "05", "a0", "c400", "c70005", "ccff", "9105", "810505", "ca00000000"})
    void makesOpenValuesInProportionToTheirBytes(String element) {
        byte[] one = Hex.bytes(element);
        int count = 400_000 / one.length;
        byte[] message = new byte[5 + count * one.length];
        message[0] = MessageFormat.ARRAY32;
        Bytes.putInt(message, 1, count);
        for (int i = 0; i < count; i++) {
            System.arraycopy(one, 0, message, 5 + i * one.length, one.length);
        }
        long allocated = allocatedBy(() -> new MessageReader(message).readValue());

        assertThat(allocated).isLessThan(100L * message.length);
    }

    @Test
    void refusesMapsThatAreKeysOfMapsInDepth() {
        byte[] message = new byte[20_000];
        Arrays.fill(message, (byte) 0x81);

        assertThat(failureOf(message, MessageReader::readValue).kind()).isEqualTo(Kind.DEPTH);
    }

    @ParameterizedTest
    @CsvSource({"512, true", "513, false"})
    void allowsExactlyItsDepth(int depth, boolean allowed) {
        byte[] message = new byte[depth];
        Arrays.fill(message, (byte) 0x91);
        message[depth - 1] = (byte) 0x90;

        assertThat(succeeds(message, HostileMessageTest::readLists)).isEqualTo(allowed);
        assertThat(succeeds(message, MessageReader::skip)).isEqualTo(allowed);
        assertThat(succeeds(message, MessageReader::readValue)).isEqualTo(allowed);
    }

    @Test
    void countsTheDepthOfASkippedValueFromWhereItStands() {
        byte[] message = new byte[511];
        Arrays.fill(message, (byte) 0x91);
        message[510] = (byte) 0x90;
        MessageReader reader = new MessageReader(message);
        reader.beginList();
        reader.beginList();
        reader.skip();
        reader.endList();
        reader.endList();

        assertThat(catchThrowableOfType(GuestDecodeException.class, reader::expectEnd))
                .isNull();
    }

    @Test
    void acceptsSaneDepthInAnUnknownField() {
        byte[] message = new byte[33];
        Arrays.fill(message, (byte) 0x91);
        message[32] = MessageFormat.NIL;

        assertThat(succeeds(message, MessageReader::skip)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"df40000000", "ddffffffff", "dfffffffff", "c9ffffffff01", "dd80000000"})
    void neverLosesItsPlaceBehindAnUnknownFieldThatLies(String lie) {
        byte[] message = Hex.bytes("83 a178 07 a17a" + lie + "a179 09");

        assertThat(failureOf(message, HostileMessageTest::readPoint).kind()).isEqualTo(Kind.TRUNCATED);
    }

    private static int readPoint(MessageReader reader) {
        int sum = 0;
        int fields = reader.beginObject();
        for (int i = 0; i < fields; i++) {
            if (reader.readField(POINT) < 0) {
                reader.skip();
            } else {
                sum += reader.readI32();
            }
        }
        reader.endObject();
        return sum;
    }

    @Test
    void refusesTheReservedByteEverywhere() {
        for (Consumer<MessageReader> read : everyWayToRead()) {
            assertThat(failureOf(Hex.bytes("c1"), read).kind()).isEqualTo(Kind.INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"05 00", "05 c1", "05 a178", "05 05 05"})
    void refusesBytesBehindTheValue(String hex) {
        MessageReader reader = Hex.reader(hex);
        reader.readI32();

        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, reader::expectEnd);
        assertThat(failure.kind()).isEqualTo(Kind.TRAILING);
        assertThat(failure).hasMessageContaining("tolerateTrailingBytes");
    }

    @Test
    void acceptsBytesBehindTheValueWhenTolerated() {
        MessageReader reader = new MessageReader(
                MessageLimits.defaults(), MessageTolerance.none().tolerateTrailingBytes());
        reader.reset(Hex.bytes("05 00"), 0, 2);
        reader.readI32();

        assertThat(catchThrowableOfType(GuestDecodeException.class, reader::expectEnd))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a3616263",
                "d903616263",
                "da0003616263",
                "db00000003616263",
                "c403010203",
                "c50003010203",
                "c600000003010203",
                "93010203",
                "dc0003010203",
                "dd00000003010203",
                "82a17801a17902",
                "de000101c0",
                "df0000000101c0",
                "ccff",
                "cdffff",
                "ceffffffff",
                "cfffffffffffffffff",
                "d0ff",
                "d1ffff",
                "d2ffffffff",
                "d3ffffffffffffffff",
                "ca3fc00000",
                "cb3ff8000000000000",
                "d40102",
                "d5010203",
                "d60102030405",
                "d7010203040506070809",
                "d80102030405060708090a0b0c0d0e0f1011",
                "c7030a010203",
                "c800030a010203",
                "c9000000030a010203"
            })
    void refusesAValueThatIsCutAnywhere(String hex) {
        byte[] whole = Hex.bytes(hex);
        assertThat(succeeds(whole, MessageReader::skip)).isTrue();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThat(failureOf(cut, MessageReader::skip).kind())
                    .as("%s bytes", length)
                    .isEqualTo(Kind.TRUNCATED);
        }
    }

    @Test
    void boundsAStringByItsLimit() {
        GuestDecodeException failure = failureOf(limited(64, 3, 64, 64), "a4 61626364", MessageReader::readString);

        assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
        assertThat(failure)
                .hasMessage(
                        "$: the value is 4 bytes; MessageLimits.textBytes allows 3, at byte 0; bytes 0..4: [a4 61 62 63 64]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c404 01020304", "94 01 02 03 04"})
    void boundsBytesByTheirLimit(String hex) {
        GuestDecodeException failure = failureOf(limited(64, 64, 3, 64), hex, MessageReader::readBytes);

        assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
        assertThat(failure)
                .hasMessageStartingWith("$: the value is 4 bytes; MessageLimits.binaryBytes allows 3, at byte 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a4 61626364",
                "c404 01020304",
                "c7 04 01 01020304",
                "94 01 02 03 04",
                "84 01 01 02 02 03 03 04 04"
            })
    void boundsSkippedValuesToo(String hex) {
        assertThat(failureOf(limited(3, 3, 3, 64), hex, MessageReader::skip).kind())
                .isEqualTo(Kind.LIMIT);
    }

    @Test
    void boundsTheElementsOfAWholeMessage() {
        GuestDecodeException failure =
                failureOf(limited(6, 64, 64, 64), "92 92 90 90 92 90 91 90", HostileMessageTest::readLists);

        assertThat(failure)
                .hasMessage("$[1][1]: the message has more elements; MessageLimits.elements allows 6, at byte 6"
                        + "; bytes 0..7: 92 92 90 90 92 90 [91] 90");
    }

    @Test
    void namesTheLimitOfTheDepth() {
        MessageLimits limits = MessageLimits.defaults().withDepth(1);

        assertThat(failureOf(limits, "91 91 01", MessageReader::skip))
                .hasMessage("$: nested too deep; MessageLimits.depth allows 1, at byte 1; bytes 0..2: 91 [91] 01");
    }

    @Test
    void boundsAWholeMessage() {
        MessageReader reader = new MessageReader(limited(64, 64, 64, 3), MessageTolerance.none());

        GuestDecodeException failure =
                catchThrowableOfType(GuestDecodeException.class, () -> reader.reset(new byte[4], 0, 4));

        assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
        assertThat(failure)
                .hasMessage(
                        "$: the message is 4 bytes; MessageLimits.messageBytes allows 3, at byte 0; bytes 0..3: [00] 00 00 00");
    }

    @Test
    void readsManyKeysWithOneHashCode() {
        Set<String> keys = new HashSet<>();
        collide("", 14, keys);
        MessageWriter writer = new MessageWriter();
        writer.beginMap(keys.size());
        for (String key : keys) {
            writer.writeString(key);
            writer.writeSigned(1);
        }
        MessageReader reader = new MessageReader(writer.toByteArray());
        Map<String, Integer> map = new LinkedHashMap<>();
        int count = reader.beginMap();
        for (int i = 0; i < count; i++) {
            reader.put(map, reader.readString(), reader.readI32());
        }

        assertThat(map).hasSize(16_384);
    }

    private static void collide(String start, int pairs, Set<String> keys) {
        if (pairs == 0) {
            keys.add(start);
        } else {
            collide(start + "Aa", pairs - 1, keys);
            collide(start + "BB", pairs - 1, keys);
        }
    }

    private static MessageLimits limited(int elements, int textBytes, int binaryBytes, int messageBytes) {
        return new MessageLimits(512, elements, textBytes, binaryBytes, messageBytes);
    }

    private static GuestDecodeException failureOf(byte[] message, Consumer<MessageReader> read) {
        return catchThrowableOfType(GuestDecodeException.class, () -> read.accept(new MessageReader(message)));
    }

    private static GuestDecodeException failureOf(MessageLimits limits, String hex, Consumer<MessageReader> read) {
        byte[] message = Hex.bytes(hex);
        MessageReader reader = new MessageReader(limits, MessageTolerance.none());
        reader.reset(message, 0, message.length);
        return catchThrowableOfType(GuestDecodeException.class, () -> read.accept(reader));
    }

    private static boolean succeeds(byte[] message, Consumer<MessageReader> read) {
        MessageReader reader = new MessageReader(message);
        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, () -> {
            read.accept(reader);
            reader.expectEnd();
        });
        return failure == null;
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run(); // loads the classes
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.msgpack.jackson.dataformat.MessagePackFactory;

/** Random values through payloads and back, and beside jackson-dataformat-msgpack. */
class RandomPayloadTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();
    private static final ObjectMapper ORACLE = new ObjectMapper(new MessagePackFactory());

    static LongStream seeds() {
        Long seed = Long.getLong("seed");
        return seed == null ? LongStream.range(0, 300) : LongStream.of(seed);
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void aValueComesBackThroughATree(long seed) {
        MessageValue value = new RandomMessage(new Random(seed)).value();

        assertThat(PAYLOADS.toValue(PAYLOADS.toJson(value))).isEqualTo(value);
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void aTreeComesBackThroughBytes(long seed) {
        JsonNode tree = PAYLOADS.toJson(new RandomMessage(new Random(seed)).value());

        assertThat(PAYLOADS.toJson(PAYLOADS.encode(tree))).isEqualTo(tree);
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void anotherLibraryReadsTheSameTree(long seed) throws IOException {
        byte[] payload = PAYLOADS.encode(new RandomMessage(new Random(seed)).value());

        assertThat(ORACLE.readTree(payload).equals(RandomPayloadTest::compare, PAYLOADS.toJson(payload)))
                .isTrue();
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void whatAnotherLibraryWritesIsTheSameTree(long seed) throws IOException {
        JsonNode tree = PAYLOADS.toJson(new RandomMessage(new Random(seed)).value());

        assertThat(PAYLOADS.toJson(ORACLE.writeValueAsBytes(tree))).isEqualTo(tree);
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void damagedBytesAreATreeOrATypedRefusal(long seed) {
        Random random = new Random(seed);
        byte[] payload = PAYLOADS.encode(new RandomMessage(random).value());
        for (int i = 0; i < 50; i++) {
            byte[] damaged = payload.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(PAYLOADS.toJson(damaged)).isNotNull();
            } catch (GuestDecodeException refused) {
                assertThat(refused.offset()).isBetween(0, damaged.length);
            }
        }
    }

    @Test
    void manyThreadsMayUseOne() {
        LongStream.range(0, 2_000).parallel().forEach(this::aTreeComesBackThroughBytes);
    }

    /** The other library makes 64-bit floats of 32-bit floats. */
    private static int compare(JsonNode one, JsonNode other) {
        boolean floats = one.isFloatingPointNumber() && other.isFloatingPointNumber();
        boolean equal = floats ? Double.compare(one.doubleValue(), other.doubleValue()) == 0 : one.equals(other);
        return equal ? 0 : 1;
    }
}

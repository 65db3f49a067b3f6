// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.msgpack.LanguageTestsTypes.Tests;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What three reference guests were sent and answered. */
class LanguageTestsTest {
    /** Requests that were made non-canonical on purpose. */
    private static final Set<String> UNUSUAL_REQUESTS =
            Set.of("rust_style_unsigned_for_signed", "nil_lists", "nil_map", "reordered_keys");

    /** What a guest changed: see the reason at each. */
    private static final Set<String> LOSSY_ANSWERS = Set.of(
            "assemblyscript empty_bytes", // optional empty bytes become nil, which is none
            "tinygo empty_bytes", // the same
            "tinygo rust_style_unsigned_for_signed"); // its decoder stops at an unsigned format, and says nothing

    private static final long SEED = Long.getLong("seed", 20_201_027L);

    static List<LanguageTestsVectors> calls() {
        return LanguageTestsVectors.all();
    }

    static Stream<LanguageTestsVectors> answered() {
        return calls().stream().filter(call -> call.response().isPresent());
    }

    private static Tests read(byte[] message, MessageTolerance tolerance) {
        MessageReader reader = new MessageReader(MessageLimits.defaults(), tolerance);
        reader.reset(message, 0, message.length);
        Tests value = LanguageTestsTypes.read(reader);
        reader.expectEnd();
        return value;
    }

    private static Tests read(byte[] message) {
        return read(message, MessageTolerance.none());
    }

    private static byte[] write(Tests value) {
        MessageWriter writer = new MessageWriter();
        LanguageTestsTypes.write(writer, value);
        return writer.toByteArray();
    }

    @Test
    void holdsTwentyThreeCasesOfThreeGuests() {
        assertThat(calls()).hasSize(69);
        assertThat(answered()).hasSize(65);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void roundTripsEveryCanonicalRequestByteForByte(LanguageTestsVectors call) {
        boolean same = Arrays.equals(write(read(call.request())), call.request());

        assertThat(same).isEqualTo(!UNUSUAL_REQUESTS.contains(call.name()));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void decodesEveryAnswerToTheValueThatWasSent(LanguageTestsVectors call) {
        Tests sent = read(call.request());
        Tests answered =
                read(call.response().orElseThrow(), MessageTolerance.none().tolerateTrailingBytes());

        assertThat(answered.equals(sent)).isEqualTo(!LOSSY_ANSWERS.contains(call.toString()));
    }

    @Test
    void roundTripsEveryAnswerByteForByteButForKnownDeviations() {
        Set<String> deviating = new TreeSet<>();
        answered().forEach(call -> {
            byte[] response = call.response().orElseThrow();
            if (!Arrays.equals(write(read(response, MessageTolerance.none().tolerateTrailingBytes())), response)) {
                deviating.add(call.toString());
            }
        });

        assertThat(deviating)
                .containsExactly(
                        "assemblyscript empty_bytes", // nil
                        "rust rust_style_unsigned_for_signed",
                        "rust signed_max", // positive values in the unsigned formats
                        "rust signed_positive_128_up",
                        "tinygo bin8_255", // a byte too many
                        "tinygo empty_bytes", // nil
                        "tinygo rust_style_unsigned_for_signed"); // nil, see above
    }

    @Test
    void refusesTheTrailingByteOfTinyGoUnlessTolerated() {
        LanguageTestsVectors call = answered()
                .filter(answer -> answer.toString().equals("tinygo bin8_255"))
                .findFirst()
                .orElseThrow();

        GuestDecodeException failure = catchThrowableOfType(
                GuestDecodeException.class, () -> read(call.response().orElseThrow()));
        assertThat(failure.kind()).isEqualTo(Kind.TRAILING);
    }

    @Test
    void refusesARequestThatIsCutAnywhere() {
        byte[] whole = calls().get(0).request();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, () -> read(cut));

            assertThat(failure.kind()).as("%s bytes", length).isEqualTo(Kind.TRUNCATED);
            assertThat(failure.offset()).as("%s bytes", length).isBetween(0, length);
        }
    }

    @Test
    void refusesChangedBytesWithOneKindOfException() {
        Random random = new Random(SEED);
        List<LanguageTestsVectors> calls = calls();
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] message = calls.get(random.nextInt(calls.size())).request().clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt(256);
            }
            try {
                read(write(read(message)));
            } catch (GuestDecodeException e) {
                refused++;
                assertThat(e.offset()).as("seed %s, message %s", SEED, i).isBetween(0, message.length);
            }
        }

        assertThat(refused).as("seed %s", SEED).isBetween(1_000, 19_999);
    }
}

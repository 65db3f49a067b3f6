// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated code makes of messages that are almost right: a value, or one typed refusal. */
class HostileMessagesTest {
    private static final int VALUES = 4;
    private static final int MUTANTS = 60;
    private static final long SEED = Long.getLong("seed", 1);

    private final Random random = new Random(SEED);
    private final Mutations mutations = new Mutations(random);

    static List<GoldenOutput> cases() {
        return GoldenOutput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mutatedMessagesAreReadOrRefused(GoldenOutput golden) throws Exception {
        RandomValues values = new RandomValues(random, golden.keepsOffsets());
        Compilation compilation = golden.compiled();
        try (URLClassLoader loader = compilation.loader()) {
            for (TypedCodec typed : TypedCodec.of(golden.schemas(), compilation, loader)) {
                for (int i = 0; i < VALUES; i++) {
                    byte[] message = typed.codec().encode(values.of(typed.type(), typed.java()));
                    for (int j = 0; j < MUTANTS; j++) {
                        readOrRefused(typed, mutations.of(message));
                    }
                }
            }
        }
    }

    /** What was read is a value like any other: it is written, and read again as the same. */
    private static void readOrRefused(TypedCodec typed, byte[] message) {
        try {
            Optional<Object> value = read(typed, message);
            Optional<byte[]> written = value.isPresent() ? write(typed, value.get()) : Optional.empty();
            if (written.isPresent()) {
                assertThat(typed.codec().decode(written.get())).isEqualTo(value.get());
            }
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError(
                    typed + ", seed " + SEED + ", message " + HexFormat.of().formatHex(message), e);
        }
    }

    /** Some values can be read and not written: what an enum does not know, years that RFC 3339 does not have. */
    private static Optional<byte[]> write(TypedCodec typed, Object value) throws Exception {
        try {
            return Optional.of(typed.codec().encode(value));
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(GuestEncodeException.class);
            return Optional.empty();
        }
    }

    private static Optional<Object> read(TypedCodec typed, byte[] message) throws Exception {
        try {
            return Optional.of(typed.codec().decode(message));
        } catch (GuestDecodeException refused) {
            assertThat(refused.path()).isNotEmpty();
            assertThat(refused.offset()).isBetween(0, message.length);
            return Optional.empty();
        }
    }
}

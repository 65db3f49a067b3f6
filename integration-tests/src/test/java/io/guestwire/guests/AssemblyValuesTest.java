// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import assembly.AssemblyGuest;
import assembly.Node;
import assembly.Thing;
import io.guestwire.runtime.GuestEncodeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that generated code encodes, an AssemblyScript guest decodes and encodes, and generated code decodes again. */
class AssemblyValuesTest {
    private static final long SEED = Long.getLong("seed", 5);
    private static final Node LEAF = new Node(0, Optional.empty(), List.of());

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void integersOnBothSidesOfEveryWidthComeBack(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            for (int bits = 0; bits < Long.SIZE; bits++) {
                for (long value : new long[] {(1L << bits) - 1, 1L << bits, -(1L << bits), -(1L << bits) - 1}) {
                    assertThat(guest.echoI8((byte) value)).isEqualTo((byte) value);
                    assertThat(guest.echoI16((short) value)).isEqualTo((short) value);
                    assertThat(guest.echoI32((int) value)).isEqualTo((int) value);
                    assertThat(guest.echoI64(value)).isEqualTo(value);
                    assertThat(guest.echoU8((int) value & 0xFF)).isEqualTo((int) value & 0xFF);
                    assertThat(guest.echoU16((int) value & 0xFFFF)).isEqualTo((int) value & 0xFFFF);
                    assertThat(guest.echoU32(value & 0xFFFF_FFFFL)).isEqualTo(value & 0xFFFF_FFFFL);
                    assertThat(guest.echoU64(value)).isEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void floatsComeBackToTheBit(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            for (float value : new float[] {
                0, -0f, 1, -1.5f, Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, Float.NaN, 1 / 0f, -1 / 0f
            }) {
                assertThat(Float.floatToIntBits(guest.echoF32(value))).isEqualTo(Float.floatToIntBits(value));
            }
            for (double value : new double[] {
                0, -0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN, 1 / 0.0, -1 / 0.0
            }) {
                assertThat(Double.doubleToLongBits(guest.echoF64(value))).isEqualTo(Double.doubleToLongBits(value));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void truthComesBack(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThat(List.of(guest.echoFlag(true), guest.echoFlag(false))).containsExactly(true, false);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void textsOfEveryLengthClassComeBack(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            for (int length : new int[] {0, 1, 31, 32, 255, 256, 65_535, 65_536, 1 << 20}) {
                assertThat(guest.echoText("x".repeat(length))).isEqualTo("x".repeat(length));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void textsOfEveryPlaneComeBack(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            for (String text : List.of("\0", "a\nb", "\u00e9", "\u6c34", "\ud83c\udf0d", "\udbff\udfff", "\ufeff")) {
                assertThat(guest.echoText(text)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void aLoneSurrogateNeverReachesTheGuest(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThatExceptionOfType(GuestEncodeException.class).isThrownBy(() -> guest.echoText("\ud83c"));
            assertThat(guest.echoText("still there")).isEqualTo("still there");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void bytesOfEveryLengthClassComeBack(AssemblyModule module) {
        Random random = new Random(SEED);
        try (AssemblyGuest guest = module.start()) {
            for (int length : new int[] {0, 1, 255, 256, 65_535, 65_536, 1 << 20}) {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                assertThat(guest.echoBlob(bytes)).isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void listsOfEveryLengthClassComeBack(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            for (int length : new int[] {0, 1, 15, 16, 4_000}) {
                List<String> texts = Collections.nCopies(length, "y");
                assertThat(guest.echoTexts(texts)).isEqualTo(texts);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "COMPILED")
    void listsOfTheLongestLengthClassComeBack(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            for (int length : new int[] {65_535, 65_536}) {
                List<String> texts = Collections.nCopies(length, "y");
                assertThat(guest.echoTexts(texts)).isEqualTo(texts);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void listsOfListsComeBack(AssemblyModule module) {
        List<List<Integer>> matrix = List.of(List.of(), List.of(1, -1), List.of(Integer.MIN_VALUE));
        try (AssemblyGuest guest = module.start()) {
            assertThat(guest.echoMatrix(matrix)).isEqualTo(matrix);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void mapsOfTenThousandEntriesComeBack(AssemblyModule module) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (long i = 0; i < 10_000; i++) {
            counts.put("key " + i, i * 429_496);
        }
        try (AssemblyGuest guest = module.start()) {
            assertThat(guest.echoCounts(counts)).isEqualTo(counts);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void objectsComeBackWithEveryOptionalPresentOrAbsent(AssemblyModule module) {
        Thing absent = thing(new Random(SEED), Optional.empty(), Optional.empty(), Optional.empty());
        Thing present =
                thing(new Random(SEED), Optional.of(""), Optional.of(List.of()), Optional.of(chain(3, List.of(LEAF))));
        try (AssemblyGuest guest = module.start()) {
            assertThat(List.of(absent, present))
                    .allSatisfy(thing -> assertThat(guest.echoThing(thing)).isEqualTo(thing));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void aTypeThatHoldsItselfComesBack(AssemblyModule module) {
        Node deep = chain(250, List.of(LEAF, LEAF));
        try (AssemblyGuest guest = module.start()) {
            assertThat(guest.echoNode(deep)).isEqualTo(deep);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void randomObjectsComeBack(AssemblyModule module) {
        Random random = new Random(SEED);
        try (AssemblyGuest guest = module.start()) {
            for (int i = 0; i < 50; i++) {
                Thing thing = thing(
                        random,
                        random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                        random.nextBoolean() ? Optional.of(List.of(text(random))) : Optional.empty(),
                        random.nextBoolean() ? Optional.of(chain(random.nextInt(5), List.of())) : Optional.empty());
                assertThat(guest.echoThing(thing)).as("seed %d", SEED).isEqualTo(thing);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void parametersReachTheGuestByName(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            assertThat(guest.join(List.of("a", "b"), "-", 2)).isEqualTo("a-ba-b");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPILED", "INTERPRETED"})
    void anAnswerWithoutBytesIsNothing(AssemblyModule module) {
        try (AssemblyGuest guest = module.start()) {
            guest.ping();
            assertThat(guest.divide(7, -2)).isEqualTo(-3);
        }
    }

    private static Node chain(int length, List<Node> children) {
        Node node = LEAF;
        for (int i = 0; i < length; i++) {
            node = new Node(i, Optional.of(node), children);
        }
        return node;
    }

    private static Thing thing(
            Random random, Optional<String> text, Optional<List<String>> texts, Optional<Node> node) {
        List<List<Long>> numbers = new ArrayList<>();
        for (int rows = random.nextInt(4); rows > 0; rows--) {
            numbers.add(random.longs(random.nextInt(20)).boxed().toList());
        }
        byte[] blob = new byte[random.nextInt(400)];
        random.nextBytes(blob);
        return new Thing(
                random.nextBoolean(),
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextInt(),
                random.nextLong(),
                random.nextInt(256),
                random.nextInt(65_536),
                random.nextInt() & 0xFFFF_FFFFL,
                random.nextLong(),
                random.nextFloat(),
                random.nextGaussian(),
                text(random),
                blob,
                Collections.nCopies(random.nextInt(20), text(random)),
                numbers,
                Collections.nCopies(random.nextInt(3), LEAF),
                text,
                texts,
                node);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 0x11_0000)
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

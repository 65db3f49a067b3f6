// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import values.Containers;
import values.Optionals;
import values.Scalars;
import values.Tree;
import values.ValuesGuest;

/** Values that generated code encodes, a Rust guest decodes and encodes, and generated code decodes again. */
class TypedValuesTest {
    private static final Scalars ZERO =
            new Scalars((byte) 0, (short) 0, 0, 0, 0, 0, 0, 0, 0, 0, false, "", new byte[0]);
    private static final Scalars LEAST = new Scalars(
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            0,
            0,
            0,
            0,
            -Float.MAX_VALUE,
            -Double.MAX_VALUE,
            false,
            "\0",
            new byte[] {0});
    private static final Scalars MOST = new Scalars(
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            255,
            65_535,
            4_294_967_295L,
            -1,
            Float.MAX_VALUE,
            Double.MAX_VALUE,
            true,
            "z\u00df\u6c34\ud83c\udf0d",
            new byte[] {(byte) 0xff});
    private static final Scalars NOT_A_NUMBER =
            new Scalars((byte) 1, (short) 1, 1, 1, 1, 1, 1, 1, Float.NaN, Double.NaN, true, "NaN", new byte[300]);

    private static final Map<EngineMode, GuestModule> MODULES = Map.of(
            EngineMode.COMPILED, load(EngineMode.COMPILED), EngineMode.INTERPRETER, load(EngineMode.INTERPRETER));

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void scalarsAtTheirBoundsComeBack(EngineMode mode) {
        try (ValuesGuest guest = start(mode)) {
            assertThat(List.of(ZERO, LEAST, MOST, NOT_A_NUMBER))
                    .allSatisfy(value -> assertThat(guest.echoScalars(value)).isEqualTo(value));
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void integersOnBothSidesOfEveryWidthComeBack(EngineMode mode) {
        try (ValuesGuest guest = start(mode)) {
            for (int bits = 0; bits < Long.SIZE; bits++) {
                for (long value : new long[] {(1L << bits) - 1, 1L << bits, -(1L << bits), -(1L << bits) - 1}) {
                    Scalars scalars = withLongs(value);
                    assertThat(guest.echoScalars(scalars)).isEqualTo(scalars);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void aMebibyteOfTextAndBytesComesBack(EngineMode mode) {
        byte[] blob = new byte[1 << 20];
        new Random(3).nextBytes(blob);
        Scalars value = new Scalars((byte) 0, (short) 0, 0, 0, 0, 0, 0, 0, 0, 0, false, "\u6c34".repeat(1 << 18), blob);
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.echoScalars(value)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void optionalsComeBackPresentOrAbsent(EngineMode mode) {
        Optionals absent = new Optionals(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Optionals present = new Optionals(
                Optional.of(0L),
                Optional.of(-1L),
                Optional.of(0.5),
                Optional.of(false),
                Optional.of(""),
                Optional.of(new byte[0]),
                Optional.of(ZERO),
                Optional.of(List.of(Optional.of("a"), Optional.empty())),
                Optional.of(Map.of("a", Optional.of(1), "b", Optional.empty())));
        try (ValuesGuest guest = start(mode)) {
            assertThat(List.of(absent, present))
                    .allSatisfy(value -> assertThat(guest.echoOptionals(value)).isEqualTo(value));
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void emptyContainersComeBack(EngineMode mode) {
        Containers value =
                new Containers(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.echoContainers(value)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void aTypeThatHoldsItselfComesBack(EngineMode mode) {
        Tree value = new Tree("leaf", List.of());
        for (int depth = 0; depth < 50; depth++) {
            value = new Tree("depth " + depth, List.of(value, new Tree("leaf", List.of())));
        }
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.echoTree(value)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void parametersReachTheGuestByName(EngineMode mode) {
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.sum(Integer.MAX_VALUE, 1)).isEqualTo(2_147_483_648L);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void anOptionalParameterMayBeAbsent(EngineMode mode) {
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.join(List.of("a", "b"), Optional.empty())).isEqualTo("ab");
            assertThat(guest.join(List.of("a", "b"), Optional.of(", "))).isEqualTo("a, b");
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void anOptionalResultMayBeAbsent(EngineMode mode) {
        Map<String, Scalars> among = Map.of("zero", ZERO, "most", MOST);
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.find("most", among)).contains(MOST);
            assertThat(guest.find("least", among)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void bytesMayComeBackAsAListOfIntegers(EngineMode mode) {
        try (ValuesGuest guest = start(mode)) {
            assertThat(guest.reverse(new byte[] {1, (byte) 200, -1})).containsExactly(-1, 200, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void anOperationMayTakeAndAnswerNothing(EngineMode mode) {
        try (ValuesGuest guest = start(mode)) {
            assertThatCode(guest::ping).doesNotThrowAnyException();
        }
    }

    /** A failing seed is the test's name; {@code -Dseed=} runs it alone. */
    @TestFactory
    List<DynamicTest> randomContainersComeBack() {
        long given = Long.getLong("seed", -1);
        List<DynamicTest> tests = new ArrayList<>();
        for (long seed = given < 0 ? 0 : given; seed < (given < 0 ? 40 : given + 1); seed++) {
            Containers value = containers(new Random(seed));
            for (EngineMode mode : EngineMode.values()) {
                tests.add(DynamicTest.dynamicTest("seed " + seed + ", " + mode, () -> {
                    try (ValuesGuest guest = start(mode)) {
                        assertThat(guest.echoContainers(value)).isEqualTo(value);
                    }
                }));
            }
        }
        return tests;
    }

    private static Containers containers(Random random) {
        List<Long> longs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<byte[]> blobs = new ArrayList<>();
        List<List<Integer>> nested = new ArrayList<>();
        List<Scalars> objects = new ArrayList<>();
        Map<String, Long> byName = new LinkedHashMap<>();
        Map<Integer, String> byNumber = new LinkedHashMap<>();
        Map<String, List<Map<Integer, Scalars>>> deep = new LinkedHashMap<>();
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            longs.add(random.nextLong() >> random.nextInt(64));
            texts.add(text(random));
            blobs.add(text(random).getBytes(StandardCharsets.UTF_8));
            nested.add(random.ints(random.nextInt(20), 0, 65_536).boxed().toList());
            objects.add(scalars(random));
            byName.put(text(random), random.nextInt() & 0xFFFF_FFFFL);
            byNumber.put(random.nextInt() >> random.nextInt(32), text(random));
            deep.put(text(random), List.of(Map.of(), Map.of(random.nextInt(256), scalars(random))));
        }
        return new Containers(longs, texts, blobs, nested, objects, byName, byNumber, deep);
    }

    private static Scalars scalars(Random random) {
        return new Scalars(
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextInt(),
                random.nextLong(),
                random.nextInt(256),
                random.nextInt(65_536),
                random.nextInt() & 0xFFFF_FFFFL,
                random.nextLong(),
                random.nextFloat(),
                random.nextDouble(),
                random.nextBoolean(),
                text(random),
                new byte[random.nextInt(300)]);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int size = random.nextInt(random.nextBoolean() ? 20 : 300);
        for (int i = 0; i < size; i++) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x11_0000);
            text.appendCodePoint(Character.getType(point) == Character.SURROGATE ? '?' : point);
        }
        return text.toString();
    }

    private static Scalars withLongs(long value) {
        return new Scalars(
                (byte) value,
                (short) value,
                (int) value,
                value,
                (int) (value & 0xFF),
                (int) (value & 0xFFFF),
                value & 0xFFFF_FFFFL,
                value,
                value,
                value,
                false,
                "",
                new byte[0]);
    }

    private static ValuesGuest start(EngineMode mode) {
        return ValuesGuest.start(MODULES.get(mode));
    }

    private static GuestModule load(EngineMode mode) {
        return GuestModule.load(
                Path.of("guests", "values.wasm"),
                ModuleOptions.builder().mode(mode).build());
    }
}

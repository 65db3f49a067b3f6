// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.js.JsValue;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrays, values and structs through real guests, over the versions whose ABI differs. */
class FeaturesTest {
    private static final String NEWEST = "0.2.130";

    static Stream<Arguments> guests() {
        return Stream.of("0.2.83", "0.2.92", "0.2.100", "0.2.118", NEWEST)
                .flatMap(version -> version.equals(NEWEST)
                        ? Stream.of(EngineMode.values()).map(mode -> Arguments.of(version, mode))
                        : Stream.of(Arguments.of(version, EngineMode.INTERPRETER)));
    }

    /** Since 0.2.84 the host's array comes along. */
    private static String slice(String version) {
        return version.equals("0.2.83") ? "(i32 i32) -> ()" : "(i32 i32 i32) -> ()";
    }

    @ParameterizedTest
    @MethodSource("guests")
    void writesBackBytes(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            byte[] values = {1, -2, 60};
            try (BindgenCall call = guest.open("double_i8s", slice(version))) {
                call.mutableBytes(values);
                call.invoke();
            }
            assertThat(values).containsExactly(new byte[] {2, -4, 120});
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesBytesBothWays(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (byte[] values : new byte[][] {{}, {1, -2, 60}, new byte[10_000]}) {
                try (BindgenCall call = guest.open("echo_i8s", "(i32 i32) -> (i32 i32)")) {
                    call.bytes(values);
                    assertThat(call.invoke().bytes()).isEqualTo(values);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void writesBackShorts(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            short[] values = {1, 2, 300};
            try (BindgenCall call = guest.open("double_u16s", slice(version))) {
                call.mutableShorts(values);
                call.invoke();
            }
            assertThat(values).containsExactly(new short[] {2, 4, 600});
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesShortsBothWays(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (short[] values : new short[][] {{}, {1, 2, 300}, new short[10_000]}) {
                try (BindgenCall call = guest.open("echo_u16s", "(i32 i32) -> (i32 i32)")) {
                    call.shorts(values);
                    assertThat(call.invoke().shorts()).isEqualTo(values);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void writesBackInts(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            int[] values = {1, -2, 1 << 20};
            try (BindgenCall call = guest.open("double_i32s", slice(version))) {
                call.mutableInts(values);
                call.invoke();
            }
            assertThat(values).containsExactly(2, -4, 1 << 21);
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesIntsBothWays(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (int[] values : new int[][] {{}, {1, -2, 1 << 20}, new int[10_000]}) {
                try (BindgenCall call = guest.open("echo_i32s", "(i32 i32) -> (i32 i32)")) {
                    call.ints(values);
                    assertThat(call.invoke().ints()).isEqualTo(values);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void writesBackLongs(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            long[] values = {1, 2, 1L << 40};
            try (BindgenCall call = guest.open("double_u64s", slice(version))) {
                call.mutableLongs(values);
                call.invoke();
            }
            assertThat(values).containsExactly(2, 4, 1L << 41);
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesLongsBothWays(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (long[] values : new long[][] {{}, {1, 2, 1L << 40}, new long[10_000]}) {
                try (BindgenCall call = guest.open("echo_u64s", "(i32 i32) -> (i32 i32)")) {
                    call.longs(values);
                    assertThat(call.invoke().longs()).isEqualTo(values);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void writesBackFloats(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            float[] values = {1, -2.5f};
            try (BindgenCall call = guest.open("double_f32s", slice(version))) {
                call.mutableFloats(values);
                call.invoke();
            }
            assertThat(values).containsExactly(2, -5);
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesFloatsBothWays(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (float[] values : new float[][] {{}, {1, -2.5f}, new float[10_000]}) {
                try (BindgenCall call = guest.open("echo_f32s", "(i32 i32) -> (i32 i32)")) {
                    call.floats(values);
                    assertThat(call.invoke().floats()).isEqualTo(values);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void writesBackDoubles(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            double[] values = {1, -2.5};
            try (BindgenCall call = guest.open("double_f64s", slice(version))) {
                call.mutableDoubles(values);
                call.invoke();
            }
            assertThat(values).containsExactly(2, -5);
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesDoublesBothWays(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (double[] values : new double[][] {{}, {1, -2.5}, new double[10_000]}) {
                try (BindgenCall call = guest.open("echo_f64s", "(i32 i32) -> (i32 i32)")) {
                    call.doubles(values);
                    assertThat(call.invoke().doubles()).isEqualTo(values);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesValuesAndKeepsNone(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            for (JsValue value :
                    List.of(JsValue.of("text"), JsValue.undefined(), JsValue.nullValue(), JsValue.of(true))) {
                try (BindgenCall call = guest.open("echo_value", "(i32) -> (i32)")) {
                    call.value(value);
                    assertThat(call.invoke().value()).isEqualTo(value);
                }
                try (BindgenCall call = guest.open("clone_value", "(i32) -> (i32)")) {
                    call.borrowed(value);
                    assertThat(call.invoke().value()).isEqualTo(value);
                }
            }
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @Test
    void passesAbsentValues() throws IOException {
        Map<String, BindgenImport> imports = Map.of(
                "__wbindgen_is_undefined",
                (arguments, result) -> result.bool(arguments.borrowed().isUndefined()));
        try (Features guest = new Features(NEWEST, EngineMode.INTERPRETER, imports)) {
            assertThat(maybe(guest, Optional.empty())).isEmpty();
            assertThat(maybe(guest, Optional.of(JsValue.of(1)))).contains(JsValue.of(1));
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    private static Optional<JsValue> maybe(Features guest, Optional<JsValue> value) {
        try (BindgenCall call = guest.open("maybe_value", "(i32) -> (i32)")) {
            call.optionalValue(value);
            return call.invoke().optionalValue();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void keepsStructsInTheGuest(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode);
                Features.Point point = guest.point(3, 4);
                Features.Point origin = guest.point(0, 0)) {
            assertThat(point.x()).isEqualTo(3);
            assertThat(point.distance(origin)).isEqualTo(5);
            assertThat(guest.livePoints()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void freesClosedStructsAtOnce(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            Features.Point point = guest.point(3, 4);
            point.close();
            point.close();
            assertThat(guest.livePoints()).isZero();
            assertThatThrownBy(point::x)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this Point is closed");
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void losesStructsThatTheGuestTakes(String version, EngineMode mode) throws IOException {
        try (Features guest = new Features(version, mode)) {
            Features.Point point = guest.point(3, 4);
            assertThat(point.intoText()).contains("3");
            assertThat(guest.livePoints()).isZero();
            assertThatThrownBy(point::intoText).hasMessageContaining("was given to the guest");
            point.close();
            assertThat(guest.livePoints()).isZero();
        }
    }

    @Test
    void refusesStructsOfAnotherGuestAndStaysUsable() throws IOException {
        try (Features guest = new Features(NEWEST, EngineMode.INTERPRETER);
                Features other = new Features(NEWEST, EngineMode.INTERPRETER)) {
            Features.Point mine = guest.point(1, 1);
            Features.Point theirs = other.point(1, 1);
            assertThatThrownBy(() -> mine.distance(theirs)).hasMessageContaining("belongs to another guest");
            assertThat(mine.x()).isEqualTo(1);
        }
    }

    @Test
    void keepsAStructWhoseCallIsNotMade() throws IOException {
        try (Features guest = new Features(NEWEST, EngineMode.INTERPRETER);
                Features.Point point = guest.point(1, 2)) {
            try (BindgenCall call = guest.open("point_into_text", "(i32) -> (i32 i32)")) {
                call.moved(point.handle);
            }
            assertThat(point.handle.isOpen()).isTrue();
            assertThat(point.x()).isEqualTo(1);
        }
    }

    @Test
    void freesUnreachableStructsAtALaterCall() throws Exception {
        try (Features guest = new Features(NEWEST, EngineMode.INTERPRETER)) {
            WeakReference<Features.Point> point = new WeakReference<>(guest.point(1, 2));
            for (int i = 0; i < 200 && (point.get() != null || guest.livePoints() > 0); i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertThat(guest.livePoints()).isZero();
        }
    }

    @Test
    void passesListsOfStructsBothWays() throws IOException {
        try (Features guest = new Features(NEWEST, EngineMode.INTERPRETER)) {
            List<Features.Point> points;
            try (BindgenCall call = guest.open("diagonal", "(i32) -> (i32 i32)")) {
                call.u32(3);
                points = call.invoke().pointers(pointer -> guest.new Point(pointer));
            }
            assertThat(points).extracting(Features.Point::x).hasSize(3);
            assertThat(guest.livePoints()).isEqualTo(3);
            try (BindgenCall call = guest.open("centre", "(i32 i32) -> (i32)")) {
                call.handles(points.stream().map(each -> each.handle).toList());
                call.invoke()
                        .optionalPointer(pointer -> guest.new Point(pointer))
                        .orElseThrow()
                        .close();
            }
            assertThat(guest.livePoints()).isZero();
            assertThat(guest.guest.heldObjects()).isZero();
        }
    }

    @Test
    void letsAnImportChangeASlice() throws IOException {
        Map<String, BindgenImport> imports = Map.of("fill_i32s", (arguments, result) -> {
            int[] values = arguments.mutableInts();
            values[1] = 42;
        });
        try (Features guest = new Features(NEWEST, EngineMode.COMPILED, imports)) {
            try (BindgenCall call = guest.open("changed_i32s", "() -> (i32 i32)")) {
                assertThat(call.invoke().ints()).containsExactly(2, 42, 2);
            }
        }
    }

    @Test
    void staysInBalanceOverManyCalls() throws IOException {
        try (Features guest = new Features(NEWEST, EngineMode.COMPILED)) {
            int[] values = new int[100];
            long before = 0;
            for (int i = 0; i < 100_000; i++) {
                try (BindgenCall call = guest.open("double_i32s", "(i32 i32 i32) -> ()")) {
                    call.mutableInts(values);
                    call.invoke();
                }
                try (Features.Point point = guest.point(1, 2)) {
                    assertThat(point.x()).isEqualTo(1);
                }
                if (i == 1_000) {
                    before = guest.guest.memoryBytes();
                }
            }
            assertThat(guest.guest.memoryBytes()).isEqualTo(before);
            assertThat(guest.guest.heldObjects()).isZero();
            assertThat(guest.livePoints()).isZero();
        }
    }
}

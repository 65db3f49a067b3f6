// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static io.guestwire.runtime.Puppet.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Request, response, error, and what one call may see of another. */
class ProtocolTest {
    private static final int[][] OUTSIDE = {
        {Script.MEMORY, 1},
        {-1, 1},
        {Integer.MIN_VALUE, 4},
        {Script.MEMORY - 3, 4},
        {0x2000, Integer.MAX_VALUE},
        {0x2000, -1},
        {0x2000, Integer.MIN_VALUE},
        {-4, 8},
    };

    static Stream<Arguments> outside() {
        return Stream.of(EngineMode.values())
                .flatMap(mode -> Arrays.stream(OUTSIDE).map(range -> Arguments.of(mode, range[0], range[1])));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertViolation(
            Guest guest, byte[] script, GuestProtocolException.Kind kind) {
        var assertion = assertThatThrownBy(() -> guest.call("op", script))
                .isInstanceOfSatisfying(
                        GuestProtocolException.class, e -> assertThat(e.kind()).isEqualTo(kind));
        assertThat(guest.isUsable()).isFalse();
        return assertion;
    }

    @ParameterizedTest
    @EnumSource
    void givesTheRequestAgainWhenAskedTwice(EngineMode mode) {
        try (Guest guest = start(mode)) {
            byte[] script =
                    new Script().request(0x8000, 0x9000).respond(0x8000, 2).returns(1);
            assertThat(guest.call("op", script)).asString().isEqualTo("op");
        }
    }

    @ParameterizedTest
    @EnumSource
    void survivesAGuestWhoseBuffersOverlap(EngineMode mode) {
        try (Guest guest = start(mode)) {
            byte[] script =
                    new Script().request(0x8000, 0x8001).respond(0x8000, 1).returns(1);
            assertThat(guest.call("op", script)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAResponseFromMemoryThatTheGuestGrewInTheCall(EngineMode mode) {
        try (Guest guest = start(mode)) {
            byte[] script = new Script()
                    .grow(1)
                    .fill(Script.MEMORY, 7, 3)
                    .respond(Script.MEMORY, 4)
                    .returns(1);
            assertThat(guest.call("op", script)).containsExactly(7, 7, 7, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesARequestPointerOutsideTheMemoryWithoutAPartialWrite(EngineMode mode) {
        try (Guest guest = start(mode)) {
            byte[] script = new Script().request(0x8000, Script.MEMORY - 8).returns(1);
            assertViolation(guest, script, GuestProtocolException.Kind.MEMORY)
                    .hasMessageContaining("`__guest_request`: the request")
                    .hasMessageContaining("operation `op`");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnOperationPointerOutsideTheMemory(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertViolation(
                    guest,
                    new Script().request(Script.MEMORY - 1, 0x8000).returns(1),
                    GuestProtocolException.Kind.MEMORY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverDereferencesThePointerOfAnEmptyRequest(EngineMode mode) {
        // The guest's own first request has the pointers 0x100 and 0x1000; with an empty payload it finds only zeros:
        // return 0.
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("", new byte[0])).isInstanceOf(GuestErrorException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesARequestAboveTheLimitBeforeEnteringTheGuest(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", new byte[(1 << 20) + 1]))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.SIZE))
                    .hasMessageContaining("GuestLimits.payloadBytes");
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnOperationNameAboveTheLimitBeforeEnteringTheGuest(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("o".repeat(2000), new byte[0]))
                    .isInstanceOf(GuestLimitException.class)
                    .hasMessageContaining("GuestLimits.nameBytes");
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("outside")
    void refusesAResponseOutsideTheMemory(EngineMode mode, int pointer, int size) {
        try (Guest guest = start(mode)) {
            assertViolation(guest, new Script().respond(pointer, size).returns(1), GuestProtocolException.Kind.MEMORY);
        }
    }

    @ParameterizedTest
    @MethodSource("outside")
    void refusesAnErrorTextOutsideTheMemory(EngineMode mode, int pointer, int size) {
        try (Guest guest = start(mode)) {
            assertViolation(guest, new Script().fail(pointer, size).returns(0), GuestProtocolException.Kind.MEMORY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAResponseThatEndsExactlyAtTheEndOfMemory(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(guest.call(
                            "op", new Script().respond(Script.MEMORY - 4, 4).returns(1)))
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAnEmptyResponseWithAnyPointer(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(guest.call("op", new Script().respond(-1, 0).returns(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheLastOfTwoResponses(EngineMode mode) {
        byte[] script = new Script()
                .data("firstlast")
                .respond(Script.DATA, 5)
                .respond(Script.DATA + 5, 4)
                .returns(1);
        try (Guest guest = start(mode)) {
            assertThat(guest.call("op", script)).asString().isEqualTo("last");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSuccessWithoutAResponse(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertViolation(guest, new Script().returns(1), GuestProtocolException.Kind.NO_RESPONSE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void prefersAnErrorToAResponse(EngineMode mode) {
        byte[] script = new Script()
                .data("oops")
                .respond(Script.DATA, 4)
                .fail(Script.DATA, 4)
                .returns(1);
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOfSatisfying(
                            GuestErrorException.class,
                            e -> assertThat(e.guestText()).isEqualTo("oops"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsAnErrorWithoutATextAsAnError(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", new Script().returns(0)))
                    .isInstanceOf(GuestErrorException.class)
                    .hasMessageContaining("without a text");
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysUsableAfterAnErrorOfTheGuest(EngineMode mode) {
        byte[] script = new Script().data("no such user").fail(Script.DATA, 12).returns(0);
        try (Guest guest = start(mode)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> guest.call("op", script))
                        .isInstanceOf(GuestErrorException.class)
                        .hasMessageContaining("no such user");
            }
            assertThat(guest.call("op", new Script().respond(0, 0).returns(1))).isEmpty();
        }
    }

    static Stream<Arguments> otherResults() {
        return Stream.of(EngineMode.values())
                .flatMap(mode -> Stream.of(2, -1, Integer.MIN_VALUE).map(result -> Arguments.of(mode, result)));
    }

    @ParameterizedTest
    @MethodSource("otherResults")
    void refusesEveryResultButZeroAndOne(EngineMode mode, int result) {
        try (Guest guest = start(mode)) {
            assertViolation(guest, new Script().respond(0, 4).returns(result), GuestProtocolException.Kind.RETURN_CODE)
                    .hasMessageContaining("returned " + result);
        }
    }

    @ParameterizedTest
    @EnumSource
    void discardsTheResponseOfACallThatReturnsZero(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", new Script().respond(0, 4).returns(0)))
                    .isInstanceOf(GuestErrorException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesTheResponseWhenItIsGiven(EngineMode mode) {
        byte[] script = new Script()
                .data("before")
                .respond(Script.DATA, 6)
                .fill(Script.DATA, 'x', 6)
                .returns(1);
        try (Guest guest = start(mode)) {
            byte[] first = guest.call("op", script);
            guest.call("op", new Script().data("second").respond(Script.DATA, 6).returns(1));
            assertThat(first).asString().isEqualTo("before");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheGuestsErrorTextWhenItTrapsRightAfter(EngineMode mode) {
        byte[] script =
                new Script().data("panicked").fail(Script.DATA, 8).trap().bytes();
        try (Guest guest = start(mode)) {
            GuestTrapException trap = catchThrowableOfType(GuestTrapException.class, () -> guest.call("op", script));
            assertThat(trap.guestText()).contains("panicked");
            assertThat(trap).hasMessageContaining("before that it reported: panicked");
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesWhatIsNotUtf8InAnErrorText(EngineMode mode) {
        byte[] script = new Script()
                .data(new byte[] {'a', (byte) 0xff, 'b'})
                .fail(Script.DATA, 3)
                .returns(0);
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOfSatisfying(
                            GuestErrorException.class,
                            e -> assertThat(e.guestText()).isEqualTo("a\ufffdb"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutsALongErrorText(EngineMode mode) {
        byte[] script =
                new Script().fill(0x8000, 'e', 0x7000).fail(0x8000, 0x7000).returns(0);
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOfSatisfying(
                            GuestErrorException.class,
                            e -> assertThat(e.guestText()).isEqualTo("e".repeat(1 << 10)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void escapesTheGuestsTextInMessages(EngineMode mode) {
        byte[] text = "line\r\n\u001b]52;c;x\u0007\0".getBytes(StandardCharsets.UTF_8);
        byte[] script = new Script().data(text).fail(Script.DATA, text.length).returns(0);
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .hasMessageContaining("line\\r\\n\\u001b]52;c;x\\u0007\\u0000");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAResponseAboveTheLimitBeforeCopyingIt(EngineMode mode) {
        byte[] script = new Script().grow(32).respond(0, (1 << 20) + 1).returns(1);
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.SIZE));
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsNoCallWhatAnotherAnsweredOrFailedWith(EngineMode mode) {
        try (Guest guest = start(mode)) {
            guest.call("op", new Script().data("SECRET").respond(Script.DATA, 6).returns(1));
            assertThatThrownBy(() -> guest.call(
                            "op",
                            new Script().data("SECRET").fail(Script.DATA, 6).returns(0)))
                    .isInstanceOf(GuestErrorException.class);
            assertThatThrownBy(() -> guest.call("op", new Script().returns(0)))
                    .isInstanceOfSatisfying(
                            GuestErrorException.class,
                            e -> assertThat(e.guestText()).isEmpty());
            assertThatThrownBy(() -> guest.call("op", new Script().returns(1)))
                    .isInstanceOf(GuestProtocolException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheHostsResponseWhenACallEnds(EngineMode mode) {
        byte[] first = new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);
        byte[] second = new Script()
                .hostResponseLength()
                .hostErrorLength()
                .respond(Script.RESPONSE_LENGTH, 8)
                .returns(1);
        try (Guest guest =
                start(mode, options -> options.hostCalls((b, n, o, p) -> "secret".getBytes(StandardCharsets.UTF_8)))) {
            guest.call("op", first);
            assertThat(guest.call("op", second)).containsOnly(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesNothingBeforeAnyHostCall(EngineMode mode) {
        byte[] script = new Script()
                .data("canary")
                .hostResponse(Script.DATA)
                .hostError(Script.DATA)
                .respond(Script.DATA, 6)
                .returns(1);
        try (Guest guest = start(mode)) {
            assertThat(guest.call("op", script)).asString().isEqualTo("canary");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryCallAfterAFaultAtOnceAndSaysWhy(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("first", new Script().trap().bytes()))
                    .isInstanceOf(GuestTrapException.class);
            for (String operation : List.of("second", "third")) {
                assertThatThrownBy(() ->
                                guest.call(operation, new Script().respond(0, 0).returns(1)))
                        .isInstanceOf(InstanceUnusableException.class)
                        .hasMessageContaining("operation `first`")
                        .hasMessageContaining("operation `" + operation + "`")
                        .hasCauseInstanceOf(GuestTrapException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesModuleOperationAndDirection(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("greet", new Script().returns(0)))
                    .isInstanceOfSatisfying(GuestException.class, e -> {
                        assertThat(e.module()).contains("puppet.wasm");
                        assertThat(e.operation()).contains("greet");
                        assertThat(e.direction()).contains("host to guest");
                    });
        }
    }
}

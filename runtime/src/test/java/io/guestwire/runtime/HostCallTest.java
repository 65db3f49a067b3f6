// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static io.guestwire.runtime.Puppet.SMALL;
import static io.guestwire.runtime.Puppet.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a guest may ask of its host, and what it sees of the host's failures. */
class HostCallTest {
    /** Asks, and answers with the result, the response's length and the error's length. */
    private static byte[] askAndReport(Script script) {
        return script.hostResponseLength()
                .hostErrorLength()
                .respond(Script.HOST_CALL_RESULT, 12)
                .returns(1);
    }

    private static byte[] outcome(int result, int responseLength, int errorLength) {
        return new byte[] {(byte) result, 0, 0, 0, (byte) responseLength, 0, 0, 0, (byte) errorLength, 0, 0, 0};
    }

    /** Asks, and answers with the error that the host gave, of which the test knows the length. */
    private static byte[] askForError(int length) {
        return new Script()
                .hostCallOfData(0, 0, 0, 0)
                .fill(0x8000, '#', 200)
                .hostError(0x8000)
                .respond(0x8000, length + 1)
                .returns(1);
    }

    @ParameterizedTest
    @EnumSource
    void carriesAllFourPartsAndTheResponse(EngineMode mode) {
        List<String> seen = new ArrayList<>();
        HostCalls host = (binding, namespace, operation, payload) -> {
            seen.addAll(List.of(binding, namespace, operation, new String(payload, StandardCharsets.UTF_8)));
            return "answer".getBytes(StandardCharsets.UTF_8);
        };
        byte[] script = new Script()
                .data("bind" + "näme" + "get" + "payload")
                .hostCallOfData(4, 5, 3, 7)
                .hostResponse(0x8000)
                .respond(0x8000, 6)
                .returns(1);
        try (Guest guest = start(mode, options -> options.hostCalls(host))) {
            assertThat(guest.call("op", script)).asString().isEqualTo("answer");
            assertThat(seen).containsExactly("bind", "näme", "get", "payload");
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersEmptyNamesAndAnEmptyPayload(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> new byte[p.length + o.length()]))) {
            assertThat(guest.call("op", askAndReport(new Script().hostCall(-1, 0, -1, 0, -1, 0, -1, 0))))
                    .isEqualTo(outcome(1, 0, 0));
        }
    }

    static Stream<Arguments> outside() {
        int[][] ranges = {
            {Script.MEMORY, 1}, {-1, 1}, {Script.MEMORY - 3, 4}, {0x2000, Integer.MAX_VALUE}, {0x2000, -1}, {-4, 8}
        };
        return Stream.of(EngineMode.values())
                .flatMap(mode -> Stream.of(0, 1, 2, 3)
                        .flatMap(part ->
                                Arrays.stream(ranges).map(range -> Arguments.of(mode, part, range[0], range[1]))));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void refusesAPartOutsideTheMemoryWithoutCallingTheHandler(EngineMode mode, int part, int pointer, int size) {
        int[] ranges = new int[8];
        ranges[2 * part] = pointer;
        ranges[2 * part + 1] = size;
        List<String> seen = new ArrayList<>();
        try (Guest guest = start(mode, options -> options.hostCalls(recordIn(seen)))) {
            assertThatThrownBy(
                            () -> guest.call("op", new Script().hostCall(ranges).returns(1)))
                    .isInstanceOfSatisfying(
                            GuestProtocolException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestProtocolException.Kind.MEMORY));
            assertThat(seen).isEmpty();
            assertThat(guest.isUsable()).isFalse();
        }
    }

    private static HostCalls recordIn(List<String> seen) {
        return (binding, namespace, operation, payload) -> {
            seen.add(operation);
            return new byte[0];
        };
    }

    static Stream<Arguments> notUtf8() {
        byte[][] names = {
            {(byte) 0xff}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {'g', (byte) 0xc3}
        };
        return Stream.of(EngineMode.values())
                .flatMap(mode -> Arrays.stream(names).map(name -> Arguments.of(mode, name)));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void refusesANameThatIsNotUtf8WithoutCallingTheHandler(EngineMode mode, byte[] name) {
        List<String> seen = new ArrayList<>();
        byte[] script =
                new Script().data(name).hostCallOfData(0, 0, name.length, 0).returns(1);
        try (Guest guest = start(mode, options -> options.hostCalls(recordIn(seen)))) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOfSatisfying(
                            GuestProtocolException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestProtocolException.Kind.ENCODING));
            assertThat(seen).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheHandlerTheWholeNameWithItsNul(EngineMode mode) {
        List<String> seen = new ArrayList<>();
        byte[] script = askAndReport(new Script().data("get\0evil").hostCallOfData(0, 0, 8, 0));
        try (Guest guest = start(mode, options -> options.hostCalls(recordIn(seen)))) {
            guest.call("op", script);
            assertThat(seen).containsExactly("get\0evil");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesANameAboveTheLimit(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> p))) {
            assertThatThrownBy(() -> guest.call(
                            "op", new Script().hostCall(0, 0, 0, 0, 0, 1025).returns(1)))
                    .isInstanceOf(GuestLimitException.class)
                    .hasMessageContaining("GuestLimits.nameBytes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPayloadAboveTheLimit(EngineMode mode) {
        byte[] script = new Script()
                .grow(32)
                .hostCall(0, 0, 0, 0, 0, 0, 0, (1 << 20) + 1)
                .returns(1);
        try (Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> p))) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOf(GuestLimitException.class)
                    .hasMessageContaining("GuestLimits.payloadBytes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToGiveAResponseThatDoesNotFitWhereTheGuestWantsIt(EngineMode mode) {
        byte[] script = new Script()
                .hostCallOfData(0, 0, 0, 0)
                .hostResponse(Script.MEMORY - 3)
                .returns(1);
        try (Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> new byte[4]))) {
            assertThatThrownBy(() -> guest.call("op", script)).isInstanceOf(GuestProtocolException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToGiveAnErrorThatDoesNotFitWhereTheGuestWantsIt(EngineMode mode) {
        byte[] script = new Script()
                .hostCallOfData(0, 0, 0, 0)
                .hostError(Script.MEMORY - 3)
                .returns(1);
        try (Guest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("op", script)).isInstanceOf(GuestProtocolException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesWhatAHandlerThrowsFromTheGuest(EngineMode mode) {
        HostCalls host = (b, n, o, p) -> {
            throw new IllegalStateException("jdbc:postgresql://db/users?password=hunter2");
        };
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.hostCalls(host))) {
            String seen = new String(guest.call("op", askForError(60)), StandardCharsets.UTF_8);
            assertThat(seen).startsWith("host call failed, id ").doesNotContain("hunter2");
            assertThat(guest.isUsable()).isTrue();
            String id = seen.substring("host call failed, id ".length()).replace("#", "");
            assertThat(capture.records()).singleElement().satisfies(logged -> {
                assertThat(logged.getMessage()).contains("id " + id + ",");
                assertThat(logged.getThrown()).hasMessageContaining("hunter2");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void logsNoMoreThanTenFailuresOfOneCall(EngineMode mode) {
        HostCalls host = (b, n, o, p) -> {
            throw new IllegalStateException("always");
        };
        Script script = new Script();
        for (int i = 0; i < 30; i++) {
            script.hostCallOfData(0, 0, 0, 0);
        }
        byte[] request = script.respond(0, 0).returns(1);
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.hostCalls(host))) {
            guest.call("op", request);
            assertThat(capture.records()).hasSize(10);
            assertThat(capture.records().get(9).getMessage()).endsWith("; later ones of this call are not logged");
            guest.call("op", request);
            assertThat(capture.records()).hasSize(20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheGuestTheTextThatIsMeantForIt(EngineMode mode) {
        HostCalls host = (b, n, o, p) -> {
            throw new HostCallException("Schlüssel fehlt ☃");
        };
        int length = "Schlüssel fehlt ☃".getBytes(StandardCharsets.UTF_8).length;
        try (Guest guest = start(mode, options -> options.hostCalls(host))) {
            assertThat(guest.call("op", askForError(length))).asString().isEqualTo("Schlüssel fehlt ☃#");
            assertThat(guest.call("op", askAndReport(new Script().hostCallOfData(0, 0, 0, 0))))
                    .isEqualTo(outcome(0, 0, length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutsALongErrorTextBetweenCharacters(EngineMode mode) {
        HostCalls host = (b, n, o, p) -> {
            throw new HostCallException("a" + "ü".repeat(1000));
        };
        byte[] script = new Script()
                .hostCallOfData(0, 0, 0, 0)
                .hostErrorLength()
                .respond(Script.ERROR_LENGTH, 4)
                .returns(1);
        try (Guest guest = start(mode, options -> options.hostCalls(host))) {
            assertThat(guest.call("op", script)).containsExactly(1023 & 0xff, 1023 >> 8, 0, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNullFromAHandlerAsAnEmptyResponse(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.hostCalls(HostCallTest::nothing))) {
            assertThat(guest.call("op", askAndReport(new Script().hostCallOfData(0, 0, 0, 0))))
                    .isEqualTo(outcome(1, 0, 0));
        }
    }

    @SuppressWarnings("NullAway")
    private static byte[] nothing(String binding, String namespace, String operation, byte[] payload) {
        return null;
    }

    @ParameterizedTest
    @EnumSource
    void givesTheCallerAnErrorOfAHandlerAsTheCause(EngineMode mode) {
        HostCalls host = (b, n, o, p) -> {
            throw new ExceptionInInitializerError("secret");
        };
        try (Guest guest = start(mode, options -> options.hostCalls(host))) {
            assertThatThrownBy(() -> guest.call("op", askForError(60)))
                    .isInstanceOf(HandlerErrorException.class)
                    .hasCauseInstanceOf(ExceptionInInitializerError.class);
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersTheGuestWithAnErrorWhenTheHandlersResponseIsAboveTheLimit(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> new byte[(1 << 20) + 1]))) {
            assertThat(guest.call("op", askForError(60))).asString().startsWith("host call failed, id ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsOnlyTheLastOutcomeOfHostCalls(EngineMode mode) {
        HostCalls host = (b, n, operation, p) -> {
            if (operation.equals("bad")) {
                throw new HostCallException("no");
            }
            return new byte[5];
        };
        byte[] goodThenBad = askAndReport(new Script()
                .data("goodbad")
                .hostCall(0, 0, 0, 0, Script.DATA, 4, 0, 0)
                .hostCall(0, 0, 0, 0, Script.DATA + 4, 3, 0, 0));
        byte[] badThenGood = askAndReport(new Script()
                .data("goodbad")
                .hostCall(0, 0, 0, 0, Script.DATA + 4, 3, 0, 0)
                .hostCall(0, 0, 0, 0, Script.DATA, 4, 0, 0));
        try (Guest guest = start(mode, options -> options.hostCalls(host))) {
            assertThat(guest.call("op", goodThenBad)).isEqualTo(outcome(0, 0, 2));
            assertThat(guest.call("op", badThenGood)).isEqualTo(outcome(1, 5, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsAGuestThatMakesTooManyHostCalls(EngineMode mode) {
        byte[] script = new Script().hostCallOfData(0, 0, 0, 0).startOver().bytes();
        GuestLimits limits = SMALL.toBuilder().hostCalls(50).build();
        List<String> seen = new ArrayList<>();
        try (Guest guest = start(mode, options -> options.limits(limits).hostCalls(recordIn(seen)))) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.HOST_CALLS));
            assertThat(seen).hasSize(50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsHostCallsAnewInEveryCall(EngineMode mode) {
        GuestLimits limits = SMALL.toBuilder().hostCalls(1).build();
        byte[] script = new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);
        try (Guest guest = start(mode, options -> options.limits(limits).hostCalls((b, n, o, p) -> p))) {
            assertThat(guest.call("op", script)).isEmpty();
            assertThat(guest.call("op", script)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(10)
    void interruptsAHandlerThatOutlivesTheDeadline(EngineMode mode) {
        GuestLimits limits =
                SMALL.toBuilder().callDeadline(Duration.ofMillis(100)).build();
        HostCalls host = (b, n, o, p) -> {
            Thread.sleep(10_000);
            return p;
        };
        try (Guest guest = start(mode, options -> options.limits(limits).hostCalls(host))) {
            assertThatThrownBy(() -> guest.call("op", askForError(60)))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.TIME));
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(10)
    void endsTheCallEvenWhenAHandlerSwallowsTheInterrupt(EngineMode mode) {
        GuestLimits limits =
                SMALL.toBuilder().callDeadline(Duration.ofMillis(100)).build();
        HostCalls host = (b, n, o, p) -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                // swallowed, as careless code does
            }
            return p;
        };
        byte[] script = new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);
        try (Guest guest = start(mode, options -> options.limits(limits).hostCalls(host))) {
            assertThatThrownBy(() -> guest.call("op", script)).isInstanceOf(GuestLimitException.class);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static io.guestwire.runtime.Asking.NOTHING;
import static io.guestwire.runtime.Asking.answer;
import static io.guestwire.runtime.Asking.answering;
import static io.guestwire.runtime.Asking.error;
import static io.guestwire.runtime.Asking.hostCall;
import static io.guestwire.runtime.Asking.script;
import static io.guestwire.runtime.Asking.text;
import static io.guestwire.runtime.Puppet.SMALL;
import static io.guestwire.runtime.Puppet.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.RawMessage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a guest gets from dispatchers that its options export. */
class ExportsTest {
    private static final Served.Body ECHO = call -> {
        String text = call.request().readString();
        call.response().writeString(text);
    };

    @ParameterizedTest
    @EnumSource
    void givesTheDispatcherTheRequestAndTheGuestItsResponse(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.export(Served.with("acme:störe", "echo", ECHO)))) {
            assertThat(guest.call("op", script("default", "acme:störe", "echo", text("böots"), 7)))
                    .isEqualTo(text("böots"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheDispatcherWhatTheGuestNamed(EngineMode mode) {
        List<String> seen = new ArrayList<>();
        Served names = Served.with(
                "ns", "op", call -> seen.addAll(List.of(call.binding(), call.namespace(), call.operation())));
        try (Guest guest = start(mode, options -> options.export(names))) {
            guest.call("op", script("b", "ns", "op", NOTHING, 0));
            assertThat(seen).containsExactly("b", "ns", "op");
        }
    }

    @ParameterizedTest
    @EnumSource
    void prefersTheExactBinding(EngineMode mode) {
        Served exports = answering("ns", "op", "any")
                .and(
                        HostOperation.of("ns", "op").withBinding("red"),
                        call -> call.response().writeString("red"));
        try (Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(answer(guest, "red", "ns", "op", 3)).isEqualTo("red");
            assertThat(answer(guest, "blue", "ns", "op", 3)).isEqualTo("any");
            assertThat(answer(guest, "", "ns", "op", 3)).isEqualTo("any");
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksTheHandlerForWhatNoDispatcherServes(EngineMode mode) {
        HostCalls handler = (binding, namespace, operation, payload) -> text("handler");
        try (Guest guest = start(
                mode,
                options -> options.export(answering("ns", "op", "exports")).hostCalls(handler))) {
            assertThat(answer(guest, "", "ns", "op", 7)).isEqualTo("exports");
            assertThat(answer(guest, "", "ns", "other", 7)).isEqualTo("handler");
            assertThat(answer(guest, "", "", "op", 7)).isEqualTo("handler");
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAnUnknownOperationAndWhatThereIs(EngineMode mode) {
        Served exports = answering("shop", "count", "")
                .and(HostOperation.of("shop", "reserve"), call -> {})
                .and(HostOperation.of("kv", "get").withBinding("red"), call -> {});
        try (Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(error(guest, "shop", "burn", NOTHING))
                    .isEqualTo("this host serves no operation \"burn\" in namespace \"shop\";"
                            + " it serves \"count\", \"reserve\"");
            assertThat(error(guest, "shop/count", "", NOTHING))
                    .isEqualTo("this host serves no namespace \"shop/count\" (operation \"\");"
                            + " it serves \"kv\", \"shop\"");
            assertThat(error(guest, "blue", "kv", "get", NOTHING))
                    .isEqualTo("operation \"get\" of namespace \"kv\" is not served for binding \"blue\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheCallAndTheWayOutWhereNothingIsExported(EngineMode mode) {
        try (Guest guest = start(mode)) {
            assertThat(error(guest, "kv", "get", NOTHING))
                    .isEqualTo("this host serves no namespace \"kv\" (operation \"get\");"
                            + " it serves nothing at all, see GuestOptions.Builder.export");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheGuestWhatIsWrongWithItsRequest(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.export(Served.with("ns", "op", ECHO)))) {
            assertThat(error(guest, "ns", "op", new byte[] {5}))
                    .contains("expected a string, found")
                    .endsWith(" (operation `op`, guest to host)");
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesWhatAHandlerCouldNotDecodeElsewhere(EngineMode mode) {
        Served exports = Served.with("ns", "op", call -> new MessageReader(new byte[] {5}).readString());
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(error(guest, "ns", "op", NOTHING)).startsWith("host call failed, id ");
            assertThat(capture.records())
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getThrown()).isInstanceOf(GuestDecodeException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheTextOfAHostCallExceptionAndDropsWhatWasWritten(EngineMode mode) {
        Served exports = Served.with("ns", "op", call -> {
            call.response().writeString("half");
            throw new HostCallException("no boots left");
        });
        try (Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(error(guest, "ns", "op", NOTHING)).isEqualTo("no boots left");
            byte[] length = hostCall("", "ns", "op", NOTHING)
                    .hostResponseLength()
                    .respond(Script.RESPONSE_LENGTH, 4)
                    .returns(1);
            assertThat(guest.call("op", length)).containsExactly(0, 0, 0, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesAResponseThatIsTooLarge(EngineMode mode) {
        Served exports = Served.with("ns", "op", call -> call.response().writeBytes(new byte[SMALL.payloadBytes()]));
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(error(guest, "ns", "op", NOTHING)).matches("host call failed, id [0-9a-f]+");
            assertThat(capture.records())
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getThrown()).isInstanceOf(GuestLimitException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoBytesAndNilForNoArguments(EngineMode mode) {
        Served exports = Served.with(
                "ns",
                "count",
                call -> call.response().writeUnsigned(call.arguments().beginMap()));
        try (Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(guest.call("op", script("", "ns", "count", NOTHING, 1))).containsExactly(0);
            assertThat(guest.call("op", script("", "ns", "count", new byte[] {(byte) 0xc0}, 1)))
                    .containsExactly(0);
            assertThat(guest.call("op", script("", "ns", "count", new byte[] {(byte) 0x81, 1, 2}, 1)))
                    .containsExactly(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void skipsArgumentsThatAnOperationDoesNotHave(EngineMode mode) {
        Served exports = Served.with("ns", "now", HostCall::noArguments);
        byte[] one = {(byte) 0x81, (byte) 0xa1, 'x', (byte) 0x91, 2};
        try (Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(guest.call("op", script("", "ns", "now", NOTHING, 0))).isEmpty();
            assertThat(guest.call("op", script("", "ns", "now", one, 0))).isEmpty();
            assertThat(error(guest, "ns", "now", new byte[] {7})).contains("expected a map");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheRequestWhileTheHandlerCallsAnotherGuest(EngineMode mode) {
        try (Guest inner = start(mode, options -> options.export(Served.with("ns", "echo", ECHO)))) {
            Served exports = Served.with("ns", "twice", call -> {
                MessageReader request = call.request();
                call.response().beginList(3);
                call.response().writeString(request.readString());
                byte[] answer = inner.call("op", script("", "ns", "echo", text("inner"), 6));
                call.response().writeString(new MessageReader(answer).readString());
                call.response().writeString(request.readString());
            });
            ByteArrayOutputStream payload = new ByteArrayOutputStream();
            payload.writeBytes(text("before"));
            payload.writeBytes(text("after"));
            try (Guest outer = start(mode, options -> options.export(exports))) {
                MessageReader answer =
                        new MessageReader(outer.call("op", script("", "ns", "twice", payload.toByteArray(), 20)));
                assertThat(answer.beginList()).isEqualTo(3);
                assertThat(List.of(answer.readString(), answer.readString(), answer.readString()))
                        .containsExactly("before", "inner", "after");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsTheCallWithTheDispatcher(EngineMode mode) {
        AtomicReference<HostCall> kept = new AtomicReference<>();
        try (Guest guest = start(mode, options -> options.export(Served.with("ns", "op", kept::set)))) {
            guest.call("op", script("", "ns", "op", NOTHING, 0));
            assertThatThrownBy(() -> kept.get().request()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> kept.get().response()).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsNamesApartWhoseLettersAreTheSame(EngineMode mode) {
        Served exports = answering("ab", "c", "ab/c")
                .and(HostOperation.of("a", "bc"), call -> call.response().writeString("a/bc"))
                .and(
                        HostOperation.of("b", "c").withBinding("a"),
                        call -> call.response().writeString("a:b/c"));
        try (Guest guest = start(mode, options -> options.export(exports))) {
            for (int i = 0; i < 2; i++) {
                assertThat(answer(guest, "", "ab", "c", 4)).isEqualTo("ab/c");
                assertThat(answer(guest, "", "a", "bc", 4)).isEqualTo("a/bc");
                assertThat(answer(guest, "a", "b", "c", 5)).isEqualTo("a:b/c");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void servesMoreOperationsThanAGuestIsRememberedFor(EngineMode mode) {
        Served exports = new Served();
        for (int i = 100; i < 400; i++) {
            String answer = "answer " + i;
            exports.and(
                    HostOperation.of("ns", "op" + i), call -> call.response().writeString(answer));
        }
        try (Guest guest = start(mode, options -> options.export(exports))) {
            for (int round = 0; round < 2; round++) {
                for (int i = 100; i < 400; i++) {
                    assertThat(answer(guest, "", "ns", "op" + i, 10)).isEqualTo("answer " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void servesNamesThatAreTooLongToBeRemembered(EngineMode mode) {
        String name = "ö".repeat(400);
        try (Guest guest = start(mode, options -> options.export(answering(name, "op", "long")))) {
            assertThat(answer(guest, "", name, "op", 4)).isEqualTo("long");
            assertThat(error(guest, name + "x", "op", NOTHING)).startsWith("this host serves no namespace");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsNoGuestWhatAHandlerKeptOfAnother(EngineMode mode) {
        AtomicReference<RawMessage> kept = new AtomicReference<>();
        Served exports = Served.with("ns", "keep", call -> {
                    kept.set(call.request().readRawMessage());
                    call.response();
                })
                .and(HostOperation.of("ns", "open"), call -> {
                    call.noArguments();
                    call.response();
                    kept.get().decode(MessageReader::readI32);
                });
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest one = start(mode, options -> options.export(exports));
                Guest other = start(mode, options -> options.export(exports))) {
            one.call("op", script("", "ns", "keep", text("secret"), 0));
            assertThat(error(other, "ns", "open", NOTHING)).matches("host call failed, id [0-9a-f]+");
            assertThat(capture.records()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesThePlaceButNotTheReasonOfAValueThatTheUsersConversionRefuses(EngineMode mode) {
        Served exports = Served.with(
                "ns",
                "op",
                call -> call.request()
                        .convert(
                                "x",
                                text -> {
                                    throw new IllegalStateException("hunter2");
                                },
                                "com.acme.Secret"));
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.export(exports))) {
            assertThat(error(guest, "ns", "op", NOTHING))
                    .matches("request: the host does not take this value; host call failed, id [0-9a-f]+");
            assertThat(capture.records())
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getThrown()).hasRootCauseMessage("hunter2"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.GuestTrapException;
import io.guestwire.runtime.InstanceUnusableException;
import io.guestwire.runtime.UnservedOperations;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import kitchen.sink.ClockExports;
import kitchen.sink.SinkGuest;
import kitchen.sink.StoreExports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each side is told when the other one fails, and what it is not told. */
class FailuresTest {
    private static final byte[] NOTHING = {};

    @ParameterizedTest
    @EnumSource
    void theGuestsErrorReachesTheCaller(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.fail("no \ud83e\udd54 left"))
                    .satisfies(error -> assertThat(error.guestText()).contains("no \ud83e\udd54 left"));
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.failUnary("nor trees"))
                    .satisfies(error -> assertThat(error.guestText()).contains("nor trees"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorLeavesTheGuestUsable(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class).isThrownBy(() -> guest.add(Long.MAX_VALUE, 1));
            assertThat(guest.add(Long.MAX_VALUE, -1)).isEqualTo(Long.MAX_VALUE - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTrapEndsTheGuest(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatExceptionOfType(GuestTrapException.class).isThrownBy(() -> guest.trap("over"));
            assertThatExceptionOfType(InstanceUnusableException.class).isThrownBy(guest::ping);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestReadsTheTextOfAHostCallException(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(guest.callFailing("out of \u00f6l")).isEqualTo("out of \u00f6l");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostErrorThatTheGuestPassesOnIsTheGuestsError(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.passFailure("closed"))
                    .satisfies(error -> assertThat(error.guestText()).endsWith("closed"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestReadsAnIdAndNothingElseOfAnyOtherException(KitchenModule module) {
        try (HostLog log = new HostLog();
                SinkGuest guest = module.start()) {
            assertThat(guest.callBroken())
                    .containsPattern("[0-9a-f]{6,}")
                    .doesNotContain(KitchenHost.SECRET, "hunter2", "Exception", "java", "/", "KitchenHost", "\n");
            assertThat(log.records()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHostsLogHasTheExceptionUnderTheIdThatTheGuestRead(KitchenModule module) {
        try (SinkGuest guest = module.start();
                HostLog log = new HostLog()) {
            String seen = guest.callBroken();
            assertThat(log.records()).singleElement().satisfies(record -> {
                String id = seen.replaceAll(".*?([0-9a-f]{6,}).*", "$1");
                assertThat(record.getMessage()).contains(id);
                assertThat(record.getThrown()).hasMessage(KitchenHost.SECRET);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestReadsWhichArgumentTheHostCouldNotDecode(KitchenModule module) {
        MessageWriter key = new MessageWriter();
        key.beginMap(1);
        key.writeString("key");
        key.writeUnsigned(7);
        try (SinkGuest guest = module.start()) {
            assertThat(guest.callHostForError("default", "kitchen.sink", "get", key.toByteArray()))
                    .contains("request.key");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestReadsThatAnArgumentIsMissing(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(guest.callHostForError("default", "kitchen.sink", "put", NOTHING))
                    .contains("key");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestNestedTooDeepIsRefusedByTheHost(KitchenModule module) {
        byte[] deep = new byte[2_000];
        Arrays.fill(deep, (byte) 0x91);
        deep[deep.length - 1] = (byte) 0xC0;
        try (SinkGuest guest = module.start()) {
            assertThat(guest.callHostForError("default", "kitchen.sink", "remember", deep))
                    .containsIgnoringCase("deep");
            assertThat(guest.answer()).isEqualTo(42);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestReadsThatNobodyServesAnOperation(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            for (String[] call : new String[][] {
                {"kitchen.sink", "burn"}, {"kitchen.sinks", "get"}, {"", "get"}, {"kitchen.sink", ""}
            }) {
                assertThat(guest.callHostForError("default", call[0], call[1], NOTHING))
                        .isNotEqualTo("answered")
                        .doesNotContain("Exception");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aParameterThatIsNotSentHasItsDefault(KitchenModule module) {
        KitchenHost host = new KitchenHost();
        host.put("a", NOTHING);
        try (SinkGuest guest = module.start(host)) {
            assertThat(HexFormat.of().formatHex(guest.callHost("default", "kitchen.sink", "keys", new byte[] {-128})))
                    .isEqualTo("91a161");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyBindingIsServed(KitchenModule module) {
        try (SinkGuest guest = module.start()) {
            assertThat(guest.callHost("", "kitchen.sink", "ticks", NOTHING))
                    .isEqualTo(guest.callHost("elsewhere", "kitchen.sink", "ticks", NOTHING))
                    .hasSize(9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOperationIsTheGuestsError(KitchenModule module) {
        try (Guest guest = module.untyped()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("nope", NOTHING))
                    .satisfies(error ->
                            assertThat(error.guestText()).isEqualTo("No handler registered for function nope"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatTheGuestCannotDecodeIsItsError(KitchenModule module) {
        MessageWriter text = new MessageWriter();
        text.writeValue(MessageValue.map(Map.of("label", MessageValue.of(7))));
        try (Guest guest = module.untyped()) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> guest.call("echoTree", text.toByteArray()));
            assertThat(guest.call("answer", NOTHING)).containsExactly(42);
        }
    }

    @ParameterizedTest
    @EnumSource
    void operationsThatNobodyServesAreNamedAtTheStart(KitchenModule module) {
        GuestOptions options = GuestOptions.builder()
                .export(new ClockExports(new KitchenHost()))
                .build();
        try (HostLog log = new HostLog();
                SinkGuest guest = SinkGuest.start(module.module(), options)) {
            guest.ping();
            assertThat(log.records())
                    .singleElement()
                    .satisfies(record -> assertThat(record.getMessage())
                            .contains("\"kitchen.sink\" \"get\"", "\"kitchen.sink\" \"crash\"")
                            .doesNotContain("now"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void operationsThatNobodyServesCanEndTheStart(KitchenModule module) {
        GuestOptions options = GuestOptions.builder()
                .export(new StoreExports(new KitchenHost()))
                .unservedOperations(UnservedOperations.REFUSE)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SinkGuest.start(module.module(), options))
                .withMessageContaining("\"kitchen.sink\" \"now\"")
                .withMessageContaining("export");
    }
}

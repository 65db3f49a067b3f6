// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static io.guestwire.runtime.Puppet.SMALL;
import static io.guestwire.runtime.Puppet.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What guests write to the log. */
class LogTest {
    private final List<String> lines = new ArrayList<>();

    private Guest startLogging(EngineMode mode, GuestLimits limits) {
        return start(
                mode, options -> options.limits(limits).log((source, module, text) -> lines.add(source + " " + text)));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheTextToTheSink(EngineMode mode) {
        byte[] script =
                new Script().data("hällo").log(Script.DATA, 6).respond(0, 0).returns(1);
        try (Guest guest = startLogging(mode, SMALL)) {
            guest.call("op", script);
            assertThat(lines).containsExactly("CONSOLE hällo");
        }
    }

    @ParameterizedTest
    @CsvSource({"65536,1", "-1,1", "65533,4", "8192,2147483647", "8192,-1", "-4,8"})
    void refusesTextOutsideTheMemory(int pointer, int size) {
        for (EngineMode mode : EngineMode.values()) {
            try (Guest guest = startLogging(mode, SMALL)) {
                assertThatThrownBy(() ->
                                guest.call("op", new Script().log(pointer, size).returns(1)))
                        .isInstanceOf(GuestProtocolException.class);
                assertThat(guest.isUsable()).isFalse();
                assertThat(lines).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesWhatIsNotUtf8(EngineMode mode) {
        byte[] script = new Script()
                .data(new byte[] {'a', (byte) 0x80})
                .log(Script.DATA, 2)
                .respond(0, 0)
                .returns(1);
        try (Guest guest = startLogging(mode, SMALL)) {
            guest.call("op", script);
            assertThat(lines).containsExactly("CONSOLE a\ufffd");
        }
    }

    @ParameterizedTest
    @EnumSource
    void dropsWhatIsAboveTheLimitAndSaysSoOnce(EngineMode mode) {
        Script script = new Script().fill(0x8000, 'x', 100);
        for (int i = 0; i < 20; i++) {
            script.log(0x8000, 100);
        }
        GuestLimits limits = SMALL.toBuilder().logBytes(400).build();
        try (Guest guest = startLogging(mode, limits)) {
            guest.call("op", script.respond(0, 0).returns(1));
            assertThat(lines.stream()
                            .filter(line -> line.startsWith("CONSOLE x"))
                            .mapToInt(String::length)
                            .sum())
                    .isLessThanOrEqualTo(400 + 4 * "CONSOLE ".length());
            assertThat(lines).filteredOn(line -> line.contains("is dropped")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void startsTheLimitAnewWithEveryCall(EngineMode mode) {
        GuestLimits limits = SMALL.toBuilder().logBytes(30).build();
        byte[] script = new Script()
                .data("0123456789")
                .log(Script.DATA, 10)
                .respond(0, 0)
                .returns(1);
        try (Guest guest = startLogging(mode, limits)) {
            guest.call("op", script);
            guest.call("op", script);
            assertThat(lines).containsExactly("CONSOLE 0123456789", "CONSOLE 0123456789");
        }
    }

    @ParameterizedTest
    @EnumSource
    void chargesEmptyMessagesToo(EngineMode mode) {
        GuestLimits limits = SMALL.toBuilder().logBytes(160).hostCalls(5).build();
        Script script = new Script();
        for (int i = 0; i < 50; i++) {
            script.log(0, 0);
        }
        try (Guest guest = startLogging(mode, limits)) {
            guest.call("op", script.respond(0, 0).returns(1));
            assertThat(lines).hasSizeLessThan(15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheCallerWhenTheSinkFails(EngineMode mode) {
        GuestLog broken = (source, module, text) -> {
            throw new IllegalStateException("disk full");
        };
        byte[] script = new Script().log(0, 1).respond(0, 0).returns(1);
        try (Guest guest = start(mode, options -> options.log(broken))) {
            assertThatThrownBy(() -> guest.call("op", script))
                    .isInstanceOf(HandlerErrorException.class)
                    .hasRootCauseMessage("disk full");
        }
    }

    @Test
    void writesOneEscapedLineToTheSystemLoggerByDefault() {
        byte[] script = new Script()
                .data("a\r\nb\u001b[2J")
                .log(Script.DATA, 8)
                .respond(0, 0)
                .returns(1);
        try (LogCapture capture = new LogCapture("io.guestwire.guest");
                Guest guest = start(EngineMode.COMPILED, options -> options.log(GuestLog.toSystemLogger()))) {
            guest.call("op", script);
            assertThat(capture.records())
                    .extracting(LogRecord::getMessage)
                    .containsExactly("[puppet.wasm console] a\\r\\nb\\u001b[2J");
        }
    }

    @Test
    void escapesEverythingThatATerminalOrALogReaderCouldMistake() {
        assertThat(GuestLog.escape("a\n\r\t\u001b[31m\u009b\u2028\u202e\u200f\\\ud800 \ud83d\ude00"))
                .isEqualTo("a\\n\\r\\t\\u001b[31m\\u009b\\u2028\\u202e\\u200f\\\\\\ud800 \ud83d\ude00");
    }

    @Test
    void leavesPlainTextAsItIs() {
        String text = "plain, grüße, 漢字";
        assertThat(GuestLog.escape(text)).isSameAs(text);
    }
}

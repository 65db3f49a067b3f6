// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static io.guestwire.runtime.Puppet.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What this side says of a host call that failed. */
class HostCallFailureTest {
    private static final byte[] ASK =
            new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);

    @ParameterizedTest
    @EnumSource
    void logsWhichHostCallFailed(EngineMode mode) {
        HostCalls host = (b, n, o, p) -> {
            throw new IllegalStateException("always");
        };
        byte[] script = new Script()
                .data("bind" + "a\nb" + "g".repeat(90))
                .hostCallOfData(4, 3, 90, 0)
                .respond(0, 0)
                .returns(1);
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.hostCalls(host))) {
            guest.call("op", script);
            assertThat(capture.records())
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getMessage())
                            .endsWith(", binding \"bind\", namespace \"a\\u000ab\", operation \"" + "g".repeat(64)
                                    + "...\""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void logsAResponseAboveTheLimitInOneLine(EngineMode mode) {
        try (LogCapture capture = new LogCapture("io.guestwire.runtime");
                Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> new byte[(1 << 20) + 1]))) {
            guest.call("op", ASK);
            assertThat(capture.records()).singleElement().satisfies(logged -> {
                assertThat(logged.getMessage())
                        .endsWith(": the handler answered with 1048577 bytes; GuestLimits.payloadBytes allows 1048576");
                assertThat(logged.getThrown()).isNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheStackEndedInAHandler(EngineMode mode) {
        try (Guest guest = start(mode, options -> options.hostCalls((b, n, o, p) -> new byte[endless(0)]))) {
            assertThatThrownBy(() -> guest.call("op", ASK))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.STACK))
                    .hasMessageContaining("while the host call handler ran")
                    .hasCauseInstanceOf(StackOverflowError.class);
            assertThat(guest.isUsable()).isFalse();
        }
    }

    private static int endless(int depth) {
        return 1 + endless(depth + 1);
    }
}

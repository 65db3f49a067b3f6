// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.msgpack.MessageLimits;
import io.guestwire.wasm.WasmLimits;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestLimitsTest {
    @Test
    void areOnByDefault() {
        GuestLimits limits = GuestLimits.defaults();
        assertThat(limits.callDeadline()).contains(Duration.ofSeconds(30));
        assertThat(limits.startDeadline()).contains(Duration.ofSeconds(30));
        assertThat(limits.loadDeadline()).contains(Duration.ofMinutes(2));
        assertThat(limits.payloadBytes()).isEqualTo(16 << 20);
        assertThat(limits.memoryPages() * 65_536L).isEqualTo(256 << 20);
        assertThat(limits.hostCalls()).isEqualTo(100_000);
        assertThat(limits.logBytes()).isEqualTo(1 << 20);
        assertThat(limits.nesting()).isEqualTo(16);
        assertThat(limits.message().depth()).isEqualTo(512);
    }

    @Test
    void areStrictForUntrustedGuests() {
        GuestLimits limits = GuestLimits.untrusted();
        assertThat(limits.callDeadline()).contains(Duration.ofSeconds(1));
        assertThat(limits.startDeadline()).contains(Duration.ofSeconds(1));
        assertThat(limits.payloadBytes()).isEqualTo(1 << 20);
        assertThat(limits.memoryPages()).isEqualTo(256);
        assertThat(limits.nameBytes()).isEqualTo(64 << 10);
        assertThat(limits.errorTextBytes()).isEqualTo(64 << 10);
        assertThat(limits.module()).isEqualTo(WasmLimits.untrusted());
        assertThat(limits.message()).isEqualTo(MessageLimits.untrusted());
    }

    @Test
    void keepWhatIsNotChanged() {
        GuestLimits limits = GuestLimits.untrusted().toBuilder().hostCalls(7).build();
        assertThat(limits.hostCalls()).isEqualTo(7);
        assertThat(limits.payloadBytes()).isEqualTo(1 << 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1 << 10, 64 << 20})
    void letMessagesBeAsLongAsPayloads(int bytes) {
        for (GuestLimits start : List.of(GuestLimits.defaults(), GuestLimits.untrusted())) {
            GuestLimits limits =
                    start.toBuilder().payloadBytes(7).payloadBytes(bytes).build();
            MessageLimits before = start.message();
            assertThat(limits.message())
                    .isEqualTo(new MessageLimits(before.depth(), before.elements(), bytes, bytes, bytes));
        }
    }

    @Test
    void keepMessageSizesThatWereSetApart() {
        MessageLimits apart = new MessageLimits(3, 4, 5, 6, 7);
        assertThat(GuestLimits.builder()
                        .message(apart)
                        .payloadBytes(64 << 20)
                        .build()
                        .message())
                .isEqualTo(apart);
    }

    static Stream<UnaryOperator<GuestLimits.Builder>> nonsense() {
        return Stream.of(
                builder -> builder.callDeadline(Duration.ZERO),
                builder -> builder.startDeadline(Duration.ofMillis(-1)),
                builder -> builder.loadDeadline(Duration.ofDays(366)),
                builder -> builder.memoryPages(32_768),
                builder -> builder.memoryPages(-1),
                builder -> builder.tableElements(10_000_001),
                builder -> builder.payloadBytes(-1),
                builder -> builder.nameBytes(-1),
                builder -> builder.errorTextBytes(1),
                builder -> builder.hostCalls(-1),
                builder -> builder.logBytes(-1),
                builder -> builder.nesting(0));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void refuseNonsense(UnaryOperator<GuestLimits.Builder> change) {
        assertThatThrownBy(() -> change.apply(GuestLimits.builder())).isInstanceOf(IllegalArgumentException.class);
    }
}

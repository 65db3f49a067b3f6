// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageLimitsTest {
    @Test
    void areChangedOneAtATime() {
        MessageLimits limits = new MessageLimits(1, 2, 3, 4, 5);

        assertThat(limits.withDepth(9)).isEqualTo(new MessageLimits(9, 2, 3, 4, 5));
        assertThat(limits.withElements(9)).isEqualTo(new MessageLimits(1, 9, 3, 4, 5));
        assertThat(limits.withTextBytes(9)).isEqualTo(new MessageLimits(1, 2, 9, 4, 5));
        assertThat(limits.withBinaryBytes(9)).isEqualTo(new MessageLimits(1, 2, 3, 9, 5));
        assertThat(limits.withMessageBytes(9)).isEqualTo(new MessageLimits(1, 2, 3, 4, 9));
    }

    static Stream<UnaryOperator<MessageLimits>> nonsense() {
        return Stream.of(
                limits -> limits.withDepth(1_001),
                limits -> limits.withDepth(-1),
                limits -> limits.withElements(-1),
                limits -> limits.withTextBytes(-1),
                limits -> limits.withBinaryBytes(-1),
                limits -> limits.withMessageBytes(-1));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void refuseNonsense(UnaryOperator<MessageLimits> change) {
        assertThatThrownBy(() -> change.apply(MessageLimits.defaults())).isInstanceOf(IllegalArgumentException.class);
    }
}

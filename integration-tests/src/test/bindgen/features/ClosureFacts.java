// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsValue;
import org.junit.jupiter.api.Test;

/** Functions of the guest's in the host's hands. */
class ClosureFacts extends FeatureSuite {
    ClosureFacts(GuestModule module) {
        super(module);
    }

    @Test
    void hostCallsAFunctionOfTheGuest() {
        assertThat(guest.applyAddend(2, 40)).isEqualTo(42);
        assertThat(guest.applyPrefix("a-", "ß")).isEqualTo("a-ß");
    }

    @Test
    void hostCallsItSeveralTimes() {
        assertThat(guest.countCalls()).isEqualTo(2);
        assertThat(guest.sumOfCalls(4)).isEqualTo(10);
    }

    @Test
    void argumentsHaveTheirTypes() {
        assertThat(guest.manyArguments()).isEqualTo(-200.5);
    }

    @Test
    void valuesPassThroughIt() {
        assertThat(guest.valuesThroughClosure(JsValue.of("v"))).isEqualTo(JsValue.of("v"));
    }

    @Test
    void borrowedValuesPassThroughIt() {
        assertThat(guest.borrowedInClosure()).isEqualTo("a?b");
    }

    @Test
    void callsNest() {
        assertThat(guest.nestedClosures(10)).isEqualTo(21);
    }

    @Test
    void borrowedFunctionEndsWithItsCall() {
        guest.leakClosure();
        assertThatThrownBy(() -> host.leaked.orElseThrow().call(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keptFunctionIsCalledBetweenCalls() {
        guest.keepCounter(10);
        assertThat(host.counter.orElseThrow().call(JsValue.of(5)).asInt()).isEqualTo(15);
        assertThat(host.counter.orElseThrow().call(JsValue.of(5)).asInt()).isEqualTo(20);
        guest.dropCounter();
        assertThat(host.counter).isEmpty();
    }

    @Test
    void keptFunctionIsCalledWithinCalls() {
        guest.keepCounter(1);
        assertThat(guest.fireWithin(2)).isEqualTo(3);
    }

    @Test
    void functionThatTheGuestDroppedIsRefused() {
        guest.keepCounter(1);
        guest.forgetCounter();
        assertThatThrownBy(() -> host.counter.orElseThrow().call(JsValue.of(5))).isInstanceOf(RuntimeException.class);
        assertThat(guest.add(1, 2)).isEqualTo(3);
    }

    @Test
    void functionThatTheGuestForgotLives() {
        guest.subscribeForever("!");
        assertThat(host.suffix.orElseThrow().call(JsValue.of("a")).asString()).isEqualTo("a!");
        assertThat(host.suffix.orElseThrow().call(JsValue.of("b")).asString()).isEqualTo("b!");
    }

    @Test
    void functionToBeCalledOnceIsCalledOnce() {
        try (Witness witness = guest.callMeOnce("saw")) {
            assertThat(witness.holders()).isEqualTo(2);
            host.once.orElseThrow().call(JsValue.of(1.5));
            assertThat(witness.seen()).isEqualTo("saw 1.5");
            assertThat(witness.holders()).isEqualTo(1);
            assertThatThrownBy(() -> host.once.orElseThrow().call(JsValue.of(2))).isInstanceOf(RuntimeException.class);
            assertThat(witness.seen()).isEqualTo("saw 1.5");
        }
    }

    @Test
    void functionIsAValue() {
        JsFunction triple = guest.multiplier(3).asFunction();
        assertThat(triple.call(JsValue.of(2.5)).asDouble()).isEqualTo(7.5);
    }
}

// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.InstanceUnusableException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsValue;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Ways to fail. */
class FailureFacts extends FeatureSuite {
    FailureFacts(GuestModule module) {
        super(module);
    }

    private static JsValue thrownBy(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(JsException.class, call).value();
    }

    @Test
    void resultGivesItsValue() {
        assertThat(guest.checkedDivide(7, 2)).isEqualTo(3);
        assertThat(guest.parseNumber("1e3")).isEqualTo(1000);
    }

    @Test
    void errorMayBeAnyValue() {
        assertThat(thrownBy(() -> guest.checkedDivide(1, 0)).asString()).isEqualTo("division by zero");
        assertThat(thrownBy(() -> guest.bytesOrError(new byte[0])).isUndefined()).isTrue();
        assertThat(thrownBy(() -> guest.maybeOrError(-3)).asDouble()).isEqualTo(-3);
        assertThat(thrownBy(() -> guest.wideOrError(-1)).isNull()).isTrue();
    }

    @Test
    void errorOfTheStandardLibraryBecomesAnError() {
        assertThat(thrownBy(() -> guest.parseNumber("x")).asError().message()).isEqualTo("invalid float literal");
    }

    @Test
    void errorOfTheGuestsOwnBecomesAnError() {
        assertThat(guest.order(5, 2)).isEqualTo(3);
        assertThat(thrownBy(() -> guest.order(2, 5)).asError().message()).isEqualTo("3 are missing");
    }

    @Test
    void errorMayBeAStruct() {
        guest.refuse(0);
        try (Refusal refusal = thrownBy(() -> guest.refuse(12)).asHost(Refusal.class)) {
            assertThat(refusal.code()).isEqualTo(12);
        }
    }

    @Test
    void errorMayBeText() {
        assertThat(guest.textOrError("ß", false)).isEqualTo("ß");
        assertThat(thrownBy(() -> guest.textOrError("ß", true)).asString()).isEqualTo("ß");
    }

    @Test
    void resultMayBeOfSeveralWords() {
        assertThat(guest.bytesOrError(new byte[] {1, 2})).containsExactly(1, 2);
        assertThat(guest.maybeOrError(0)).isEmpty();
        assertThat(guest.maybeOrError(4)).contains(4);
        assertThat(guest.wideOrError(1L << 60)).isEqualTo(1L << 61);
    }

    @Test
    void guestThrowsText() {
        assertThatThrownBy(() -> guest.throwText("thrown ß")).isInstanceOf(JsException.class).hasMessageContaining("thrown ß");
    }

    @Test
    void guestThrowsAValue() {
        assertThat(thrownBy(() -> guest.throwValue(JsValue.of(1.5))).asDouble()).isEqualTo(1.5);
    }

    @Test
    void guestIsUsableAfterItThrew() {
        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> guest.throwFromTheDeep(100)).isInstanceOf(JsException.class);
        }
        assertThat(guest.greet("again")).isEqualTo("Hello, again!");
    }

    @Test
    void panicEndsTheGuest() {
        assertThatThrownBy(() -> guest.panicWith("oh")).isInstanceOf(GuestException.class).isNotInstanceOf(JsException.class);
        assertThatThrownBy(() -> guest.add(1, 1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void panicHookTellsWhatHappened() {
        StringBuilder told = new StringBuilder();
        GuestOptions options = GuestOptions.builder().log((source, name, text) -> told.append(text)).build();
        try (Features talking = Features.start(module, host, options)) {
            talking.installPanicHook();
            assertThatThrownBy(() -> talking.panicWith("flour is out")).isInstanceOf(GuestException.class);
        }
        assertThat(told.toString()).contains("flour is out").contains("failures.rs");
    }

    @Test
    void endlessLoopMeetsTheDeadline() {
        GuestOptions options = GuestOptions.builder()
                .log(GuestLog.discarding())
                .limits(GuestLimits.builder().callDeadline(Duration.ofMillis(200)).build())
                .build();
        try (Features slow = Features.start(module, host, options)) {
            assertThatThrownBy(slow::loopForever).isInstanceOf(GuestException.class);
        }
    }

    @Test
    void closedGuestRefusesCalls() {
        guest.close();
        assertThatThrownBy(() -> guest.add(1, 1)).isInstanceOf(InstanceUnusableException.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deadlines: the token of a call, and the thread that fires it. */
@Timeout(30)
class WatchdogTest {
    private final CallToken token = new CallToken();

    @Test
    void interruptsItsThreadAtTheDeadline() {
        token.arm(TimeUnit.MILLISECONDS.toNanos(20));
        long start = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        assertThat(System.nanoTime() - start).isBetween(19_000_000L, 10_000_000_000L);
        assertThat(token.hasFired()).isTrue();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.DEADLINE);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void firesAgainInTheNextCall() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            token.arm(TimeUnit.MILLISECONDS.toNanos(5));
            while (!token.hasFired()) {
                Thread.onSpinWait();
            }
            assertThat(token.disarm()).isEqualTo(CallToken.Reason.DEADLINE);
            Thread.sleep(1);
        }
    }

    @Test
    void isNotFiredAfterItWasDisarmed() throws InterruptedException {
        token.arm(TimeUnit.MILLISECONDS.toNanos(30));
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.NONE);
        Thread.sleep(60);
        assertThat(token.hasFired()).isFalse();
    }

    @Test
    void keepsAnInterruptThatIsNotItsOwn() {
        token.arm(TimeUnit.MINUTES.toNanos(1));
        Thread.currentThread().interrupt();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.NONE);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void canBeCancelledWithoutADeadline() {
        token.arm(0);
        token.cancel();
        assertThat(token.hasFired()).isTrue();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.CLOSED);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void ignoresACancellationBetweenCalls() {
        token.cancel();
        token.arm(0);
        assertThat(token.hasFired()).isFalse();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.NONE);
    }

    @Test
    void servesAShortDeadlineAfterALongOne() {
        CallToken other = new CallToken();
        other.arm(TimeUnit.MINUTES.toNanos(1));
        token.arm(TimeUnit.MILLISECONDS.toNanos(10));
        long start = System.nanoTime();
        while (!token.hasFired() && System.nanoTime() - start < 5_000_000_000L) {
            Thread.onSpinWait();
        }
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.DEADLINE);
        assertThat(other.disarm()).isEqualTo(CallToken.Reason.NONE);
    }

    @Test
    void servesADeadlineAfterALongQuietTime() throws InterruptedException {
        Thread.sleep(3_000);
        token.arm(TimeUnit.MILLISECONDS.toNanos(10));
        while (!token.hasFired()) {
            Thread.onSpinWait();
        }
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.DEADLINE);
    }
}

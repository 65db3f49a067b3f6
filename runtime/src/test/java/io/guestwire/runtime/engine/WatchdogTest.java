// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines: the token of a call, and the thread that fires it. */
@Timeout(30)
class WatchdogTest {
    private final List<CallToken> tokens = new ArrayList<>();
    private final CallToken token = newToken();

    private CallToken newToken() {
        CallToken next = new CallToken();
        tokens.add(next);
        return next;
    }

    @AfterEach
    void releaseTokens() {
        tokens.forEach(CallToken::release);
    }

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
        CallToken other = newToken();
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

    @Test
    void leavesTheApplicationsInterruptThatCameBeforeItsOwn() {
        token.arm(TimeUnit.MILLISECONDS.toNanos(20));
        Thread.currentThread().interrupt();
        waitUntilFired(token);
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.DEADLINE);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void leavesTheApplicationsInterruptThatWasTakenBeforeItsOwn() {
        token.arm(0);
        token.interruptSeen();
        token.cancel();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.CLOSED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void takesNoInterruptOfItsOwnForTheApplications() {
        token.arm(0);
        token.cancel();
        token.interruptSeen();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.CLOSED);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheInterruptOfTheCallAroundItsOwn(boolean outerFirst) {
        CallToken inner = newToken();
        token.arm(0);
        inner.arm(0);
        (outerFirst ? token : inner).cancel();
        (outerFirst ? inner : token).cancel();
        assertThat(inner.disarm()).isEqualTo(CallToken.Reason.CLOSED);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(token.disarm()).isEqualTo(CallToken.Reason.CLOSED);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void survivesAThreadThatCannotBeInterrupted() throws InterruptedException {
        AtomicReference<CallToken.Reason> reason = new AtomicReference<>();
        Thread stubborn =
                new Thread(() -> {
                    CallToken own = newToken();
                    own.arm(TimeUnit.MILLISECONDS.toNanos(5));
                    waitUntilFired(own);
                    reason.set(own.disarm());
                }) {
                    @Override
                    public void interrupt() {
                        throw new IllegalStateException("not now");
                    }
                };
        stubborn.setDaemon(true);
        stubborn.start();
        stubborn.join(5_000);
        assertThat(reason.get()).isEqualTo(CallToken.Reason.DEADLINE);
        interruptsItsThreadAtTheDeadline();
    }

    @Test
    void endsItsThreadWhenNobodyIsLeftToWatch() throws InterruptedException {
        token.release();
        CallToken last = newToken();
        assertThat(watchdogs()).isEqualTo(1);
        System.gc();
        last.arm(TimeUnit.MILLISECONDS.toNanos(5));
        waitUntilFired(last);
        last.disarm();
        last.release();
        long start = System.nanoTime();
        while (watchdogs() != 0 && System.nanoTime() - start < 10_000_000_000L) {
            Thread.sleep(20);
        }
        assertThat(watchdogs()).isZero();
        CallToken next = newToken();
        next.arm(TimeUnit.MILLISECONDS.toNanos(5));
        waitUntilFired(next);
        assertThat(next.disarm()).isEqualTo(CallToken.Reason.DEADLINE);
    }

    private static long watchdogs() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("guestwire-watchdog"))
                .count();
    }

    private static void waitUntilFired(CallToken token) {
        while (!token.hasFired()) {
            Thread.onSpinWait();
        }
    }
}

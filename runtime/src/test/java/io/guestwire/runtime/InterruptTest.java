// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interrupts of the application, of deadlines, and of both at once. */
@Timeout(60)
class InterruptTest {
    private static final byte[] ASK =
            new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);

    @ParameterizedTest
    @EnumSource
    void reportsAnInterruptOfTheApplicationAndSetsItsFlagAgain(EngineMode mode) throws Exception {
        CountDownLatch inCall = new CountDownLatch(1);
        HostCalls host = (b, n, o, p) -> {
            inCall.countDown();
            return p;
        };
        byte[] loop = new Script().hostCallOfData(0, 0, 0, 0).startOver().bytes();
        GuestLimits limits =
                Puppet.SMALL.toBuilder().hostCalls(Integer.MAX_VALUE).build();
        try (Guest guest = Puppet.start(mode, options -> options.limits(limits).hostCalls(host))) {
            AtomicReference<Boolean> flag = new AtomicReference<>();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowable(() -> guest.call("op", loop)));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            inCall.await();
            caller.interrupt();
            caller.join();
            assertThat(thrown.get()).isInstanceOf(GuestCancelledException.class);
            assertThat(flag.get()).isTrue();
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsAnInterruptThatAHandlerSaw(EngineMode mode) throws Exception {
        CountDownLatch inCall = new CountDownLatch(1);
        HostCalls host = (b, n, o, p) -> {
            inCall.countDown();
            Thread.sleep(10_000);
            return p;
        };
        try (Guest guest = Puppet.start(mode, options -> options.hostCalls(host))) {
            AtomicReference<Boolean> flag = new AtomicReference<>();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowable(() -> guest.call("op", ASK)));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            inCall.await();
            caller.interrupt();
            caller.join();
            assertThat(thrown.get()).isInstanceOf(GuestCancelledException.class);
            assertThat(flag.get()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotEnterTheGuestOnAThreadThatIsInterruptedAlready(EngineMode mode) {
        try (Guest guest = Puppet.start(mode)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> guest.call("op", ASK)).isInstanceOf(GuestCancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesANestedDeadlineToItsOwnGuest(EngineMode mode) {
        GuestLimits brief =
                Puppet.SMALL.toBuilder().callDeadline(Duration.ofMillis(100)).build();
        AtomicReference<Throwable> inner = new AtomicReference<>();
        HostCalls host = (b, n, o, p) -> {
            try (Guest nested = Puppet.start(mode, options -> options.limits(brief))) {
                inner.set(catchThrowable(
                        () -> nested.call("op", new Script().startOver().bytes())));
            }
            return p;
        };
        try (Guest guest = Puppet.start(mode, options -> options.hostCalls(host))) {
            assertThat(guest.call("op", ASK)).isEmpty();
            assertThat(inner.get()).isInstanceOf(GuestLimitException.class);
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsANestedGuestWhenTheOuterDeadlinePasses(EngineMode mode) {
        GuestLimits brief =
                Puppet.SMALL.toBuilder().callDeadline(Duration.ofMillis(100)).build();
        HostCalls host = (b, n, o, p) -> {
            try (Guest nested = Puppet.start(mode)) {
                return nested.call("op", new Script().startOver().bytes());
            }
        };
        try (Guest guest = Puppet.start(mode, options -> options.limits(brief).hostCalls(host))) {
            assertThatThrownBy(() -> guest.call("op", ASK))
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.TIME));
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnInterruptOfTheApplicationThatADeadlineFollows(EngineMode mode) {
        GuestLimits brief =
                Puppet.SMALL.toBuilder().callDeadline(Duration.ofMillis(50)).build();
        HostCalls host = (b, n, o, p) -> {
            Thread.currentThread().interrupt();
            long start = System.nanoTime();
            while (System.nanoTime() - start < 200_000_000L) {
                Thread.onSpinWait();
            }
            return p;
        };
        try (Guest guest = Puppet.start(mode, options -> options.limits(brief).hostCalls(host))) {
            assertThatThrownBy(() -> guest.call("op", ASK)).isInstanceOf(GuestLimitException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}

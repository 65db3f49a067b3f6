// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Threads, re-entrance and closing. */
@Timeout(60)
class ThreadsTest {
    private static final byte[] ASK =
            new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void refusesACallOfTheSameThreadFromAHostCall(EngineMode mode) {
        AtomicReference<Guest> self = new AtomicReference<>();
        AtomicReference<Throwable> inner = new AtomicReference<>();
        HostCalls host = (b, n, o, p) -> {
            inner.set(catchThrowable(() -> self.get().call("inner", p)));
            return p;
        };
        try (Guest guest = Puppet.start(mode, options -> options.hostCalls(host))) {
            self.set(guest);
            assertThat(guest.call("outer", ASK)).isEmpty();
            assertThat(inner.get())
                    .isInstanceOfSatisfying(
                            InstanceBusyException.class,
                            e -> assertThat(e.isReentrant()).isTrue());
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesACallOfAnotherThreadAtOnce(EngineMode mode) throws Exception {
        CountDownLatch inCall = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        HostCalls host = (b, n, o, p) -> {
            inCall.countDown();
            goOn.await();
            return p;
        };
        try (Guest guest = Puppet.start(mode, options -> options.hostCalls(host))) {
            Future<byte[]> first = threads.submit(() -> guest.call("first", ASK));
            inCall.await();
            assertThatThrownBy(() -> guest.call("second", ASK))
                    .isInstanceOfSatisfying(
                            InstanceBusyException.class,
                            e -> assertThat(e.isReentrant()).isFalse());
            goOn.countDown();
            assertThat(first.get()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryOfManyThreadsItsOwnAnswerOrARefusal(EngineMode mode) throws Exception {
        try (GuestModule module = TestGuests.load("echo", mode);
                Guest guest = module.start()) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String text = "thread " + thread;
                results.add(threads.submit(() -> callManyTimes(guest, text)));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isBetween(0, 500);
            }
        }
    }

    private static int callManyTimes(Guest guest, String text) {
        int answered = 0;
        for (int i = 0; i < 500; i++) {
            try {
                byte[] answer = guest.call("echo", text.getBytes(StandardCharsets.UTF_8));
                assertThat(answer).asString().isEqualTo(text);
                answered++;
            } catch (InstanceBusyException e) {
                Thread.onSpinWait();
            }
        }
        return answered;
    }

    @ParameterizedTest
    @EnumSource
    void letsManyThreadsStartGuestsOfOneModule(EngineMode mode) throws Exception {
        try (GuestModule module = TestGuests.load("echo", mode)) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String text = "thread " + thread;
                results.add(threads.submit(() -> {
                    try (Guest guest = module.start()) {
                        return callManyTimes(guest, text);
                    }
                }));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(500);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAChainOfGuestsThatWaitForEachOther(EngineMode mode) {
        AtomicReference<HostCalls> host = new AtomicReference<>();
        AtomicReference<Throwable> deepest = new AtomicReference<>();
        List<Integer> depths = new ArrayList<>();
        host.set((b, n, o, p) -> {
            depths.add(depths.size());
            try (Guest next = Puppet.start(mode, options -> options.hostCalls(host.get()))) {
                return next.call("deeper", ASK);
            } catch (GuestLimitException e) {
                deepest.set(e);
                throw e;
            }
        });
        try (Guest guest = Puppet.start(mode, options -> options.hostCalls(host.get()))) {
            assertThat(guest.call("op", ASK)).isEmpty();
            assertThat(depths).hasSize(16);
            assertThat(deepest.get())
                    .isInstanceOfSatisfying(
                            GuestLimitException.class,
                            e -> assertThat(e.kind()).isEqualTo(GuestLimitException.Kind.DEPTH));
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingEndsACallOfAnotherThread(EngineMode mode) throws Exception {
        CountDownLatch inCall = new CountDownLatch(1);
        HostCalls host = (b, n, o, p) -> {
            inCall.countDown();
            return p;
        };
        byte[] loop = new Script().hostCallOfData(0, 0, 0, 0).startOver().bytes();
        GuestLimits limits = Puppet.SMALL.toBuilder()
                .hostCalls(Integer.MAX_VALUE)
                .withoutCallDeadline()
                .build();
        Guest guest = Puppet.start(mode, options -> options.limits(limits).hostCalls(host));
        Future<Throwable> call = threads.submit(() -> catchThrowable(() -> guest.call("op", loop)));
        inCall.await();
        guest.close();
        assertThat(call.get(5, TimeUnit.SECONDS))
                .isInstanceOf(InstanceUnusableException.class)
                .hasMessageContaining("closed during the call")
                .hasNoCause();
    }

    @ParameterizedTest
    @EnumSource
    void closingInAHostCallLetsTheCallEnd(EngineMode mode) {
        AtomicReference<Guest> self = new AtomicReference<>();
        HostCalls host = (b, n, o, p) -> {
            self.get().close();
            return p;
        };
        Guest guest = Puppet.start(mode, options -> options.hostCalls(host));
        self.set(guest);
        assertThat(guest.call("op", ASK)).isEmpty();
        assertThatThrownBy(() -> guest.call("op", ASK)).isInstanceOf(InstanceUnusableException.class);
    }

    @Test
    void refusesToInvokeACallAgainFromItsOwnHostCall() {
        AtomicReference<GuestCall> outer = new AtomicReference<>();
        AtomicReference<Throwable> inner = new AtomicReference<>();
        HostCalls host = (b, n, o, p) -> {
            inner.set(catchThrowable(() -> outer.get().invoke()));
            return p;
        };
        try (Guest guest = Puppet.start(EngineMode.COMPILED, options -> options.hostCalls(host));
                GuestCall call = guest.open(Operation.of("op"))) {
            outer.set(call);
            call.request().writeRaw(ASK);
            call.invoke();
            assertThat(inner.get()).isInstanceOf(InstanceBusyException.class);
        }
    }

    @Test
    void keepsTheGuestClaimedWhenItsHostCallClosesTheCall() throws Exception {
        AtomicReference<GuestCall> outer = new AtomicReference<>();
        AtomicReference<Throwable> other = new AtomicReference<>();
        AtomicReference<Guest> self = new AtomicReference<>();
        HostCalls host = (b, n, o, p) -> {
            outer.get().close();
            other.set(threads.submit(() -> catchThrowable(() -> self.get().call("other", ASK)))
                    .get());
            return p;
        };
        try (Guest guest = Puppet.start(EngineMode.COMPILED, options -> options.hostCalls(host));
                GuestCall call = guest.open(Operation.of("op"))) {
            outer.set(call);
            self.set(guest);
            call.request().writeRaw(ASK);
            call.invoke();
            assertThat(other.get()).isInstanceOf(InstanceBusyException.class);
        }
    }

    @Test
    void doesNotEnterAGuestThatWasClosedAfterItsCallWasOpened() {
        Guest guest = Puppet.start(EngineMode.COMPILED);
        try (GuestCall call = guest.open(Operation.of("op"))) {
            call.request().writeRaw(new Script().startOver().bytes());
            guest.close();
            assertThatThrownBy(call::invoke)
                    .isInstanceOf(InstanceUnusableException.class)
                    .hasMessageContaining("the guest is closed");
        }
    }

    @Test
    void refusesCallsAfterClosingTwice() {
        Guest guest = Puppet.start(EngineMode.COMPILED);
        guest.close();
        guest.close();
        assertThatThrownBy(() -> guest.call("op", ASK))
                .isInstanceOf(InstanceUnusableException.class)
                .hasMessageContaining("the guest is closed");
    }

    @Test
    void refusesTheUseOfACallThatIsClosed() {
        try (Guest guest = Puppet.start(EngineMode.COMPILED)) {
            GuestCall call = guest.open(Operation.of("op"));
            call.close();
            call.close();
            assertThatThrownBy(call::request).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(call::invoke).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void refusesTheUseOfACallByAnotherThread() throws Exception {
        try (Guest guest = Puppet.start(EngineMode.COMPILED);
                GuestCall call = guest.open(Operation.of("op"))) {
            Throwable thrown =
                    threads.submit(() -> catchThrowable(call::invoke)).get();
            assertThat(thrown).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anOpenCallClaimsTheGuest() throws Exception {
        try (Guest guest = Puppet.start(EngineMode.COMPILED);
                GuestCall call = guest.open(Operation.of("op"))) {
            call.request().writeNil();
            Throwable thrown = threads.submit(() -> catchThrowable(() -> guest.call("op", ASK)))
                    .get();
            assertThat(thrown).isInstanceOf(InstanceBusyException.class);
        }
    }

    @Test
    void keepsNothingOfAClosedGuest() throws InterruptedException {
        HostCalls[] host = {new Ignoring()};
        WeakReference<HostCalls> seen = new WeakReference<>(host[0]);
        Guest guest = Puppet.start(EngineMode.COMPILED, options -> options.hostCalls(host[0]));
        guest.close();
        host[0] = (b, n, o, p) -> p;
        for (int i = 0; i < 50 && seen.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(seen.get()).isNull();
        assertThat(guest.isUsable()).isFalse();
    }

    /** Not a lambda: those without state live as long as their class. */
    private static final class Ignoring implements HostCalls {
        @Override
        public byte[] call(String binding, String namespace, String operation, byte[] payload) {
            return payload;
        }
    }
}

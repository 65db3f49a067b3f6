// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.HandlerErrorException;
import io.guestwire.runtime.InstanceBusyException;
import io.guestwire.runtime.InstanceUnusableException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, text and one import, through a real guest. */
class GreetTest {
    private static final String NEWEST = "0.2.130";

    static Stream<Arguments> guests() {
        return Stream.of("0.2.88", NEWEST)
                .flatMap(version -> Stream.of(EngineMode.values()).map(mode -> Arguments.of(version, mode)));
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesNumbers(String version, EngineMode mode) throws IOException {
        try (Greet greet = new Greet(version, mode, text -> {})) {
            assertThat(greet.add(Integer.MAX_VALUE, 1)).isEqualTo(Integer.MIN_VALUE);
            assertThat(greet.mean(1, 2)).isEqualTo(1.5);
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void passesTextBothWays(String version, EngineMode mode) throws IOException {
        try (Greet greet = new Greet(version, mode, text -> {})) {
            for (String name : List.of("", "World", "grüße", "\u20ac", "\ud83d\ude00", "\u0000", "x".repeat(600_000))) {
                assertThat(greet.greet(name)).isEqualTo("Hello, " + name + "!");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void replacesHalvesOfPairsAsJavaScriptDoes(String version, EngineMode mode) throws IOException {
        try (Greet greet = new Greet(version, mode, text -> {})) {
            assertThat(greet.greet("a\ud83db\ude00?")).isEqualTo("Hello, a\ufffdb\ufffd?!");
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void answersImports(String version, EngineMode mode) throws IOException {
        List<String> alerts = new ArrayList<>();
        try (Greet greet = new Greet(version, mode, alerts::add)) {
            greet.greetMe("you");
            assertThat(alerts).containsExactly("Hello, you!");
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void letsAnImportCallTheGuest(String version, EngineMode mode) throws IOException {
        AtomicReference<Greet> self = new AtomicReference<>();
        List<String> alerts = new ArrayList<>();
        try (Greet greet =
                new Greet(version, mode, text -> alerts.add(text + self.get().add(1, 2)))) {
            self.set(greet);
            greet.greetMe("you");
            assertThat(alerts).containsExactly("Hello, you!3");
        }
    }

    @Test
    void refusesTheSeventeenthNestedCallAndStaysUsableWhenTheImportCopes() throws IOException {
        AtomicReference<Greet> self = new AtomicReference<>();
        AtomicReference<Exception> refused = new AtomicReference<>();
        try (Greet greet = new Greet(NEWEST, EngineMode.COMPILED, text -> {
            try {
                self.get().greetMe(text);
            } catch (GuestLimitException e) {
                refused.compareAndSet(null, e);
            }
        })) {
            self.set(greet);
            greet.greetMe("you");
            assertThat(refused.get()).hasMessageContaining("nested 16 deep");
            assertThat(greet.add(1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void staysUsableWhenAnImportThrowsAValue(String version, EngineMode mode) throws IOException {
        JsException thrown = new JsException(JsValue.of("no"));
        try (Greet greet = new Greet(version, mode, text -> {
            throw thrown;
        })) {
            for (int i = 0; i < 20_000; i++) {
                assertThatThrownBy(() -> greet.greetMe("you")).isSameAs(thrown);
            }
            assertThat(greet.greet("you")).isEqualTo("Hello, you!");
        }
    }

    @Test
    void isUnusableWhenAnImportFails() throws IOException {
        try (Greet greet = new Greet(NEWEST, EngineMode.COMPILED, text -> {
            throw new IllegalStateException("broken");
        })) {
            assertThatThrownBy(() -> greet.greetMe("you"))
                    .isInstanceOf(HandlerErrorException.class)
                    .hasMessageContaining("the import `__wbg_alert_")
                    .hasRootCauseMessage("broken");
            assertThat(greet.guest.isUsable()).isFalse();
            assertThatThrownBy(() -> greet.add(1, 2))
                    .isInstanceOf(InstanceUnusableException.class)
                    .hasMessageContaining("unusable since an earlier failure");
        }
    }

    @Test
    void endsACallAtItsDeadline() throws IOException {
        GuestLimits limits = GuestLimits.builder()
                .callDeadline(java.time.Duration.ofMillis(50))
                .build();
        try (Greet greet = new Greet(NEWEST, EngineMode.COMPILED, limits, text -> sleep())) {
            assertThatThrownBy(() -> greet.greetMe("you"))
                    .isInstanceOf(GuestLimitException.class)
                    .hasMessageContaining("callDeadline");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusesASecondThread() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (Greet greet = new Greet(NEWEST, EngineMode.COMPILED, text -> {
            inside.countDown();
            await(asked);
        })) {
            Thread first = new Thread(() -> greet.greetMe("you"));
            first.start();
            inside.await();
            assertThatThrownBy(() -> greet.add(1, 2)).isInstanceOf(InstanceBusyException.class);
            asked.countDown();
            first.join();
            assertThat(greet.add(1, 2)).isEqualTo(3);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void takesBackWhatWasGivenToACallThatIsNotMade() throws IOException {
        try (Greet greet = new Greet(NEWEST, EngineMode.COMPILED, text -> {})) {
            BindgenFunction function = greet.function("greet", "(i32 i32) -> (i32 i32)");
            greet.greet("x".repeat(1 << 20));
            long before = greet.guest.memoryBytes();
            for (int i = 0; i < 200; i++) {
                try (BindgenCall call = function.open()) {
                    call.text("x".repeat(1 << 20));
                }
            }
            assertThat(greet.guest.memoryBytes()).isEqualTo(before);
        }
    }

    @Test
    void growsNoMemoryOverManyCalls() throws IOException {
        try (Greet greet = new Greet(NEWEST, EngineMode.COMPILED, text -> {})) {
            greet.greetMe("somebody");
            long before = greet.guest.memoryBytes();
            for (int i = 0; i < 100_000; i++) {
                greet.greetMe("somebody");
            }
            assertThat(greet.guest.memoryBytes()).isEqualTo(before);
            assertThat(greet.guest.heldObjects()).isZero();
        }
    }
}

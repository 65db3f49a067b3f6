// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestTrapException;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Crates that reach JavaScript on their own, and closures of every ownership. */
class CratesGuestTest {
    private static LibraryGuest start(EngineMode mode) throws IOException {
        return new LibraryGuest(Path.of("guests/bindgen/crates-0.2.130.wasm"), mode, Map.of());
    }

    private static JsValue sleep(LibraryGuest guest, int milliseconds) throws Exception {
        JsValue promise = guest.call(
                "sleep",
                call -> {
                    call.u32(milliseconds);
                    call.f64(7);
                },
                Lifter::value);
        return promise.asPromise().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static void callLater(LibraryGuest guest, JsFunction function, boolean cancel) {
        guest.call(
                "call_later",
                call -> {
                    call.u32(1);
                    call.value(function);
                    call.bool(cancel);
                },
                result -> "");
    }

    @ParameterizedTest
    @EnumSource
    void fillsBytesForGetrandom02(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            byte[] bytes = guest.call("random_02", call -> call.u32(70_000), Lifter::bytes);
            assertThat(bytes).hasSize(70_000);
            assertThat(Arrays.copyOfRange(bytes, 69_900, 70_000)).isNotEqualTo(new byte[100]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fillsBytesForGetrandom03(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            byte[] bytes = guest.call("random_03", call -> call.u32(70_000), Lifter::bytes);
            assertThat(bytes).hasSize(70_000);
            assertThat(Arrays.copyOfRange(bytes, 69_900, 70_000)).isNotEqualTo(new byte[100]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWebTimeTheTimeOfDay(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            double before = Math.floor(System.currentTimeMillis() / 1000.0);
            assertThat(guest.call("web_time_now", call -> {}, Lifter::f64)).isBetween(before, before + 60);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesWebTimeAClockThatDoesNotGoBack(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            assertThat(guest.call("web_time_elapsed", call -> {}, Lifter::f64)).isBetween(0.0, 10.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesInstantAClockThatDoesNotGoBack(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            assertThat(guest.call("instant_elapsed", call -> {}, Lifter::f64)).isBetween(0.0, 10.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wakesAFutureOfGlooTimers(EngineMode mode) throws Exception {
        try (LibraryGuest guest = start(mode)) {
            assertThat(sleep(guest, 20)).isEqualTo(JsValue.of(7));
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsBackFromATimeoutOfGlooTimers(EngineMode mode) throws Exception {
        CompletableFuture<String> called = new CompletableFuture<>();
        JsFunction function = JsFunction.of((self, arguments) -> {
            called.complete("called");
            return JsValue.undefined();
        });
        try (LibraryGuest guest = start(mode)) {
            callLater(guest, function, false);
            assertThat(called.get(10, TimeUnit.SECONDS)).isEqualTo("called");
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotCallBackFromACancelledTimeout(EngineMode mode) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        JsFunction function = JsFunction.of((self, arguments) -> JsValue.of(calls.incrementAndGet()));
        try (LibraryGuest guest = start(mode)) {
            callLater(guest, function, true);
            sleep(guest, 50);
            assertThat(calls).hasValue(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void logsWhatConsoleLogWrites(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            guest.call("write_log", call -> call.text("hello"), result -> "");
            assertThat(guest.log).hasSize(2);
            assertThat(guest.log.get(0)).contains("hello");
            assertThat(guest.log.get(1)).startsWith("error: ").contains("hello");
        }
    }

    @ParameterizedTest
    @EnumSource
    void trapsWhenTheGuestPanics(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("panic_with", call -> call.text("boom"), result -> ""))
                    .isInstanceOf(GuestTrapException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void logsTheMessageOfAPanic(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            assertThatThrownBy(() -> guest.call("panic_with", call -> call.text("boom"), result -> ""))
                    .isNotNull();
            assertThat(guest.log)
                    .singleElement()
                    .asString()
                    .startsWith("error: panicked at ")
                    .contains("boom");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStateOfAnOwnedClosure(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            JsFunction counter =
                    guest.call("counter", call -> {}, Lifter::value).asFunction();
            counter.call();
            assertThat(counter.call()).isEqualTo(JsValue.of(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsAClosureThatBorrowsFromTheStack(EngineMode mode) throws IOException {
        JsArray numbers = JsArray.of(JsValue.of(1), JsValue.of(2.5));
        try (LibraryGuest guest = start(mode)) {
            assertThat(guest.call("sum_by_lent_closure", call -> call.borrowed(numbers), Lifter::f64))
                    .isEqualTo(3.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsAScopedClosure(EngineMode mode) throws IOException {
        JsFunction twice = JsFunction.of((self, arguments) -> {
            JsFunction add = arguments.get(0).asFunction();
            add.call(JsValue.of(1));
            return add.call(JsValue.of(2));
        });
        try (LibraryGuest guest = start(mode)) {
            assertThat(guest.call("sum_by_scoped_closure", call -> call.borrowed(twice), Lifter::f64))
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAScopedClosureAfterItsScope(EngineMode mode) throws IOException {
        CompletableFuture<JsFunction> kept = new CompletableFuture<>();
        JsFunction keeper = JsFunction.of((self, arguments) -> {
            kept.complete(arguments.get(0).asFunction());
            return JsValue.undefined();
        });
        try (LibraryGuest guest = start(mode)) {
            guest.call("sum_by_scoped_closure", call -> call.borrowed(keeper), Lifter::f64);
            assertThatThrownBy(() -> kept.join().call(JsValue.of(1))).isInstanceOf(RuntimeException.class);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.bindgen.BindgenImport;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsPromise;
import io.guestwire.runtime.js.JsValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryGuestTest {
    private static final String OLDEST = "0.2.83";
    private static final String LAST_RAW = "0.2.100";
    private static final String FIRST_CASTS = "0.2.102";
    private static final String OWNED_CLOSURES = "0.2.118";
    private static final String NEWEST = "0.2.130";
    private static final String NEWEST_COMPILED = NEWEST + LibraryGuest.COMPILED;
    private static final Map<String, BindgenImport> NOTHING = Map.of();

    private static JsArray numbers(double... numbers) {
        JsArray array = JsArray.create();
        for (double number : numbers) {
            array.push(JsValue.of(number));
        }
        return array;
    }

    private static JsValue eventually(JsValue promise) throws Exception {
        return promise.asPromise().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void makesArraysAndReadsThem(String version) throws IOException {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue array = guest.call("count_up", call -> call.u32(4), Lifter::value);
            assertThat(array.toJson()).isEqualTo("[0,1,2,3]");
            assertThat(guest.call("sum_array", call -> call.borrowed(array), Lifter::f64))
                    .isEqualTo(6);
            JsArray texts = JsArray.of(JsValue.of("a"), JsValue.of("b"), JsValue.of("c"));
            assertThat(guest.call("array_facts", call -> call.borrowed(texts), Lifter::text))
                    .isEqualTo("3 c a+b+c 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void callsClosuresThatTheGuestLends(String version) throws IOException {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            assertThat(guest.call("double_each", call -> call.borrowed(numbers(1, 2.5)), Lifter::value)
                            .toJson())
                    .isEqualTo("[2,5]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void lendsTheGuestFunctions(String version) throws IOException {
        JsFunction descending = JsFunction.of((self, arguments) ->
                JsValue.of(arguments.get(1).asDouble() - arguments.get(0).asDouble()));
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue sorted = guest.call(
                    "sort_by",
                    call -> {
                        call.borrowed(numbers(2, 3, 1));
                        call.borrowed(descending);
                    },
                    Lifter::value);
            assertThat(sorted.toJson()).isEqualTo("[3,2,1]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void letsTheGuestCatchWhatAFunctionThrows(String version) throws IOException {
        JsFunction failing = JsFunction.of((self, arguments) -> {
            throw JsException.rangeError("not today");
        });
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            assertThatThrownBy(() -> guest.call(
                            "call_function",
                            call -> {
                                call.borrowed(failing);
                                call.f64(1);
                            },
                            Lifter::value))
                    .isInstanceOf(JsException.class)
                    .hasMessageStartingWith("RangeError: not today");
            assertThat(guest.call("dice", call -> {}, Lifter::f64)).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void buildsObjectsAndMaps(String version) throws IOException {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue object = guest.call(
                    "build_object",
                    call -> {
                        call.text("x");
                        call.u32(3);
                    },
                    Lifter::value);
            assertThat(object.toJson()).isEqualTo("{\"name\":\"x\",\"count\":3}");
            assertThat(guest.call("entries", call -> call.borrowed(object), Lifter::value)
                            .toJson())
                    .isEqualTo("[[\"name\",\"x\"],[\"count\",3]]");
            JsValue map = guest.call("count_words", call -> call.text("a b a"), Lifter::value);
            assertThat(map).hasToString("Map{\"a\" => 2, \"b\" => 1}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void copiesBytesBothWays(String version) throws IOException {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue bytes = guest.call("bytes_of", call -> call.text("h\u00e9"), Lifter::value);
            assertThat(bytes.asBytes()).containsExactly('h', 0xc3, 0xa9);
            assertThat(guest.call("text_of", call -> call.borrowed(bytes), Lifter::text))
                    .isEqualTo("h\u00e9");
            assertThat(guest.call("last_byte", call -> call.borrowed(bytes), Lifter::u8))
                    .isEqualTo(0xa9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void readsAndWritesJson(String version) throws IOException {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue value = guest.call("from_json", call -> call.text("{\"a\":[1,null]}"), Lifter::value);
            assertThat(guest.call("to_json", call -> call.borrowed(value), Lifter::text))
                    .isEqualTo("{\"a\":[1,null]}");
            assertThatThrownBy(() -> guest.call("from_json", call -> call.text("{"), Lifter::value))
                    .hasMessageStartingWith("SyntaxError: not JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void fulfilsPromisesOfAsyncFunctions(String version) throws Exception {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue promise = guest.call(
                    "add_later",
                    call -> {
                        call.i32(40);
                        call.i32(2);
                    },
                    Lifter::value);
            assertThat(eventually(promise)).isEqualTo(JsValue.of(42));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void waitsForAFutureThatAnotherThreadCompletes(String version) throws Exception {
        CompletableFuture<JsValue> future = new CompletableFuture<>();
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsValue promise = guest.call("wait_for", call -> call.value(JsPromise.from(future)), Lifter::value);
            CompletableFuture<JsValue> result = promise.asPromise().toCompletableFuture();
            assertThat(result).isNotDone();
            Thread other = new Thread(() -> future.complete(JsValue.of("done")));
            other.start();
            assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo(JsValue.of("done"));
            other.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void showsTheGuestWhyAFutureFailed(String version) throws Exception {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsPromise failed = JsPromise.rejected(JsValue.of("no"));
            JsValue promise = guest.call("wait_for", call -> call.value(failed), Lifter::value);
            assertThatThrownBy(() -> eventually(promise)).hasRootCauseInstanceOf(JsException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void logsARejectionThatNobodyWaitsFor(String version) throws IOException {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            guest.call(
                    "promised",
                    call -> {
                        call.f64(7);
                        call.bool(true);
                    },
                    Lifter::value);
            assertThat(guest.log).containsExactly("Uncaught (in promise) 7");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, LAST_RAW, FIRST_CASTS, OWNED_CLOSURES, NEWEST, NEWEST_COMPILED})
    void leavesNothingBehind(String version) throws Exception {
        try (LibraryGuest guest = new LibraryGuest(version, NOTHING)) {
            JsObject object = JsObject.create().set("a", JsValue.of(1));
            int objects = 0;
            long memory = 0;
            for (int i = 0; i < 2_000; i++) {
                if (i == 200) {
                    objects = guest.heldObjects();
                    memory = guest.memoryBytes();
                }
                guest.call("entries", call -> call.borrowed(object), Lifter::value);
                guest.call("double_each", call -> call.borrowed(numbers(1, 2)), Lifter::value);
                guest.call("bytes_of", call -> call.text("abc"), Lifter::value);
                eventually(guest.call("text_later", call -> call.text("x"), Lifter::value));
                eventually(guest.call(
                        "wait_for_all",
                        call -> call.value(JsArray.of(List.of(JsPromise.resolved(JsValue.of(1))))),
                        Lifter::value));
            }
            assertThat(guest.heldObjects()).isEqualTo(objects);
            assertThat(guest.memoryBytes()).isEqualTo(memory);
        }
    }
}

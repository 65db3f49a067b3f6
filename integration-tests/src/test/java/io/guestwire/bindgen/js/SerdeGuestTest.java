// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen.js;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsMap;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsValue;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways of serde: as JSON text, and object by object as serde-wasm-bindgen goes. */
class SerdeGuestTest {
    private static LibraryGuest start(EngineMode mode) throws IOException {
        return new LibraryGuest(Path.of("guests/bindgen/records-0.2.130.wasm"), mode, Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void passesAPersonAsJson(EngineMode mode) throws IOException {
        try (LibraryGuest guest = start(mode)) {
            JsValue person = guest.call("book_person", call -> {}, Lifter::value);
            assertThat(guest.call("grow_gloo", call -> call.value(person), Lifter::value)
                            .toJson())
                    .isEqualTo("{\"field1\":{\"0\":\"ex\",\"1\":\"1,2,3,4\"},"
                            + "\"field2\":[[1,2.5],[0.1],[3.5,0.1]],\"field3\":\"1,2,3,4\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesAPersonAsObjects(EngineMode mode) throws IOException {
        JsMap names = JsMap.create();
        names.put(JsValue.of(7), JsValue.of("seven"));
        JsObject person = JsObject.create()
                .set("field1", names)
                .set("field2", JsArray.of(JsArray.of(JsValue.of(1.5))))
                .set("field3", JsValue.of("x"));
        try (LibraryGuest guest = start(mode)) {
            JsValue grown = guest.call("grow_objects", call -> call.value(person), Lifter::value);
            assertThat(grown.get("field1").asMap().value(JsValue.of(8))).isEqualTo(JsValue.of("x"));
            assertThat(grown.get("field2").toJson()).isEqualTo("[[1.5],[1.5]]");
            assertThat(grown.get("field3")).isEqualTo(JsValue.of("X"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesLargeNumbersAsBigInts(EngineMode mode) throws IOException {
        JsObject numbers = JsObject.create()
                .set("small", JsValue.of(-3))
                .set("large", JsValue.of(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)))
                .set("negative", JsValue.of(BigInteger.valueOf(Long.MIN_VALUE)))
                .set("data", JsValue.of(new byte[] {1, 2}));
        try (LibraryGuest guest = start(mode)) {
            assertThat(guest.call("echo_numbers", call -> call.value(numbers), Lifter::value))
                    .hasToString("{\"small\": -3, \"large\": 18446744073709551615, \"negative\": -9223372036854775808,"
                            + " \"ratio\": undefined, \"data\": Uint8Array[1, 2]}");
        }
    }
}

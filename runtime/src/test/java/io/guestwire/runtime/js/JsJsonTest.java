// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.JsException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-12.5",
                "\"a\\\"b\\\\\\n\\u0001\"",
                "[]",
                "[1,[2,{}]]",
                "{\"b\":1,\"a\":{\"c\":null}}",
                "\"\uD83D\uDE00\""
            })
    void readsWhatItWrites(String json) {
        assertThat(JsValue.fromJson(json).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\"}",
                "{\"a\":1,}",
                "01",
                "1.",
                ".5",
                "1e",
                "+1",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "nul",
                "true false",
                "\"\u0001\"",
                "NaN",
                "[1 2]",
                "{a:1}",
                "-"
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> JsValue.fromJson(text))
                .isInstanceOf(JsException.class)
                .hasMessageStartingWith("SyntaxError: not JSON: ");
    }

    @Test
    void listsIndicesFirst() {
        assertThat(JsValue.fromJson("{\"b\":0,\"10\":1,\"a\":2,\"9\":3,\"01\":4}")
                        .toJson())
                .isEqualTo("{\"9\":3,\"10\":1,\"b\":0,\"a\":2,\"01\":4}");
    }

    @Test
    void keepsTheLastOfTwoProperties() {
        assertThat(JsValue.fromJson("{\"a\":1,\"b\":2,\"a\":3}").toJson()).isEqualTo("{\"a\":3,\"b\":2}");
    }

    @Test
    void leavesOutWhatJsonCannotHold() {
        JsObject object = JsObject.create()
                .set("a", JsValue.undefined())
                .set("b", JsFunction.of((self, arguments) -> JsValue.undefined()))
                .set("c", JsSymbol.create())
                .set("d", JsValue.of(1));
        assertThat(object.toJson()).isEqualTo("{\"d\":1}");
    }

    @Test
    void writesNullForElementsThatJsonCannotHold() {
        assertThat(JsArray.of(JsValue.undefined(), JsSymbol.create(), JsValue.of(Double.NaN), JsValue.of(-0.0))
                        .toJson())
                .isEqualTo("[null,null,null,0]");
    }

    @Test
    void writesUndefinedAsNull() {
        assertThat(JsValue.undefined().toJson()).isEqualTo("null");
    }

    @Test
    void writesMapsAndSetsAsEmptyObjects() {
        JsMap map = JsMap.create();
        map.put(JsValue.of(1), JsValue.of(2));
        assertThat(JsArray.of(map, JsSet.of(List.of(JsValue.of(1)))).toJson()).isEqualTo("[{},{}]");
    }

    @Test
    void writesADateAsItsText() {
        assertThat(JsArray.of(JsDate.ofMillis(1_500), JsDate.ofMillis(Double.NaN))
                        .toJson())
                .isEqualTo("[\"1970-01-01T00:00:01.500Z\",null]");
    }

    @Test
    void writesAnErrorWithoutItsMessage() {
        assertThat(JsError.of("hidden").toJson()).isEqualTo("{}");
    }

    @Test
    void asksToJsonFirst() {
        JsObject object = JsObject.create().set("toJSON", JsFunction.of((self, arguments) -> JsArray.of(arguments)));
        assertThat(JsObject.create().set("key", object).toJson()).isEqualTo("{\"key\":[\"key\"]}");
    }

    @Test
    void escapesLoneSurrogates() {
        assertThat(JsValue.of("a\uD83Db").toJson()).isEqualTo("\"a\\ud83db\"");
    }

    @Test
    void refusesABigInt() {
        assertThatThrownBy(() -> JsArray.of(JsValue.of(BigInteger.ONE)).toJson())
                .isInstanceOf(JsException.class)
                .hasMessage("TypeError: JSON holds no BigInt");
    }

    @Test
    void refusesAnObjectThatHoldsItself() {
        JsObject object = JsObject.create();
        object.set("a", JsArray.of(object));
        assertThatThrownBy(object::toJson)
                .isInstanceOf(JsException.class)
                .hasMessage("TypeError: JSON holds no object that contains itself");
    }

    @Test
    void writesAnObjectTwiceThatStandsInTwoPlaces() {
        JsObject object = JsObject.create();
        assertThat(JsArray.of(object, object).toJson()).isEqualTo("[{},{}]");
    }

    @Test
    void refusesAFunctionAlone() {
        assertThatThrownBy(() ->
                        JsFunction.of((self, arguments) -> JsValue.undefined()).toJson())
                .isInstanceOf(JsException.class)
                .hasMessageStartingWith("TypeError: expected a value that JSON can hold");
    }

    @Test
    void refusesDeepJson() {
        assertThatThrownBy(() -> JsValue.fromJson("[".repeat(100_000)))
                .isInstanceOf(JsException.class)
                .hasMessageContaining("nested deeper than 512");
    }

    @Test
    void refusesDeepValues() {
        JsArray array = JsArray.create();
        for (int i = 0; i < 100_000; i++) {
            array = JsArray.of(array);
        }
        assertThatThrownBy(array::toJson)
                .isInstanceOf(JsException.class)
                .hasMessage("RangeError: nested deeper than 512");
    }
}

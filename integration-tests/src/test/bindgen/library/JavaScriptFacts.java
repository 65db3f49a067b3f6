// SPDX-License-Identifier: Apache-2.0
package suite.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** JavaScript's own library. */
class JavaScriptFacts extends LibrarySuite {
    JavaScriptFacts(GuestModule module) {
        super(module);
    }

    @Test
    void clockRuns() {
        assertThat(guest.now()).isCloseTo(System.currentTimeMillis(), within(60_000.0));
    }

    @Test
    void datesHaveYears() {
        assertThat(guest.yearOf(0)).isEqualTo(1970);
        assertThat(guest.yearOf(1.7e12)).isEqualTo(2023);
    }

    @Test
    void diceAreBetweenZeroAndOne() {
        for (int i = 0; i < 100; i++) {
            assertThat(guest.dice()).isGreaterThanOrEqualTo(0).isLessThan(1);
        }
    }

    @Test
    void mathematicsAreThoseOfJava() {
        assertThat(guest.mathematics(2.25)).containsExactly(2, 3, 1.5, Math.sin(2.25), 11.390625, 2.25);
    }

    @Test
    void guestMakesAnArray() {
        assertThat(guest.countUp(3).toJson()).isEqualTo("[0,1,2]");
    }

    @Test
    void guestIteratesOverAnArray() {
        assertThat(guest.sumArray(JsArray.of(JsValue.of(1), JsValue.of("x"), JsValue.of(2.5)))).isEqualTo(3.5);
    }

    @Test
    void guestAsksAnArray() {
        assertThat(guest.arrayFacts(JsArray.of(JsValue.of("a"), JsValue.of("b"), JsValue.of("c"))))
                .isEqualTo("3 c a+b+c 1");
    }

    @Test
    void guestsFunctionIsCalledForEachElement() {
        assertThat(guest.doubleEach(JsArray.of(JsValue.of(1), JsValue.of(2))).toJson()).isEqualTo("[2,4]");
    }

    @Test
    void guestMakesAnObject() {
        assertThat(guest.buildObject("flour", 2).toJson()).isEqualTo("{\"name\":\"flour\",\"count\":2}");
    }

    @Test
    void guestReadsProperties() {
        JsValue object = JsValue.fromJson("{\"a\":{\"b\":1}}");
        assertThat(guest.property(object, "a").toJson()).isEqualTo("{\"b\":1}");
        assertThat(guest.property(object, "x").isUndefined()).isTrue();
        assertThat(guest.hasProperty(object, "a")).isTrue();
        assertThat(guest.hasProperty(object, "x")).isFalse();
    }

    @Test
    void propertiesOfWhatIsNoObjectAreAnError() {
        assertThatThrownBy(() -> guest.property(JsValue.of(1), "a")).isInstanceOf(JsException.class);
    }

    @Test
    void keysAndEntriesComeInOrder() {
        JsObject object = JsValue.fromJson("{\"b\":1,\"a\":2}").asObject();
        assertThat(guest.keys(object).toJson()).isEqualTo("[\"b\",\"a\"]");
        assertThat(guest.entries(object).toJson()).isEqualTo("[[\"b\",1],[\"a\",2]]");
    }

    @Test
    void guestMakesAMap() {
        var words = guest.countWords("a b a").asMap();
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.value(JsValue.of("a")).asInt()).isEqualTo(2);
        assertThat(guest.mapSize(words)).isEqualTo(2);
    }

    @Test
    void setHoldsEveryValueOnce() {
        assertThat(guest.distinct(JsArray.of(
                        JsValue.of(1), JsValue.of(1), JsValue.of("1"), JsValue.of(Double.NaN), JsValue.of(Double.NaN))))
                .isEqualTo(3);
    }

    @Test
    void guestMakesBytes() {
        assertThat(guest.bytesOf("ß").asBytes()).isEqualTo("ß".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void guestReadsBytes() {
        JsTypedArray bytes = JsValue.of("aß".getBytes(StandardCharsets.UTF_8));
        assertThat(guest.textOf(bytes)).isEqualTo("aß");
        assertThat(guest.lastByte(bytes)).isEqualTo(0x9F);
        assertThat(guest.partOf(bytes, 0, 1).asBytes()).containsExactly('a');
    }

    @Test
    void guestMakesDoubles() {
        assertThat(guest.doublesOf(new double[] {0.5, -1}).asTypedArray().toDoubleArray()).containsExactly(0.5, -1);
    }

    @Test
    void jsonGoesBothWays() {
        assertThat(guest.toJson(JsValue.fromJson("{\"a\":[1,2.5,null]}"))).isEqualTo("{\"a\":[1,2.5,null]}");
        assertThat(guest.fromJson("[1,{\"b\":\"ß\"}]").toJson()).isEqualTo("[1,{\"b\":\"ß\"}]");
    }

    @Test
    void brokenJsonIsASyntaxError() {
        assertThatThrownBy(() -> guest.fromJson("{"))
                .isInstanceOfSatisfying(JsException.class, thrown -> assertThat(thrown.value().asError().name())
                        .isEqualTo("SyntaxError"));
    }

    @Test
    void hostsFunctionComparesForTheGuest() {
        JsFunction descending = JsFunction.of((self, arguments) ->
                JsValue.of(arguments.get(1).asDouble() - arguments.get(0).asDouble()));
        assertThat(guest.sortBy(JsArray.of(JsValue.of(1), JsValue.of(3), JsValue.of(2)), descending).toJson())
                .isEqualTo("[3,2,1]");
    }

    @Test
    void guestCallsAFunctionOfTheHost() {
        JsFunction twice = JsFunction.of((self, arguments) -> JsValue.of(arguments.get(0).asDouble() * 2));
        assertThat(guest.callFunction(twice, 2.5).asDouble()).isEqualTo(5);
    }

    @Test
    void guestGetsWhatAFunctionThrows() {
        JsFunction failing = JsFunction.of((self, arguments) -> {
            throw new JsException(arguments.get(1));
        });
        assertThatThrownBy(() -> guest.callOwnedFunction(failing, JsValue.of(1), JsValue.of("why")))
                .isInstanceOfSatisfying(
                        JsException.class, thrown -> assertThat(thrown.value().asString()).isEqualTo("why"));
    }

    @Test
    void guestTellsErrorsApart() {
        assertThat(guest.nameReport(3)).isEqualTo("name 3");
        assertThat(guest.nameReport(0)).isEqualTo("RangeError: no zero");
    }

    @Test
    void guestMakesAnError() {
        assertThat(guest.makeError("ß").asError().message()).isEqualTo("ß");
    }
}

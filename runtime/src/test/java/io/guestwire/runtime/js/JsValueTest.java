// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.JsException;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsValueTest {
    private static final JsValue NAN = JsValue.of(Double.NaN);

    @Test
    void isEqualAsObjectIsSays() {
        assertThat(NAN).isEqualTo(JsValue.of(Double.NaN));
        assertThat(JsValue.of(0.0)).isNotEqualTo(JsValue.of(-0.0));
        assertThat(JsValue.of(BigInteger.ONE)).isNotEqualTo(JsValue.of(1));
        assertThat((Object) JsArray.create()).isNotEqualTo(JsArray.create());
    }

    @Test
    void strictEqualityKnowsNoNanAndOneZero() {
        assertThat(NAN.strictEquals(NAN)).isFalse();
        assertThat(JsValue.of(0.0).strictEquals(JsValue.of(-0.0))).isTrue();
        assertThat(JsValue.of("1").strictEquals(JsValue.of(1))).isFalse();
    }

    @Test
    void looseEqualityConverts() {
        assertThat(JsValue.of("1").looseEquals(JsValue.of(1))).isTrue();
        assertThat(JsValue.of(true).looseEquals(JsValue.of("1"))).isTrue();
        assertThat(JsValue.of("").looseEquals(JsValue.of(0))).isTrue();
        assertThat(JsValue.nullValue().looseEquals(JsValue.undefined())).isTrue();
        assertThat(JsValue.nullValue().looseEquals(JsValue.of(0))).isFalse();
        assertThat(JsValue.of(BigInteger.TEN).looseEquals(JsValue.of("0xa"))).isTrue();
        assertThat(JsValue.of(BigInteger.TEN).looseEquals(JsValue.of(10.5))).isFalse();
        assertThat(JsArray.of(JsValue.of(1)).looseEquals(JsValue.of(1))).isTrue();
        assertThat(NAN.looseEquals(NAN)).isFalse();
    }

    @Test
    void typeOfNamesTheKind() {
        assertThat(List.of(
                                JsValue.undefined(),
                                JsValue.nullValue(),
                                JsValue.of(true),
                                JsValue.of(1),
                                JsValue.of(BigInteger.ONE),
                                JsValue.of(""),
                                JsSymbol.create(),
                                JsArray.create(),
                                JsFunction.of((self, arguments) -> self))
                        .stream()
                        .map(JsValue::typeOf))
                .containsExactly(
                        "undefined", "object", "boolean", "number", "bigint", "string", "symbol", "object", "function");
    }

    @Test
    void tellsWhatAConditionTakesForTrue() {
        assertThat(List.of(JsValue.of(0), JsValue.of(-0.0), NAN, JsValue.of(""), JsValue.of(BigInteger.ZERO)))
                .noneMatch(JsValue::isTruthy);
        assertThat(List.of(JsValue.of(-1), JsValue.of("0"), JsArray.create(), JsSymbol.create()))
                .allMatch(JsValue::isTruthy);
    }

    @Test
    void saysWhatItFoundInstead() {
        assertThatThrownBy(() -> JsValue.of("five").asDouble())
                .isInstanceOf(JsException.class)
                .hasMessage("TypeError: expected a number, found \"five\"");
        assertThatThrownBy(() -> JsObject.create().asArray())
                .isInstanceOf(JsException.class)
                .hasMessage("TypeError: expected an array, found an object of class Object");
    }

    @Test
    void readsWholeNumbersOnly() {
        assertThat(JsValue.of(-3.0).asInt()).isEqualTo(-3);
        assertThatThrownBy(() -> JsValue.of(1.5).asInt()).hasMessage("TypeError: expected an integer, found 1.5");
        assertThatThrownBy(() -> JsValue.of(0x1p31).asInt()).hasMessageStartingWith("RangeError: expected an integer");
    }

    @Test
    void readsABigIntAsLong() {
        assertThat(JsValue.of(BigInteger.valueOf(Long.MIN_VALUE)).asLong()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void readsPropertiesOfStrings() {
        assertThat(JsValue.of("abc").get("length")).isEqualTo(JsValue.of(3));
        assertThat(JsValue.of("abc").get("1")).isEqualTo(JsValue.of("b"));
        assertThat(JsValue.of("abc").get("3").isUndefined()).isTrue();
    }

    @Test
    void refusesPropertiesOfNothing() {
        assertThatThrownBy(() -> JsValue.undefined().get("a"))
                .hasMessage("TypeError: cannot read property `a` of undefined");
    }

    @Test
    void findsMapKeysBySameValueZero() {
        JsMap map = JsMap.create();
        map.put(NAN, JsValue.of(1));
        map.put(JsValue.of(-0.0), JsValue.of(2));
        assertThat(map.value(JsValue.of(Double.NaN))).isEqualTo(JsValue.of(1));
        assertThat(map.value(JsValue.of(0))).isEqualTo(JsValue.of(2));
        assertThat(map.value(JsValue.of("0")).isUndefined()).isTrue();
    }

    @Test
    void growsArraysWithUndefined() {
        JsArray array = JsArray.create();
        array.set(2, JsValue.of(1));
        assertThat(array).hasToString("[undefined, undefined, 1]");
    }

    @Test
    void refusesHugeArrays() {
        JsArray array = JsArray.create();
        assertThatThrownBy(() -> array.set("4294967294", JsValue.of(1)))
                .isInstanceOf(JsException.class)
                .hasMessageContaining("at most 16777216 are served");
    }

    @Test
    void refusesToChangeAFrozenObject() {
        JsObject object = JsObject.create().set("a", JsValue.of(1));
        object.freeze();
        assertThatThrownBy(() -> object.set("a", JsValue.of(2)))
                .hasMessage("TypeError: cannot set property `a` of a frozen object");
        assertThat(object.delete("a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "INT8,300,44",
        "UINT8,-1,255",
        "UINT8_CLAMPED,300,255",
        "UINT8_CLAMPED,1.5,2",
        "INT16,40000,-25536",
        "UINT32,-1,4294967295",
        "INT32,4294967297,1",
        "FLOAT32,0.1,0.10000000149011612",
        "UINT16,NaN,0"
    })
    void convertsElementsOfTypedArrays(JsTypedArray.Kind kind, double given, double kept) {
        JsTypedArray array = JsTypedArray.ofLength(kind, 1);
        array.set(0, JsValue.of(given));
        assertThat(array.get(0)).isEqualTo(JsValue.of(kept));
    }

    @Test
    void sharesTheBytesOfASubarray() {
        JsTypedArray array = JsTypedArray.of(new byte[] {1, 2, 3, 4});
        array.subarray(1, 3).set(1, JsValue.of(9));
        assertThat(array.asBytes()).containsExactly(1, 2, 9, 4);
    }

    @Test
    void refusesAViewPastTheBuffer() {
        JsArrayBuffer buffer = JsArrayBuffer.ofLength(10);
        assertThatThrownBy(() -> JsTypedArray.view(JsTypedArray.Kind.INT32, buffer, 4, 2))
                .hasMessage("RangeError: a Int32Array of 2 elements from byte 4 does not fit in 10 bytes");
    }

    @Test
    void completesAFutureWithAPromise() {
        JsPromise promise = JsPromise.create();
        CompletableFuture<JsValue> future = promise.toCompletableFuture();
        promise.resolve(JsValue.of(1));
        promise.reject(JsValue.of(2));
        assertThat(future).isCompletedWithValue(JsValue.of(1));
    }

    @Test
    void rejectsAPromiseWithTheValueOfAnException() {
        JsPromise promise = JsPromise.from(CompletableFuture.failedFuture(new JsException(JsValue.of("no"))));
        assertThat(promise.toCompletableFuture())
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(JsException.class)
                .withMessageContaining("\"no\"");
    }

    @Test
    void hidesWhatAHostExceptionSays() {
        JsPromise promise = JsPromise.from(CompletableFuture.failedFuture(new IllegalStateException("secret")));
        assertThat(promise).extracting(JsPromise::state).isEqualTo(JsPromise.State.REJECTED);
        promise.whenSettled(
                Runnable::run,
                value -> {},
                reason -> assertThat(reason.asError().message())
                        .isEqualTo("the host failed with java.lang.IllegalStateException"));
    }

    @Test
    void adoptsAPromise() {
        JsPromise inner = JsPromise.create();
        JsPromise outer = JsPromise.resolved(inner);
        inner.resolve(JsValue.of("late"));
        assertThat(outer.toCompletableFuture()).isCompletedWithValue(JsValue.of("late"));
    }

    @Test
    void showsWhatAnObjectHolds() {
        JsObject object = JsObject.create()
                .set("list", JsArray.of(JsValue.of("a"), JsValue.nullValue()))
                .set("bytes", JsValue.of(new byte[] {1}));
        assertThat(object).hasToString("{\"list\": [\"a\", null], \"bytes\": Uint8Array[1]}");
    }

    @Test
    void cutsWhatHoldsItself() {
        JsArray array = JsArray.create();
        array.push(array);
        assertThat(array.toString()).endsWith("...]]]]]]]]]]]]]]]]]");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsArrayBuffer;
import io.guestwire.runtime.js.JsDate;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsPromise;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsLibraryTest {
    private final LibraryBench js = new LibraryBench();

    private static JsValue json(String text) {
        return JsValue.fromJson(text.replace('\'', '"'));
    }

    /** Each answer as Node.js 20 gives it; arguments are a JSON array, {@code this} first. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    Array.prototype.slice;[[1,2,3],-2];[2,3]
                    Array.prototype.splice;[[1,2,3,4],1,2,9];[2,3]
                    Array.prototype.indexOf;[[1,2,1],1,1];2
                    Array.prototype.lastIndexOf;[[1,2,1,2],1];2
                    Array.prototype.join;[[1,null,[2,3]],'-'];'1--2,3'
                    Array.prototype.flat;[[1,[2,[3,[4]]]],2];[1,2,3,[4]]
                    Array.prototype.sort;[[10,9,1,'b','a']];[1,10,9,'a','b']
                    Array.prototype.fill;[[1,2,3],0,1];[1,0,0]
                    Array.prototype.at;[[1,2,3],-1];3
                    Array.prototype.concat;[[1],[2],3];[1,2,3]
                    Array.from;['ab'];['a','b']
                    Array.from;[{'length':2,'0':5}];[5,null]
                    Object.entries;[{'b':1,'2':2}];[['2',2],['b',1]]
                    Object.fromEntries;[[['a',1],['b',2]]];{'a':1,'b':2}
                    Object.assign;[{'a':1},{'a':2},{'b':3}];{'a':2,'b':3}
                    Reflect.ownKeys;[[7]];['0','length']
                    String.prototype.split;['a,b,c',',',2];['a','b']
                    String.prototype.split;['abc',''];['a','b','c']
                    String.prototype.substr;['abcdef',-3,2];'de'
                    String.prototype.substring;['abcdef',4,1];'bcd'
                    String.prototype.lastIndexOf;['abab','ab'];2
                    String.prototype.padStart;['5',3,'ab'];'ab5'
                    String.prototype.trim;['\\u00a0 a\\ufeff'];'a'
                    String.prototype.at;['abc',-1];'c'
                    Number.prototype.toString;[255,16];'ff'
                    Number.prototype.toString;[0.5,2];'0.1'
                    Number.prototype.toString;[-3.25,2];'-11.01'
                    Number.prototype.toFixed;[1.005,2];'1.00'
                    Number.prototype.toFixed;[2.5,0];'3'
                    Number.prototype.toFixed;[-1.5,0];'-2'
                    Number.prototype.toPrecision;[123.456,4];'123.5'
                    Number.prototype.toPrecision;[0.00001,2];'0.000010'
                    Number.prototype.toPrecision;[1e21,3];'1.00e+21'
                    Number.prototype.toExponential;[12345,2];'1.23e+4'
                    Number.prototype.toExponential;[0];'0e+0'
                    parseInt;['0x1fz'];31
                    parseInt;['12abc',10];12
                    parseFloat;[' -1.5e3x'];-1500
                    Number;[' 0b101 '];5
                    Math.round;[-2.5];-2
                    Math.round;[2.5];3
                    Math.hypot;[3,4];5
                    Math.max;[1,3,2];3
                    Math.clz32;[1];31
                    Math.imul;[4294967295,5];-5
                    Math.log2;[8];3
                    encodeURIComponent;['a b\u00e9&'];'a%20b%C3%A9%26'
                    encodeURI;['a b&'];'a%20b&'
                    decodeURIComponent;['a%20b%C3%A9%26'];'a b\u00e9&'
                    decodeURI;['%26%20'];'%26 '
                    JSON.stringify;[{'a':[1]},null,1];'{\\n \\"a\\": [\\n  1\\n ]\\n}'
                    Date.UTC;[2024,1,30];1709251200000
                    Date.UTC;[99,0];915148800000
                    Date.parse;['2024-02-29'];1709164800000
                    Date.parse;['2024-02-29T12:00:00.5+01:00'];1709204400500
                    Date.parse;['Thu, 29 Feb 2024 00:00:00 GMT'];1709164800000
                    __wbindgen_add;[1,'2'];'12'
                    __wbindgen_shl;[1,33];2
                    __wbindgen_shr;[-8,1];-4
                    __wbindgen_unsigned_shr;[-1,28];15
                    __wbindgen_rem;[-5,3];-2
                    __wbindgen_lt;['10','9'];true
                    __wbindgen_lt;[10,'9'];false
                    __wbindgen_typeof;[null];'object'
                    """)
    void answersAsNodeDoes(String key, String arguments, String answer) {
        JsValue[] values = json(arguments).asArray().toList().toArray(new JsValue[0]);
        assertThat(js.call(key, values).toJson()).isEqualTo(json(answer).toJson());
    }

    @Test
    void findsMethodsByReflection() {
        JsValue push = js.call("Reflect.get", JsArray.create(), JsValue.of("push"));
        JsArray array = JsArray.create();
        push.asFunction().apply(array, List.of(JsValue.of(1)));
        assertThat(array).hasToString("[1]");
    }

    @Test
    void iteratesByTheProtocol() {
        JsValue start = js.realm.get(json("[1]"), JsSymbol.ITERATOR);
        JsValue iterator = start.asFunction().apply(json("[1]"), List.of());
        assertThat(js.call("Iterator.prototype.next", iterator).toJson()).isEqualTo("{\"value\":1,\"done\":false}");
        assertThat(js.call("Iterator.prototype.next", iterator).toJson()).isEqualTo("{\"done\":true}");
    }

    @Test
    void seesAWorkersGlobalObject() {
        JsValue global = js.call("static globalThis");
        assertThat(js.call("static self")).isSameAs(global);
        assertThat(js.call("static window").isUndefined()).isTrue();
        assertThat(global.get("crypto").isUndefined()).isFalse();
        assertThat(js.call("get Global.prototype.process", global).isUndefined())
                .isTrue();
        assertThat(js.call("instanceof WorkerGlobalScope", global)).isEqualTo(JsValue.of(true));
    }

    @Test
    void constructsByReflection() {
        JsValue map = js.call("static globalThis").get("Map");
        assertThat(js.call("Reflect.construct", map, JsArray.create()).asMap().size())
                .isZero();
    }

    @Test
    void fillsRandomBytes() {
        JsTypedArray bytes = JsTypedArray.of(new byte[64]);
        js.call("globalThis.crypto.getRandomValues", bytes);
        assertThat(bytes.asBytes()).isNotEqualTo(new byte[64]);
    }

    @Test
    void refusesTooManyRandomBytes() {
        JsValue bytes = JsTypedArray.of(new byte[65_537]);
        assertThatThrownBy(() -> js.call("crypto.getRandomValues", bytes))
                .hasMessage("RangeError: more than 65536 random bytes at once");
    }

    @Test
    void writesThroughViewsOfTheGuestsMemory() {
        JsValue buffer = js.call("get WebAssembly.Memory.prototype.buffer", js.call("__wbindgen_memory"));
        JsValue view = js.call("new Uint8Array", buffer, JsValue.of(8), JsValue.of(4));
        js.call("Uint8Array.prototype.set", view, JsValue.of(new byte[] {1, 2}), JsValue.of(1));
        assertThat(js.memory[9]).isEqualTo((byte) 1);
        assertThat(js.memory[10]).isEqualTo((byte) 2);
    }

    @Test
    void refusesBytesThatDoNotFit() {
        JsValue array = JsValue.of(new byte[2]);
        assertThatThrownBy(() -> js.call("Uint8Array.prototype.set", array, JsValue.of(new byte[2]), JsValue.of(1)))
                .isInstanceOf(JsException.class)
                .hasMessageStartingWith("RangeError: offset is out of bounds");
    }

    @Test
    void readsADataViewInBothOrders() {
        JsValue view = js.call("new DataView", JsArrayBuffer.over(new byte[] {0, 1, 2, 3}));
        assertThat(js.call("DataView.prototype.getUint16", view, JsValue.of(1))).isEqualTo(JsValue.of(0x0102));
        assertThat(js.call("DataView.prototype.getUint16", view, JsValue.of(1), JsValue.of(true)))
                .isEqualTo(JsValue.of(0x0201));
    }

    @Test
    void refusesHugeBuffers() {
        assertThatThrownBy(() -> js.call("new Float64Array", JsValue.of(1e9)))
                .hasMessageStartingWith("RangeError: a Float64Array of 1000000000 elements");
        assertThatThrownBy(() -> js.call("String.prototype.repeat", JsValue.of("ab"), JsValue.of(1 << 24)))
                .hasMessageStartingWith("RangeError: a text of more than");
    }

    @Test
    void refusesHugePowers() {
        assertThatThrownBy(() ->
                        js.call("__wbindgen_pow", JsValue.of(BigInteger.TEN), JsValue.of(BigInteger.valueOf(1L << 40))))
                .hasMessage("RangeError: a BigInt of more than 1048576 bits");
    }

    @Test
    void comparesBigIntsExactly() {
        JsValue big = JsValue.of(BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE));
        assertThat(js.call("__wbindgen_gt", big, JsValue.of(0x1p53))).isEqualTo(JsValue.of(true));
        assertThat(js.call("__wbindgen_gt", big, JsValue.of(Double.NaN))).isEqualTo(JsValue.of(false));
    }

    @Test
    void sortsWhateverTheComparisonAnswers() {
        JsFunction random = JsFunction.of(
                (self, arguments) -> js.call("Math.random").asDouble() < 0.5 ? JsValue.of(-1) : JsValue.of(1));
        JsArray array = JsArray.create();
        for (int i = 0; i < 500; i++) {
            array.push(JsValue.of(i));
        }
        assertThat(js.call("Array.prototype.sort", array, random).asArray().length())
                .isEqualTo(500);
    }

    @Test
    void runsReactionsWhenTasksAreRun() {
        JsFunction log = JsFunction.of((self, arguments) -> js.call("console.log", arguments.get(0)));
        js.call("Promise.prototype.then", JsPromise.resolved(JsValue.of("first")), log);
        js.call("queueMicrotask", JsFunction.of((self, none) -> js.call("console.log", JsValue.of("second"))));
        assertThat(js.log).isEmpty();
        js.realm.runTasks();
        assertThat(js.log).containsExactly("first", "second");
    }

    @Test
    void waitsForAllPromises() {
        JsPromise late = JsPromise.create();
        JsValue all = js.call("Promise.all", JsArray.of(JsValue.of(1), late));
        js.realm.runTasks();
        late.resolve(JsValue.of(2));
        js.realm.runTasks();
        assertThat(all.asPromise().toCompletableFuture().join().toJson()).isEqualTo("[1,2]");
    }

    @Test
    void followsObjectsWithAThenMethod() {
        JsObject thenable = JsObject.create()
                .set(
                        "then",
                        JsFunction.of((self, arguments) ->
                                arguments.get(0).asFunction().call(JsValue.of(5))));
        JsValue promise = js.call("Promise.resolve", thenable);
        js.realm.runTasks();
        assertThat(promise.asPromise().toCompletableFuture()).isCompletedWithValue(JsValue.of(5));
    }

    @Test
    void logsWhatATimerThrowsAndGoesOn() {
        js.call("queueMicrotask", JsFunction.of((self, none) -> {
            throw JsException.typeError("oops");
        }));
        js.call("queueMicrotask", JsFunction.of((self, none) -> js.call("console.warn", JsValue.of("on"))));
        js.realm.runTasks();
        assertThat(js.log).containsExactly("Uncaught TypeError: oops", "warning: on");
    }

    @Test
    void refusesTooManyTimers() {
        JsFunction nothing = JsFunction.of((self, none) -> JsValue.undefined());
        for (int i = 0; i < Timers.MOST; i++) {
            js.call("setTimeout", nothing, JsValue.of(1_000_000));
        }
        assertThatThrownBy(() -> js.call("setTimeout", nothing)).hasMessage("RangeError: more than 4096 timers");
    }

    @Test
    void fillsInWhatTheConsolePrints() {
        js.call(
                "console.log",
                JsValue.of("%c%s=%d%%"),
                JsValue.of("color: red"),
                JsValue.of("a"),
                JsValue.of(1.5),
                json("[1]"));
        assertThat(js.log).containsExactly("a=1.5% [1]");
    }

    @Test
    void refusesFunctionsOfSourceText() {
        assertThatThrownBy(() -> js.call("new Function", JsValue.of("return this")))
                .hasMessage("EvalError: functions cannot be made from source text");
    }

    @Test
    void changesDates() {
        JsDate date = JsDate.ofMillis(0);
        js.call("Date.prototype.setUTCMonth", date, JsValue.of(14));
        assertThat(date.toIsoString()).contains("1971-03-01T00:00:00.000Z");
        assertThat(js.call("Date.prototype.toUTCString", date)).isEqualTo(JsValue.of("Mon, 01 Mar 1971 00:00:00 GMT"));
    }
}

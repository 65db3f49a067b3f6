// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsMap;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsSet;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** ECMA-262's iteration protocol, both sides. */
final class Iteration {
    /** The most elements that an iteration of the guest's may give. */
    private static final int MOST = JsArray.MAX_LENGTH;

    private Iteration() {}

    /** A JavaScript iterator over values of Java. */
    static JsObject over(JsRealm realm, Iterator<? extends JsValue> values) {
        JsObject iterator = JsObject.create();
        realm.classes().put(iterator, "Iterator");
        iterator.set(
                "next",
                JsFunction.of("next", (self, arguments) -> values.hasNext() ? step(values.next(), false) : end()));
        iterator.set(JsSymbol.ITERATOR, JsFunction.of("[Symbol.iterator]", (self, arguments) -> self));
        return iterator;
    }

    static JsObject end() {
        return step(JsValue.undefined(), true);
    }

    private static JsObject step(JsValue value, boolean done) {
        return JsObject.create().set("value", value).set("done", JsValue.of(done));
    }

    /** All values of something iterable. */
    static List<JsValue> list(JsRealm realm, JsValue iterable) {
        if (iterable instanceof JsArray array && !array.has(JsSymbol.ITERATOR)) {
            return array.toList();
        }
        if (iterable instanceof JsSet set) {
            return set.toList();
        }
        if (iterable instanceof JsTypedArray array) {
            return array.toList();
        }
        if (iterable instanceof JsMap map) {
            return entries(map);
        }
        if (iterable instanceof JsString string) {
            return characters(string.value());
        }
        return byProtocol(realm, iterable);
    }

    static List<JsValue> entries(JsMap map) {
        List<JsValue> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(JsArray.of(key, value)));
        return entries;
    }

    /** A string's code points. */
    static List<JsValue> characters(String text) {
        List<JsValue> characters = new ArrayList<>();
        text.codePoints().forEach(point -> characters.add(JsValue.of(Character.toString(point))));
        return characters;
    }

    private static List<JsValue> byProtocol(JsRealm realm, JsValue iterable) {
        JsValue start = iterable.isNullish() ? JsValue.undefined() : realm.get(iterable, JsSymbol.ITERATOR);
        if (!(start instanceof JsFunction function)) {
            throw JsException.typeError("the value is not iterable");
        }
        JsValue iterator = function.apply(iterable, List.of());
        JsFunction next = realm.get(iterator, "next").asFunction();
        List<JsValue> values = new ArrayList<>();
        while (true) {
            JsValue step = next.apply(iterator, List.of()).asObject();
            if (realm.get(step, "done").isTruthy()) {
                return values;
            }
            if (values.size() >= MOST) {
                throw JsException.rangeError("an iteration of more than " + MOST + " values");
            }
            values.add(realm.get(step, "value"));
        }
    }
}

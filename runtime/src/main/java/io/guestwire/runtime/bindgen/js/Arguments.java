// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;

/** The arguments of one call, read and converted as JavaScript's functions do. */
record Arguments(List<JsValue> values) {
    static Arguments of(JsValue... values) {
        return new Arguments(List.of(values));
    }

    int count() {
        return values.size();
    }

    JsValue get(int index) {
        return JsFunction.argument(values, index);
    }

    /** Whether an argument is there and not {@code undefined}. */
    boolean has(int index) {
        return !get(index).isUndefined();
    }

    double number(int index) {
        return Conversions.toNumber(get(index));
    }

    int int32(int index) {
        return Conversions.toInt32(number(index));
    }

    /** ToIntegerOrInfinity. */
    double integer(int index) {
        return integer(number(index));
    }

    static double integer(double number) {
        if (Double.isNaN(number)) {
            return 0;
        }
        return number < 0 ? Math.ceil(number) + 0.0 : Math.floor(number);
    }

    /** An integer of this range, which absence makes its fallback. */
    int bounded(int index, int least, int most, int fallback) {
        double value = has(index) ? integer(index) : fallback;
        if (!(value >= least && value <= most)) {
            throw JsException.rangeError("expected a number from " + least + " to " + most + ", found " + get(index));
        }
        return (int) value;
    }

    /** A position in something of this length, counted from its end when negative; absence makes it the fallback. */
    int position(int index, int length, int fallback) {
        if (!has(index)) {
            return fallback;
        }
        double value = integer(index);
        return (int) (value < 0 ? Math.max(0, length + value) : Math.min(value, length));
    }

    String text(int index) {
        return Conversions.toText(get(index));
    }

    JsObject object(int index) {
        return get(index).asObject();
    }

    JsFunction function(int index) {
        return get(index).asFunction();
    }

    /** The arguments from this one on. */
    List<JsValue> from(int index) {
        return index < values.size() ? values.subList(index, values.size()) : List.of();
    }

    /** The arguments, the elements of the last one in its place: how {@code variadic} imports send a slice. */
    Arguments spread() {
        if (values.isEmpty()) {
            return this;
        }
        JsValue last = values.get(values.size() - 1);
        List<JsValue> elements = last instanceof JsArray array
                ? array.toList()
                : last instanceof JsTypedArray array ? array.toList() : null;
        if (elements == null) {
            return this;
        }
        List<JsValue> all = new ArrayList<>(values.subList(0, values.size() - 1));
        all.addAll(elements);
        return new Arguments(all);
    }
}

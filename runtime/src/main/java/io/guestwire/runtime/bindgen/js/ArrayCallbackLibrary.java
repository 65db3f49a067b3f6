// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The methods of {@code Array} that call functions. */
final class ArrayCallbackLibrary {
    /** What a method does with one element: true ends the loop. */
    private interface Step {
        boolean take(int index, JsValue element, JsValue answer);
    }

    private ArrayCallbackLibrary() {}

    static void fill(LibraryTable table) {
        loops(table);
        searches(table);
        folds(table);
        table.method("Array", "sort", (realm, self, arguments) -> {
            List<JsValue> elements = self.asArray().toList();
            sort(realm.host(), elements, arguments.get(0));
            ArrayLibrary.replace(self.asArray(), 0, elements.size(), elements);
            return self;
        });
        table.function("Array.from", (realm, self, arguments) -> {
            List<JsValue> elements = elements(realm, arguments.get(0));
            JsArray array = JsArray.create();
            for (JsValue element : elements) {
                array.push(
                        arguments.has(1) ? arguments.function(1).call(element, JsValue.of(array.length())) : element);
            }
            return array;
        });
    }

    /** Of something iterable, or of something with a length. */
    private static List<JsValue> elements(JsRealm realm, JsValue source) {
        JsValue length = source.isNullish() ? JsValue.undefined() : source.get("length");
        boolean iterable =
                !source.isNullish() && !realm.get(source, JsSymbol.ITERATOR).isUndefined();
        if (iterable || length.isUndefined()) {
            return Iteration.list(realm, source);
        }
        JsArray elements = JsArray.create();
        elements.setLength((long) Math.max(0, Arguments.integer(Conversions.toNumber(length))));
        for (int i = 0; i < elements.length(); i++) {
            elements.set(i, source.get(Integer.toString(i)));
        }
        return elements.toList();
    }

    private static void loops(LibraryTable table) {
        table.method("Array", "forEach", (realm, self, arguments) -> {
            each(self, arguments.function(0), false, (index, element, answer) -> false);
            return JsValue.undefined();
        });
        table.method("Array", "map", (realm, self, arguments) -> {
            JsArray result = JsArray.create();
            each(self, arguments.function(0), false, (index, element, answer) -> result.push(answer) < 0);
            return result;
        });
        table.method("Array", "filter", (realm, self, arguments) -> {
            JsArray result = JsArray.create();
            each(
                    self,
                    arguments.function(0),
                    false,
                    (index, element, answer) -> answer.isTruthy() && result.push(element) < 0);
            return result;
        });
        table.method("Array", "flatMap", (realm, self, arguments) -> {
            JsArray result = JsArray.create();
            each(self, arguments.function(0), false, (index, element, answer) -> {
                if (answer instanceof JsArray inner) {
                    inner.toList().forEach(result::push);
                } else {
                    result.push(answer);
                }
                return false;
            });
            return result;
        });
    }

    private static void searches(LibraryTable table) {
        table.method(
                "Array",
                "some",
                (realm, self, arguments) -> JsValue.of(
                        each(self, arguments.function(0), false, (index, element, answer) -> answer.isTruthy()) >= 0));
        table.method(
                "Array",
                "every",
                (realm, self, arguments) -> JsValue.of(
                        each(self, arguments.function(0), false, (index, element, answer) -> !answer.isTruthy()) < 0));
        for (boolean last : new boolean[] {false, true}) {
            String name = last ? "findLast" : "find";
            table.method("Array", name, (realm, self, arguments) -> {
                List<JsValue> before = self.asArray().toList();
                int index = each(self, arguments.function(0), last, (at, element, answer) -> answer.isTruthy());
                return index < 0 ? JsValue.undefined() : before.get(index);
            });
            table.method(
                    "Array",
                    name + "Index",
                    (realm, self, arguments) -> JsValue.of(
                            each(self, arguments.function(0), last, (index, element, answer) -> answer.isTruthy())));
        }
    }

    /** The index at which a step ended the loop, or -1. Elements are those of the start, as far as they are still there. */
    private static int each(JsValue self, JsFunction function, boolean backward, Step step) {
        JsArray array = self.asArray();
        int length = array.length();
        for (int i = 0; i < length; i++) {
            int index = backward ? length - 1 - i : i;
            JsValue element = array.get(index);
            JsValue answer = function.call(element, JsValue.of(index), array);
            if (step.take(index, element, answer)) {
                return index;
            }
        }
        return -1;
    }

    private static void folds(LibraryTable table) {
        for (boolean right : new boolean[] {false, true}) {
            table.method("Array", right ? "reduceRight" : "reduce", (realm, self, arguments) -> {
                JsArray array = self.asArray();
                int length = array.length();
                int first = arguments.count() > 1 ? 0 : 1;
                if (first > length) {
                    throw JsException.typeError("an empty array has no value to start with");
                }
                JsValue result = first == 0 ? arguments.get(1) : array.get(right ? length - 1 : 0);
                for (int i = first; i < length; i++) {
                    int index = right ? length - 1 - i : i;
                    result = arguments.function(0).call(result, array.get(index), JsValue.of(index), array);
                }
                return result;
            });
        }
    }

    /** Stable; {@code undefined} last, never shown to the function (ECMA-262, SortIndexedProperties). */
    private static void sort(JsHost host, List<JsValue> elements, JsValue comparison) {
        List<JsValue> undefined = new ArrayList<>(elements);
        undefined.removeIf(element -> !element.isUndefined());
        elements.removeIf(JsValue::isUndefined);
        Comparator<JsValue> order = comparison.isUndefined()
                ? Comparator.comparing(Conversions::toText)
                : (left, right) -> {
                    double answer = Conversions.toNumber(comparison.asFunction().call(left, right));
                    return answer < 0 ? -1 : answer > 0 ? 1 : 0;
                };
        MergeSort.sort(elements, (left, right) -> {
            host.check();
            return order.compare(left, right);
        });
        elements.addAll(undefined);
    }
}

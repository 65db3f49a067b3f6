// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsNumber;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code Array} but for the methods that call functions. */
final class ArrayLibrary {
    private ArrayLibrary() {}

    static void fill(LibraryTable table) {
        table.constructor("Array", (realm, self, arguments) -> create(arguments));
        table.function("Array.isArray", (realm, self, arguments) -> JsValue.of(arguments.get(0) instanceof JsArray));
        table.function("Array.of", (realm, self, arguments) -> JsArray.of(arguments.values()));
        table.getter("Array", "length", self -> self.get("length"));
        table.function("set Array.prototype.length", (realm, self, arguments) -> {
            self.asArray().set("length", arguments.get(0));
            return JsValue.undefined();
        });
        table.instanceOf("Array");
        ends(table);
        parts(table);
        searches(table);
        orders(table);
    }

    private static JsValue create(Arguments arguments) {
        if (arguments.count() == 1 && arguments.get(0) instanceof JsNumber number) {
            JsArray array = JsArray.create();
            array.set("length", number);
            return array;
        }
        return JsArray.of(arguments.values());
    }

    private static void ends(LibraryTable table) {
        table.method("Array", "push", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            arguments.values().forEach(array::push);
            return JsValue.of(array.length());
        });
        table.method("Array", "pop", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            JsValue last = array.get(array.length() - 1);
            array.setLength(Math.max(0, array.length() - 1));
            return last;
        });
        table.method("Array", "shift", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            JsValue first = array.get(0);
            replace(array, 0, Math.min(1, array.length()), List.of());
            return first;
        });
        table.method("Array", "unshift", (realm, self, arguments) -> {
            replace(self.asArray(), 0, 0, arguments.values());
            return JsValue.of(self.asArray().length());
        });
    }

    private static void parts(LibraryTable table) {
        table.method("Array", "at", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            double index = arguments.integer(0);
            double place = index < 0 ? array.length() + index : index;
            return place >= 0 && place < array.length() ? array.get((int) place) : JsValue.undefined();
        });
        table.method("Array", "slice", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            int start = arguments.position(0, array.length(), 0);
            int end = Math.max(start, arguments.position(1, array.length(), array.length()));
            return JsArray.of(array.toList().subList(start, end));
        });
        table.method("Array", "splice", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            int start = arguments.position(0, array.length(), 0);
            int rest = array.length() - start;
            int count = arguments.has(1) ? (int) Math.max(0, Math.min(rest, arguments.integer(1))) : rest;
            JsArray removed = JsArray.of(array.toList().subList(start, start + count));
            replace(array, start, start + count, arguments.from(2));
            return removed;
        });
        table.method("Array", "concat", (realm, self, arguments) -> concat(self.asArray(), arguments));
        table.method("Array", "concat_many", (realm, self, arguments) -> concat(self.asArray(), arguments.spread()));
        table.method("Array", "fill", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            int end = arguments.position(2, array.length(), array.length());
            for (int i = arguments.position(1, array.length(), 0); i < end; i++) {
                array.set(i, arguments.get(0));
            }
            return array;
        });
        table.method("Array", "flat", (realm, self, arguments) -> {
            JsArray flat = JsArray.create();
            flatten(realm.host(), self.asArray(), arguments.has(0) ? arguments.integer(0) : 1, flat, 0);
            return flat;
        });
    }

    private static JsArray concat(JsArray first, Arguments arguments) {
        List<JsValue> all = first.toList();
        for (JsValue next : arguments.values()) {
            if (next instanceof JsArray array) {
                JsArray.checkLength((long) all.size() + array.length());
                all.addAll(array.toList());
            } else {
                all.add(next);
            }
        }
        return JsArray.of(all);
    }

    private static void flatten(JsHost host, JsArray array, double depth, JsArray into, int level) {
        if (level > 512) {
            throw JsException.rangeError("arrays are nested deeper than 512");
        }
        host.check();
        for (JsValue element : array.toList()) {
            if (depth >= 1 && element instanceof JsArray inner) {
                flatten(host, inner, depth - 1, into, level + 1);
            } else {
                into.push(element);
            }
        }
    }

    private static void searches(LibraryTable table) {
        table.method("Array", "includes", (realm, self, arguments) -> {
            List<JsValue> elements = self.asArray().toList();
            int start = arguments.position(1, elements.size(), 0);
            JsValue wanted = arguments.get(0);
            return JsValue.of(elements.subList(start, elements.size()).stream().anyMatch(element -> {
                realm.host().check();
                return element.strictEquals(wanted) || element.equals(wanted);
            }));
        });
        table.method("Array", "indexOf", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            for (int i = arguments.position(1, array.length(), 0); i < array.length(); i++) {
                realm.host().check();
                if (array.get(i).strictEquals(arguments.get(0))) {
                    return JsValue.of(i);
                }
            }
            return JsValue.of(-1);
        });
        table.method("Array", "lastIndexOf", (realm, self, arguments) -> {
            JsArray array = self.asArray();
            int last = array.length() - 1;
            double from = arguments.count() > 1 ? arguments.integer(1) : last;
            for (int i = (int) (from < 0 ? Math.max(-1, array.length() + from) : Math.min(last, from)); i >= 0; i--) {
                realm.host().check();
                if (array.get(i).strictEquals(arguments.get(0))) {
                    return JsValue.of(i);
                }
            }
            return JsValue.of(-1);
        });
    }

    private static void orders(LibraryTable table) {
        table.method("Array", "reverse", (realm, self, arguments) -> {
            List<JsValue> elements = self.asArray().toList();
            Collections.reverse(elements);
            replace(self.asArray(), 0, elements.size(), elements);
            return self;
        });
        table.method(
                "Array",
                "join",
                (realm, self, arguments) ->
                        JsValue.of(join(self.asArray().toList(), arguments.has(0) ? arguments.text(0) : ",")));
        table.method("Array", "toString", (realm, self, arguments) -> JsValue.of(Conversions.toText(self)));
        table.method("Array", "keys", (realm, self, arguments) -> {
            List<JsValue> indices = new ArrayList<>();
            for (int i = 0; i < self.asArray().length(); i++) {
                indices.add(JsValue.of(i));
            }
            return Iteration.over(realm, indices.iterator());
        });
        table.method(
                "Array",
                "values",
                (realm, self, arguments) ->
                        Iteration.over(realm, self.asArray().toList().iterator()));
        table.method("Array", "entries", (realm, self, arguments) -> {
            List<JsValue> entries = new ArrayList<>();
            for (JsValue element : self.asArray().toList()) {
                entries.add(JsArray.of(JsValue.of(entries.size()), element));
            }
            return Iteration.over(realm, entries.iterator());
        });
    }

    /** Puts elements in the place of those of a range. */
    static void replace(JsArray array, int start, int end, List<JsValue> elements) {
        List<JsValue> tail = new ArrayList<>(array.toList().subList(end, array.length()));
        array.setLength((long) start + elements.size() + tail.size());
        int at = start;
        for (JsValue element : elements) {
            array.set(at++, element);
        }
        for (JsValue element : tail) {
            array.set(at++, element);
        }
    }

    private static String join(List<JsValue> elements, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : separator);
            JsValue element = elements.get(i);
            text.append(element.isNullish() ? "" : Conversions.toText(element));
            TextLibrary.checkLength(text.length());
        }
        return text.toString();
    }
}

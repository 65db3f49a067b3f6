// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;

/** {@code Object} and its methods. */
final class ObjectLibrary {
    private ObjectLibrary() {}

    static void fill(LibraryTable table) {
        table.constructor(
                "Object",
                (realm, self, arguments) -> arguments.get(0).isNullish() ? JsObject.create() : arguments.get(0));
        table.function(
                "Object.is",
                (realm, self, arguments) -> JsValue.of(arguments.get(0).equals(arguments.get(1))));
        table.instanceOf("Object");
        lists(table);
        changes(table);
        methods(table);
    }

    private static void lists(LibraryTable table) {
        table.function("Object.keys", (realm, self, arguments) -> texts(keys(arguments.get(0))));
        table.function("Object.getOwnPropertyNames", (realm, self, arguments) -> texts(ownNames(arguments.get(0))));
        table.function(
                "Object.getOwnPropertySymbols",
                (realm, self, arguments) -> JsArray.of(arguments.object(0).symbols()));
        table.function("Object.values", (realm, self, arguments) -> {
            JsArray values = JsArray.create();
            for (String key : keys(arguments.get(0))) {
                values.push(arguments.get(0).get(key));
            }
            return values;
        });
        table.function("Object.entries", (realm, self, arguments) -> {
            JsArray entries = JsArray.create();
            for (String key : keys(arguments.get(0))) {
                entries.push(JsArray.of(JsValue.of(key), arguments.get(0).get(key)));
            }
            return entries;
        });
        table.function("Object.fromEntries", (realm, self, arguments) -> {
            JsObject object = JsObject.create();
            for (JsValue entry : Iteration.list(realm, arguments.get(0))) {
                PropertyLibrary.set(object, entry.get("0"), entry.get("1"));
            }
            return object;
        });
    }

    private static void changes(LibraryTable table) {
        table.function("Object.assign", (realm, self, arguments) -> {
            JsObject target = arguments.object(0);
            for (JsValue source : arguments.from(1)) {
                assign(target, source);
            }
            return target;
        });
        table.function("Object.create", (realm, self, arguments) -> {
            if (!arguments.get(0).isNull()) {
                throw JsException.typeError("Object.create is served for null alone: objects have no prototypes here");
            }
            return JsObject.create();
        });
        // Properties that are sealed can still be written in JavaScript; here a sealed object only takes no new ones.
        for (String name : new String[] {"seal", "preventExtensions"}) {
            table.function("Object." + name, (realm, self, arguments) -> {
                if (arguments.get(0) instanceof JsObject object) {
                    object.preventExtensions();
                }
                return arguments.get(0);
            });
        }
        table.function("Object.freeze", (realm, self, arguments) -> {
            if (arguments.get(0) instanceof JsObject object) {
                object.freeze();
            }
            return arguments.get(0);
        });
        table.function(
                "Object.isFrozen",
                (realm, self, arguments) ->
                        JsValue.of(!(arguments.get(0) instanceof JsObject object) || object.isFrozen()));
        table.function(
                "Object.isSealed",
                (realm, self, arguments) ->
                        JsValue.of(!(arguments.get(0) instanceof JsObject object) || !object.isExtensible()));
        table.function(
                "Object.isExtensible",
                (realm, self, arguments) ->
                        JsValue.of(arguments.get(0) instanceof JsObject object && object.isExtensible()));
    }

    private static void methods(LibraryTable table) {
        table.function(
                "Object.hasOwn",
                (realm, self, arguments) -> JsValue.of(PropertyLibrary.hasOwn(arguments.get(0), arguments.get(1))));
        table.method(
                "Object",
                "hasOwnProperty",
                (realm, self, arguments) -> JsValue.of(PropertyLibrary.hasOwn(self, arguments.get(0))));
        table.method(
                "Object",
                "propertyIsEnumerable",
                (realm, self, arguments) -> JsValue.of(keys(self).contains(arguments.text(0))));
        table.method("Object", "toString", (realm, self, arguments) -> {
            if (self instanceof JsObject object
                    && realm.get(self, "toString") instanceof JsFunction own
                    && object.has("toString")) {
                return own.apply(self, List.of());
            }
            return JsValue.of(Conversions.toText(self));
        });
        table.method("Object", "valueOf", (realm, self, arguments) -> self);
        table.function("get Object.prototype.constructor", (realm, self, arguments) -> realm.get(self, "constructor"));
    }

    private static void assign(JsObject target, JsValue source) {
        if (source.isNullish()) {
            return;
        }
        for (String key : keys(source)) {
            target.set(key, source.get(key));
        }
        if (source instanceof JsObject object) {
            for (JsSymbol symbol : object.symbols()) {
                target.set(symbol, object.get(symbol));
            }
        }
    }

    /** Enumerable own names of a value; a string has its indices, other primitives nothing. */
    static List<String> keys(JsValue value) {
        if (value.isNullish()) {
            throw JsException.typeError("cannot list the properties of " + value);
        }
        if (value instanceof JsObject object) {
            return object.keys();
        }
        List<String> keys = new ArrayList<>();
        if (value instanceof JsString string) {
            for (int i = 0; i < string.value().length(); i++) {
                keys.add(Integer.toString(i));
            }
        }
        return keys;
    }

    /** Own names, those that are not enumerable included. */
    static List<String> ownNames(JsValue value) {
        List<String> names = new ArrayList<>(keys(value));
        for (String hidden : new String[] {"length", "message", "stack"}) {
            if (!names.contains(hidden) && PropertyLibrary.hasOwn(value, JsValue.of(hidden))) {
                names.add(hidden);
            }
        }
        return names;
    }

    private static JsArray texts(List<String> texts) {
        JsArray array = JsArray.create();
        texts.forEach(text -> array.push(JsValue.of(text)));
        return array;
    }
}

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

/** {@code Reflect}, property descriptors, and access by index. */
final class PropertyLibrary {
    private PropertyLibrary() {}

    static void fill(LibraryTable table) {
        table.function("Reflect.get", (realm, self, arguments) -> realm.get(arguments.object(0), arguments.get(1)));
        table.function(
                "Reflect.set",
                (realm, self, arguments) ->
                        JsValue.of(trySet(arguments.object(0), arguments.get(1), arguments.get(2))));
        table.function(
                "Reflect.has",
                (realm, self, arguments) -> JsValue.of(isIn(realm, arguments.get(1), arguments.object(0))));
        table.function(
                "Reflect.deleteProperty",
                (realm, self, arguments) -> JsValue.of(delete(arguments.object(0), arguments.get(1))));
        table.function("Reflect.ownKeys", (realm, self, arguments) -> {
            JsArray keys = JsArray.create();
            ObjectLibrary.ownNames(arguments.object(0)).forEach(name -> keys.push(JsValue.of(name)));
            arguments.object(0).symbols().forEach(keys::push);
            return keys;
        });
        table.function(
                "Reflect.apply",
                (realm, self, arguments) ->
                        arguments.function(0).apply(arguments.get(1), Iteration.list(realm, arguments.get(2))));
        table.function(
                "Reflect.construct",
                (realm, self, arguments) -> FunctionLibrary.construct(
                        realm, arguments.function(0), Iteration.list(realm, arguments.get(1))));
        table.function(
                "Reflect.isExtensible",
                (realm, self, arguments) -> JsValue.of(arguments.object(0).isExtensible()));
        table.function("Reflect.preventExtensions", (realm, self, arguments) -> {
            arguments.object(0).preventExtensions();
            return JsValue.of(true);
        });
        descriptors(table);
        indexing(table);
    }

    private static void descriptors(LibraryTable table) {
        table.function("Object.defineProperty", (realm, self, arguments) -> {
            define(arguments.object(0), arguments.get(1), arguments.object(2));
            return arguments.get(0);
        });
        table.function("Reflect.defineProperty", (realm, self, arguments) -> {
            define(arguments.object(0), arguments.get(1), arguments.object(2));
            return JsValue.of(true);
        });
        for (String owner : new String[] {"Object", "Reflect"}) {
            table.function(
                    owner + ".getOwnPropertyDescriptor",
                    (realm, self, arguments) -> describe(arguments.object(0), arguments.get(1)));
        }
    }

    private static void indexing(LibraryTable table) {
        String[] indexed = {"Object", "Array", "ObjectExt"};
        for (String name : indexed) {
            table.function("[get] " + name, (realm, self, arguments) -> realm.get(self, arguments.get(0)));
            table.function("[set] " + name, (realm, self, arguments) -> {
                set(self.asObject(), arguments.get(0), arguments.get(1));
                return JsValue.undefined();
            });
            table.function(
                    "[delete] " + name,
                    (realm, self, arguments) -> JsValue.of(delete(self.asObject(), arguments.get(0))));
        }
    }

    /** The operator {@code in}. */
    static boolean isIn(JsRealm realm, JsValue key, JsObject object) {
        return hasOwn(object, key) || !realm.get(object, key).isUndefined();
    }

    static boolean hasOwn(JsValue value, JsValue key) {
        if (value instanceof JsObject object) {
            return key instanceof JsSymbol symbol ? object.has(symbol) : object.has(Conversions.toText(key));
        }
        return value instanceof JsString && !value.get(Conversions.toText(key)).isUndefined();
    }

    static void set(JsObject object, JsValue key, JsValue value) {
        if (key instanceof JsSymbol symbol) {
            object.set(symbol, value);
        } else {
            object.set(Conversions.toText(key), value);
        }
    }

    /** False where an assignment would throw because the object takes no changes. */
    private static boolean trySet(JsObject object, JsValue key, JsValue value) {
        boolean present = hasOwn(object, key);
        if (object.isFrozen() || (!object.isExtensible() && !present)) {
            return false;
        }
        set(object, key, value);
        return true;
    }

    static boolean delete(JsObject object, JsValue key) {
        return key instanceof JsSymbol symbol ? object.delete(symbol) : object.delete(Conversions.toText(key));
    }

    private static void define(JsObject object, JsValue key, JsObject descriptor) {
        if (descriptor.get("get") instanceof JsFunction || descriptor.get("set") instanceof JsFunction) {
            throw JsException.typeError("properties with a getter or a setter are not served");
        }
        if (descriptor.has("value") || !hasOwn(object, key)) {
            set(object, key, descriptor.get("value"));
        }
    }

    private static JsValue describe(JsObject object, JsValue key) {
        if (!hasOwn(object, key)) {
            return JsValue.undefined();
        }
        JsValue value = key instanceof JsSymbol symbol ? object.get(symbol) : object.get(Conversions.toText(key));
        boolean enumerable = key instanceof JsSymbol || object.keys().contains(Conversions.toText(key));
        return JsObject.create()
                .set("value", value)
                .set("writable", JsValue.of(!object.isFrozen()))
                .set("enumerable", JsValue.of(enumerable))
                .set("configurable", JsValue.of(!object.isFrozen()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsMap;
import io.guestwire.runtime.js.JsSet;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code Map} and {@code Set}. */
final class CollectionLibrary {
    private CollectionLibrary() {}

    static void fill(LibraryTable table) {
        map(table);
        mapViews(table);
        set(table);
        setViews(table);
        table.instanceOf("Map");
        table.instanceOf("Set");
    }

    private static void map(LibraryTable table) {
        table.constructor("Map", (realm, self, arguments) -> {
            JsMap map = JsMap.create();
            if (!arguments.get(0).isNullish()) {
                for (JsValue entry : Iteration.list(realm, arguments.get(0))) {
                    realm.host().check();
                    map.put(entry.asObject().get("0"), entry.get("1"));
                }
            }
            return map;
        });
        table.method("Map", "get", (realm, self, arguments) -> self.asMap().value(arguments.get(0)));
        table.method(
                "Map",
                "has",
                (realm, self, arguments) -> JsValue.of(self.asMap().containsKey(arguments.get(0))));
        table.method("Map", "set", (realm, self, arguments) -> {
            checkRoom(self.asMap().size());
            self.asMap().put(arguments.get(0), arguments.get(1));
            return self;
        });
        table.method(
                "Map",
                "delete",
                (realm, self, arguments) -> JsValue.of(self.asMap().remove(arguments.get(0))));
        table.method("Map", "clear", (realm, self, arguments) -> {
            self.asMap().clear();
            return JsValue.undefined();
        });
        table.getter("Map", "size", self -> JsValue.of(self.asMap().size()));
    }

    private static void mapViews(LibraryTable table) {
        table.method("Map", "forEach", (realm, self, arguments) -> {
            for (Map.Entry<JsValue, JsValue> entry : self.asMap().toEntries().entrySet()) {
                arguments.function(0).call(entry.getValue(), entry.getKey(), self);
            }
            return JsValue.undefined();
        });
        table.method(
                "Map",
                "keys",
                (realm, self, arguments) ->
                        Iteration.over(realm, self.asMap().toEntries().keySet().iterator()));
        table.method(
                "Map",
                "values",
                (realm, self, arguments) ->
                        Iteration.over(realm, self.asMap().toEntries().values().iterator()));
        table.method(
                "Map",
                "entries",
                (realm, self, arguments) ->
                        Iteration.over(realm, Iteration.entries(self.asMap()).iterator()));
    }

    private static void set(LibraryTable table) {
        table.constructor(
                "Set",
                (realm, self, arguments) -> arguments.get(0).isNullish()
                        ? JsSet.create()
                        : setOf(realm, Iteration.list(realm, arguments.get(0))));
        table.method(
                "Set",
                "has",
                (realm, self, arguments) -> JsValue.of(self.asSet().contains(arguments.get(0))));
        table.method("Set", "add", (realm, self, arguments) -> {
            checkRoom(self.asSet().size());
            self.asSet().add(arguments.get(0));
            return self;
        });
        table.method(
                "Set",
                "delete",
                (realm, self, arguments) -> JsValue.of(self.asSet().remove(arguments.get(0))));
        table.method("Set", "clear", (realm, self, arguments) -> {
            self.asSet().clear();
            return JsValue.undefined();
        });
        table.getter("Set", "size", self -> JsValue.of(self.asSet().size()));
    }

    private static void setViews(LibraryTable table) {
        table.method("Set", "forEach", (realm, self, arguments) -> {
            for (JsValue value : self.asSet().toList()) {
                arguments.function(0).call(value, value, self);
            }
            return JsValue.undefined();
        });
        for (String name : new String[] {"keys", "values"}) {
            table.method(
                    "Set",
                    name,
                    (realm, self, arguments) ->
                            Iteration.over(realm, self.asSet().toList().iterator()));
        }
        table.method("Set", "entries", (realm, self, arguments) -> {
            List<JsValue> entries = new ArrayList<>();
            self.asSet().toList().forEach(value -> entries.add(JsArray.of(value, value)));
            return Iteration.over(realm, entries.iterator());
        });
    }

    private static void checkRoom(int size) {
        if (size >= JsArray.MAX_LENGTH) {
            throw JsException.rangeError("a collection of more than " + JsArray.MAX_LENGTH + " entries");
        }
    }

    private static JsSet setOf(JsRealm realm, List<JsValue> elements) {
        JsSet set = JsSet.create();
        for (JsValue element : elements) {
            realm.host().check();
            set.add(element);
        }
        return set;
    }
}

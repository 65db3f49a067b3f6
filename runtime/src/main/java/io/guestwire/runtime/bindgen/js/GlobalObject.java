// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds {@code globalThis} of what the library serves: its functions, classes and objects, by their keys. */
final class GlobalObject {
    private GlobalObject() {}

    static JsObject create(JsRealm realm) {
        JsObject global = JsObject.create();
        Map<String, JsObject> owners = new LinkedHashMap<>();
        LibraryTable.INSTANCE.functions().forEach((key, code) -> {
            if (isClass(key)) {
                owners.put(key.substring(4), constructor(realm, key.substring(4), code));
            }
        });
        LibraryTable.INSTANCE.functions().forEach((key, code) -> {
            if (!isPath(key)) {
                return;
            }
            int dot = key.indexOf('.');
            if (dot < 0) {
                if (!owners.containsKey(key)) {
                    global.set(key, realm.function(key, code));
                }
            } else {
                JsObject owner = owners.computeIfAbsent(key.substring(0, dot), name -> JsObject.create());
                owner.set(key.substring(dot + 1), realm.function(key, code));
            }
        });
        LibraryTable.INSTANCE.functions().forEach((key, code) -> {
            if (key.startsWith("get Symbol.")) {
                JsValue symbol = code.call(realm, JsValue.undefined(), Arguments.of());
                ((JsObject) global.get("Symbol")).set(key.substring("get Symbol.".length()), symbol);
            }
        });
        owners.forEach(global::set);
        classes(realm, global);
        return global.set("globalThis", global).set("self", global);
    }

    private static boolean isClass(String key) {
        return key.startsWith("new ") && key.indexOf('.') < 0;
    }

    /** {@code name} or {@code owner.name}: no prototypes, no accessors, no intrinsics. */
    private static boolean isPath(String key) {
        return key.indexOf(' ') < 0
                && !key.startsWith("__")
                && !key.contains(".prototype.")
                && key.indexOf('.') == key.lastIndexOf('.');
    }

    /** What the class's name does as a function, if it can be called so. */
    private static JsFunction constructor(JsRealm realm, String name, NativeFunction construct) {
        NativeFunction call = LibraryTable.INSTANCE.find(name);
        return realm.function(name.equals("Function") ? "new Function" : name, call == null ? construct : call);
    }

    private static void classes(JsRealm realm, JsObject global) {
        if (global.get("crypto") instanceof JsObject crypto) {
            realm.classes().put(crypto, "Crypto");
        }
        if (global.get("performance") instanceof JsObject performance) {
            realm.classes().put(performance, "Performance");
        }
        realm.classes().put(global, "WorkerGlobalScope");
    }
}

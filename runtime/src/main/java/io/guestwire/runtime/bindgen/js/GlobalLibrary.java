// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.security.SecureRandom;
import java.util.List;

/**
 * What crates look for in the global object: itself, timers, randomness, the clock. It looks like that of a worker in a
 * browser: {@code globalThis} and {@code self} are there, {@code window}, {@code global} and {@code process} are not.
 */
final class GlobalLibrary {
    /** Web Cryptography API, {@code getRandomValues}: more is refused. */
    private static final int MOST_RANDOM_BYTES = 65_536;

    private static final SecureRandom RANDOM = new SecureRandom();

    private GlobalLibrary() {}

    static void fill(LibraryTable table) {
        globals(table);
        timers(table);
        random(table);
        clock(table);
        suspension(table);
    }

    private static void globals(LibraryTable table) {
        for (String name : new String[] {"globalThis", "self"}) {
            table.function("static " + name, (realm, self, arguments) -> realm.global());
            table.function("get " + name + "." + name, (realm, self, arguments) -> realm.global());
        }
        for (String name : new String[] {"window", "global"}) {
            table.function("static " + name, (realm, self, arguments) -> JsValue.undefined());
            table.function("get " + name + "." + name, (realm, self, arguments) -> {
                throw new JsException(JsError.of("ReferenceError", name + " is not defined"));
            });
        }
        String[] properties = {
            "crypto", "msCrypto", "process", "performance", "queueMicrotask", "Window", "WorkerGlobalScope"
        };
        for (String name : properties) {
            table.property("Global", name);
        }
        for (String name : new String[] {"Window", "WorkerGlobalScope"}) {
            table.instanceOf(name);
        }
    }

    private static void timers(LibraryTable table) {
        for (String prefix : new String[] {"", "WorkerGlobalScope.prototype.", "Window.prototype."}) {
            table.function(prefix + "queueMicrotask", (realm, self, arguments) -> {
                JsFunction task = arguments.function(0);
                realm.tasks().execute(task::call);
                return JsValue.undefined();
            });
            for (String name : new String[] {"setTimeout", "setInterval"}) {
                boolean repeats = name.equals("setInterval");
                table.function(prefix + name, (realm, self, arguments) -> {
                    JsFunction task = arguments.function(0);
                    List<JsValue> rest = List.copyOf(arguments.from(2));
                    double delay = arguments.has(1) ? arguments.number(1) : 0;
                    return JsValue.of(
                            realm.timers().start(() -> task.apply(JsValue.undefined(), rest), delay, repeats));
                });
            }
            for (String name : new String[] {"clearTimeout", "clearInterval"}) {
                table.function(prefix + name, (realm, self, arguments) -> {
                    if (arguments.has(0)) {
                        realm.timers().stop(arguments.int32(0));
                    }
                    return arguments.get(0);
                });
            }
        }
    }

    private static void random(LibraryTable table) {
        String[] places = {
            "crypto.", "globalThis.crypto.", "Crypto.prototype.", "WebCrypto.prototype.", "BrowserCrypto.prototype."
        };
        for (String place : places) {
            table.function(place + "getRandomValues", (realm, self, arguments) -> fill(arguments.get(0)));
        }
        for (String place : new String[] {"NodeCrypto.prototype.", "crypto."}) {
            table.function(place + "randomFillSync", (realm, self, arguments) -> fill(arguments.get(0)));
        }
        table.property("Process", "versions");
        table.property("Versions", "node");
        table.property("NodeProcess", "versions");
        table.function(
                "static crypto", (realm, self, arguments) -> realm.global().get("crypto"));
    }

    private static JsValue fill(JsValue target) {
        JsTypedArray array = target.asTypedArray();
        if (array.kind() == JsTypedArray.Kind.FLOAT32 || array.kind() == JsTypedArray.Kind.FLOAT64) {
            throw JsException.typeError("random bytes do not go into an array of floating point");
        }
        if (array.byteLength() > MOST_RANDOM_BYTES) {
            throw JsException.rangeError("more than " + MOST_RANDOM_BYTES + " random bytes at once");
        }
        byte[] bytes = new byte[array.byteLength()];
        RANDOM.nextBytes(bytes);
        array.buffer().write(array.byteOffset(), bytes);
        return array;
    }

    private static void clock(LibraryTable table) {
        for (String key : new String[] {"performance.now", "Performance.prototype.now"}) {
            table.function(key, (realm, self, arguments) -> JsValue.of(realm.elapsedMillis()));
        }
        table.function(
                "get Performance.prototype.timeOrigin",
                (realm, self, arguments) -> JsValue.of(System.currentTimeMillis() - realm.elapsedMillis()));
        table.function(
                "static performance", (realm, self, arguments) -> realm.global().get("performance"));
        for (String name : new String[] {"Window", "WorkerGlobalScope"}) {
            table.property(name, "performance");
            table.property(name, "crypto");
        }
    }

    /** js-sys 0.3.106 and newer link these into every module with futures; a guest here never runs suspended. */
    private static void suspension(LibraryTable table) {
        table.function("__wbindgen_jspi_in_context", (realm, self, arguments) -> JsValue.of(0));
        for (String name : new String[] {"suspend", "spawn_poll", "spawn_first"}) {
            table.function("__wbindgen_jspi_" + name, (realm, self, arguments) -> {
                throw JsException.typeError("JavaScript promise integration does not exist here");
            });
        }
    }
}

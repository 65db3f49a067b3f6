// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArrayBuffer;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsPromise;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JavaScript world of one guest: its global object, tasks, timers. Used by the thread that runs the guest. */
final class JsRealm {
    private final JsHost host;
    private final TaskQueue tasks;
    private final Timers timers;
    private final ClassNames classes = new ClassNames();
    private final Map<String, JsFunction> functions = new HashMap<>();
    private final Map<String, JsSymbol> registeredSymbols = new HashMap<>();
    private final Set<JsPromise> rejected = new LinkedHashSet<>();
    private final long started = System.nanoTime();
    private volatile boolean anyRejected;
    private @Nullable JsObject global;
    private @Nullable JsObject memory;

    /** The world of a guest that starts now. */
    JsRealm(JsHost host) {
        this.host = Objects.requireNonNull(host, "host");
        this.tasks = new TaskQueue(host::wake);
        this.timers = new Timers(tasks);
    }

    /** What the guest is to do when its outermost call has ended. */
    TaskQueue tasks() {
        return tasks;
    }

    /**
     * Runs all tasks, and those that they add; then logs the rejected promises that nobody waits for. Called by the thread
     * that runs the guest, while its deadline counts. A JavaScript exception that escapes a task is logged.
     */
    void runTasks() {
        boolean more = true;
        while (more) {
            try {
                host.check();
                more = tasks.runNext();
            } catch (JsException failure) {
                host.log("Uncaught " + failure.value());
            }
        }
        reportRejections();
    }

    private void reportRejections() {
        if (rejected.isEmpty()) {
            return;
        }
        List<JsPromise> candidates = new ArrayList<>(rejected);
        rejected.clear();
        anyRejected = false;
        for (JsPromise promise : candidates) {
            if (promise.state() == JsPromise.State.REJECTED && !promise.isHandled()) {
                promise.whenSettled(Runnable::run, value -> {}, reason -> host.log("Uncaught (in promise) " + reason));
            }
        }
    }

    /** Drops tasks and timers; the guest is gone. */
    void close() {
        timers.close();
        tasks.close();
    }

    /** Whether {@link #runTasks} has something to do; called on any thread. */
    boolean hasTasks() {
        return anyRejected || !tasks.isEmpty();
    }

    /** Remembers a promise that was rejected, to see later whether someone waits for it. */
    void noteRejection(JsPromise promise) {
        if (rejected.size() < TaskQueue.MOST) {
            rejected.add(promise);
            anyRejected = true;
        }
    }

    JsHost host() {
        return host;
    }

    Timers timers() {
        return timers;
    }

    ClassNames classes() {
        return classes;
    }

    /** Milliseconds since the guest was started, in steps of 0.1 ms: a guest should not time its neighbours. */
    double elapsedMillis() {
        return (System.nanoTime() - started) / 100_000 / 10.0;
    }

    /** {@code globalThis}. */
    JsObject global() {
        if (global == null) {
            global = GlobalObject.create(this);
        }
        return global;
    }

    /** The {@code WebAssembly.Memory} of the guest. */
    JsObject memory() {
        if (memory == null) {
            memory = JsObject.create().set("buffer", JsArrayBuffer.over(host.memory()));
            classes.put(memory, "WebAssembly.Memory");
        }
        return memory;
    }

    /** The symbol of a key in the registry of {@code Symbol.for}. */
    JsSymbol symbolFor(String key) {
        JsSymbol symbol = registeredSymbols.get(key);
        if (symbol == null) {
            if (registeredSymbols.size() >= TaskQueue.MOST) {
                throw JsException.rangeError("more than " + TaskQueue.MOST + " registered symbols");
            }
            symbol = JsSymbol.create(key);
            registeredSymbols.put(key, symbol);
        }
        return symbol;
    }

    /** The key that a symbol was registered under. */
    @Nullable
    String keyFor(JsSymbol symbol) {
        return symbol.description()
                .filter(key -> registeredSymbols.get(key) == symbol)
                .orElse(null);
    }

    /** A function of the library as a value; one key gives one function. */
    JsFunction function(String key, NativeFunction code) {
        return functions.computeIfAbsent(
                key,
                name -> JsFunction.of(
                        name.substring(name.lastIndexOf('.') + 1).replace("new ", ""), (self, arguments) -> {
                            host.check();
                            return code.call(this, self, new Arguments(arguments));
                        }));
    }

    /** A property by any key, own or of the value's class. */
    JsValue get(JsValue target, JsValue key) {
        return key instanceof JsSymbol symbol ? get(target, symbol) : get(target, Conversions.toText(key));
    }

    /** A property by name, own or of the value's class. */
    JsValue get(JsValue target, String name) {
        JsValue own = target.get(name);
        if (!own.isUndefined() || (target instanceof JsObject object && object.has(name))) {
            return own;
        }
        for (String className : target.accept(classes)) {
            NativeFunction method = LibraryTable.INSTANCE.find(className + ".prototype." + name);
            if (method != null) {
                return function(className + ".prototype." + name, method);
            }
            if (name.equals("constructor")) {
                JsValue constructor = global().get(className);
                if (!constructor.isUndefined()) {
                    return constructor;
                }
            }
        }
        return JsValue.undefined();
    }

    /** A property by symbol, own or of the value's class. */
    JsValue get(JsValue target, JsSymbol symbol) {
        if (target instanceof JsObject object && object.has(symbol)) {
            return object.get(symbol);
        }
        for (String className : target.accept(classes)) {
            NativeFunction method = LibraryTable.INSTANCE.findMethod(className, symbol);
            if (method != null) {
                return function(className + ".prototype." + symbol, method);
            }
        }
        return JsValue.undefined();
    }

    /** Calls a method of a value. */
    JsValue callMethod(JsValue target, String name, List<JsValue> arguments) {
        JsValue method = get(target, name);
        if (method instanceof JsFunction function) {
            return function.apply(target, arguments);
        }
        throw JsException.typeError("`" + name + "` of the value is not a function");
    }
}

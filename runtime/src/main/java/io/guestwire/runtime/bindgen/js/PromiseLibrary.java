// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsPromise;
import io.guestwire.runtime.js.JsValue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code Promise}. */
final class PromiseLibrary {
    private PromiseLibrary() {}

    static void fill(LibraryTable table) {
        table.constructor("Promise", (realm, self, arguments) -> create(realm, arguments.function(0)));
        table.function("Promise.resolve", (realm, self, arguments) -> toPromise(realm, arguments.get(0)));
        table.function("Promise.reject", (realm, self, arguments) -> {
            JsPromise promise = JsPromise.create();
            reject(realm, promise, arguments.get(0));
            return promise;
        });
        methods(table);
        combinators(table);
        table.property("PromiseState", "status");
        table.property("PromiseState", "value");
        table.property("PromiseState", "reason");
        table.instanceOf("Promise");
    }

    private static JsPromise create(JsRealm realm, JsFunction executor) {
        JsPromise promise = JsPromise.create();
        JsFunction resolve = JsFunction.of("resolve", (self, arguments) -> {
            resolve(realm, promise, JsFunction.argument(arguments, 0));
            return JsValue.undefined();
        });
        JsFunction reject = JsFunction.of("reject", (self, arguments) -> {
            reject(realm, promise, JsFunction.argument(arguments, 0));
            return JsValue.undefined();
        });
        try {
            executor.call(resolve, reject);
        } catch (JsException failure) {
            reject(realm, promise, failure.value());
        }
        return promise;
    }

    private static void reject(JsRealm realm, JsPromise promise, JsValue reason) {
        realm.noteRejection(promise);
        promise.reject(reason);
    }

    /** Fulfils, or follows another promise or any object with a method {@code then}. */
    static void resolve(JsRealm realm, JsPromise promise, JsValue value) {
        if (!(value instanceof JsObject) || value instanceof JsPromise) {
            promise.resolve(value);
            return;
        }
        if (!(value.get("then") instanceof JsFunction then)) {
            promise.resolve(value);
            return;
        }
        JsPromise followed = JsPromise.create();
        promise.resolve(followed);
        realm.tasks().execute(() -> {
            JsPromise inner = create(realm, JsFunction.of((self, functions) -> then.apply(value, functions)));
            followed.resolve(inner);
        });
    }

    static JsPromise toPromise(JsRealm realm, JsValue value) {
        if (value instanceof JsPromise promise) {
            return promise;
        }
        JsPromise promise = JsPromise.create();
        resolve(realm, promise, value);
        return promise;
    }

    private static void methods(LibraryTable table) {
        for (String name : new String[] {"then", "then_map", "then_with_reject"}) {
            table.method(
                    "Promise",
                    name,
                    (realm, self, arguments) -> then(realm, self.asPromise(), arguments.get(0), arguments.get(1)));
        }
        for (String name : new String[] {"catch", "catch_map"}) {
            table.method(
                    "Promise",
                    name,
                    (realm, self, arguments) -> then(realm, self.asPromise(), JsValue.undefined(), arguments.get(0)));
        }
        table.method("Promise", "finally", (realm, self, arguments) -> {
            JsFunction last = arguments.function(0);
            return then(
                    realm,
                    self.asPromise(),
                    JsFunction.of((ignored, values) -> after(realm, last, JsFunction.argument(values, 0), false)),
                    JsFunction.of((ignored, values) -> after(realm, last, JsFunction.argument(values, 0), true)));
        });
    }

    private static JsValue after(JsRealm realm, JsFunction last, JsValue outcome, boolean rejected) {
        JsPromise done = toPromise(realm, last.call());
        return then(
                realm,
                done,
                JsFunction.of((self, values) -> {
                    if (rejected) {
                        throw new JsException(outcome);
                    }
                    return outcome;
                }),
                JsValue.undefined());
    }

    private static JsPromise then(JsRealm realm, JsPromise promise, JsValue fulfilled, JsValue rejected) {
        JsPromise next = JsPromise.create();
        promise.whenSettled(
                realm.tasks(),
                value -> {
                    if (fulfilled instanceof JsFunction function) {
                        react(realm, next, function, value);
                    } else {
                        next.resolve(value);
                    }
                },
                reason -> {
                    if (rejected instanceof JsFunction function) {
                        react(realm, next, function, reason);
                    } else {
                        reject(realm, next, reason);
                    }
                });
        return next;
    }

    private static void react(JsRealm realm, JsPromise next, JsFunction function, JsValue value) {
        JsValue answer;
        try {
            answer = function.call(value);
        } catch (JsException failure) {
            reject(realm, next, failure.value());
            return;
        }
        resolve(realm, next, answer);
    }

    private static void combinators(LibraryTable table) {
        table.function(
                "Promise.all",
                (realm, self, arguments) ->
                        combine(realm, Iteration.list(realm, arguments.get(0)), value -> value, null));
        table.function(
                "Promise.allSettled",
                (realm, self, arguments) -> combine(
                        realm,
                        Iteration.list(realm, arguments.get(0)),
                        value -> settled("fulfilled", "value", value),
                        reason -> settled("rejected", "reason", reason)));
        table.function("Promise.race", (realm, self, arguments) -> {
            JsPromise first = JsPromise.create();
            for (JsValue each : Iteration.list(realm, arguments.get(0))) {
                toPromise(realm, each)
                        .whenSettled(realm.tasks(), first::resolve, reason -> reject(realm, first, reason));
            }
            return first;
        });
        table.function("Promise.any", (realm, self, arguments) -> any(realm, Iteration.list(realm, arguments.get(0))));
    }

    private static JsValue settled(String status, String name, JsValue value) {
        return JsObject.create().set("status", JsValue.of(status)).set(name, value);
    }

    /** An array of all outcomes; without a function for failures, the first one is that of the whole. */
    private static JsPromise combine(
            JsRealm realm,
            List<JsValue> inputs,
            Function<JsValue, JsValue> fulfilled,
            @Nullable Function<JsValue, JsValue> rejected) {
        JsPromise whole = JsPromise.create();
        JsArray outcomes = JsArray.create();
        outcomes.setLength(inputs.size());
        AtomicInteger open = new AtomicInteger(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            int index = i;
            toPromise(realm, inputs.get(i))
                    .whenSettled(
                            realm.tasks(),
                            value -> put(outcomes, index, fulfilled.apply(value), open, whole),
                            reason -> {
                                if (rejected == null) {
                                    reject(realm, whole, reason);
                                } else {
                                    put(outcomes, index, rejected.apply(reason), open, whole);
                                }
                            });
        }
        if (inputs.isEmpty()) {
            whole.resolve(outcomes);
        }
        return whole;
    }

    private static void put(JsArray outcomes, int index, JsValue value, AtomicInteger open, JsPromise whole) {
        outcomes.set(index, value);
        if (open.decrementAndGet() == 0) {
            whole.resolve(outcomes);
        }
    }

    private static JsPromise any(JsRealm realm, List<JsValue> inputs) {
        JsPromise first = JsPromise.create();
        JsArray errors = JsArray.create();
        errors.setLength(inputs.size());
        AtomicInteger open = new AtomicInteger(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            int index = i;
            toPromise(realm, inputs.get(i)).whenSettled(realm.tasks(), first::resolve, reason -> {
                errors.set(index, reason);
                if (open.decrementAndGet() == 0) {
                    rejectAll(realm, first, errors);
                }
            });
        }
        if (inputs.isEmpty()) {
            rejectAll(realm, first, errors);
        }
        return first;
    }

    private static void rejectAll(JsRealm realm, JsPromise promise, JsArray errors) {
        JsError error = JsError.of("AggregateError", "all promises were rejected");
        error.set("errors", errors);
        reject(realm, promise, error);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsValue;
import java.util.List;

/** {@code Error} and its classes. */
final class ErrorLibrary {
    private static final List<String> CLASSES =
            List.of("Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError");

    private ErrorLibrary() {}

    static void fill(LibraryTable table) {
        for (String name : CLASSES) {
            table.function(name, (realm, self, arguments) -> create(name, arguments, 0));
            table.constructor(name, (realm, self, arguments) -> create(name, arguments, 0));
            table.instanceOf(name);
        }
        table.constructor("AggregateError", (realm, self, arguments) -> {
            JsError error = create("AggregateError", arguments, 1);
            error.set("errors", JsArray.of(Iteration.list(realm, arguments.get(0))));
            return error;
        });
        table.property("AggregateError", "errors");
        table.instanceOf("AggregateError");
        for (String name : new String[] {"message", "name", "cause", "stack"}) {
            table.writableProperty("Error", name);
        }
        table.method(
                "Error",
                "toString",
                (realm, self, arguments) -> JsValue.of(self.asError().summary()));
    }

    private static JsError create(String className, Arguments arguments, int message) {
        JsError error = JsError.of(className, arguments.has(message) ? arguments.text(message) : "");
        if (arguments.get(message + 1) instanceof JsObject options && options.has("cause")) {
            error.set("cause", options.get("cause"));
        }
        return error;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsValue;
import java.util.ArrayList;
import java.util.List;

/** {@code Function} and its methods. */
final class FunctionLibrary {
    private FunctionLibrary() {}

    static void fill(LibraryTable table) {
        // js_sys::global() links this as its last resort, so it is served, and refuses when it is called.
        table.constructor("Function", (realm, self, arguments) -> {
            throw new JsException(JsError.of("EvalError", "functions cannot be made from source text"));
        });
        table.method(
                "Function",
                "call",
                (realm, self, arguments) -> self.asFunction().apply(arguments.get(0), arguments.from(1)));
        table.method(
                "Function",
                "apply",
                (realm, self, arguments) -> self.asFunction()
                        .apply(
                                arguments.get(0),
                                arguments.get(1).isNullish() ? List.of() : Iteration.list(realm, arguments.get(1))));
        table.method(
                "Function",
                "bind",
                (realm, self, arguments) -> bind(self.asFunction(), arguments.get(0), arguments.from(1)));
        table.method("Function", "toString", (realm, self, arguments) -> JsValue.of(Conversions.toText(self)));
        table.getter("Function", "name", self -> JsValue.of(self.asFunction().name()));
        table.instanceOf("Function");
    }

    private static JsFunction bind(JsFunction function, JsValue self, List<JsValue> first) {
        List<JsValue> bound = List.copyOf(first);
        return JsFunction.of("bound " + function.name(), (ignored, rest) -> {
            List<JsValue> all = new ArrayList<>(bound);
            all.addAll(rest);
            return function.apply(self, all);
        });
    }

    /** The operator {@code new}. */
    static JsValue construct(JsRealm realm, JsFunction function, List<JsValue> arguments) {
        String name = function.name();
        NativeFunction constructor = LibraryTable.INSTANCE.find("new " + name);
        if (constructor == null || realm.global().get(name) != function) {
            throw JsException.typeError("`" + name + "` is not a constructor");
        }
        return constructor.call(realm, JsValue.undefined(), new Arguments(arguments));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.bindgen.BindgenCall;
import io.guestwire.runtime.bindgen.GuestClosure;
import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.FunctionShape;
import java.util.List;

/** A closure of the guest as a function of JavaScript. */
final class ClosureBody implements JsFunction.Body {
    private final GuestAccess access;
    private final GuestClosure closure;
    private final FunctionShape shape;

    /** Whether the guest's memory of the closure is freed with it; one that was lent merely ends. */
    private final boolean owned;

    private boolean ended;

    ClosureBody(GuestAccess access, GuestClosure closure, FunctionShape shape, boolean owned) {
        this.access = access;
        this.closure = closure;
        this.shape = shape;
        this.owned = owned;
    }

    /** Calls the closure; arguments that are missing are {@code undefined}, those too many are left out. */
    @Override
    public JsValue call(JsValue self, List<JsValue> arguments) {
        try (BindgenCall call = open()) {
            List<BindgenType> types = shape.parameters();
            for (int i = 0; i < types.size(); i++) {
                ValueWriter.write(call, types.get(i), JsFunction.argument(arguments, i));
            }
            if (shape.result() instanceof BindgenType.Result result) {
                return new ValueReader(access, call.invokeResult()).read(result.of());
            }
            return new ValueReader(access, call.invoke()).read(shape.result());
        }
    }

    private BindgenCall open() {
        if (ended) {
            throw JsException.typeError("the guest dropped this closure");
        }
        try {
            return closure.open();
        } catch (IllegalStateException ended) {
            throw JsException.typeError("the guest dropped this closure");
        }
    }

    private static ClosureBody of(JsValue value) {
        if (value instanceof JsFunction function && function.body() instanceof ClosureBody closure) {
            return closure;
        }
        throw JsException.typeError("the value is not a closure of the guest");
    }

    /** The guest drops its reference; whether it is to free the closure itself ({@code __wbindgen_cb_drop}). */
    static boolean drop(JsValue value) {
        ClosureBody body = of(value);
        return body.access.dropped(body.closure);
    }

    /** The guest drops its reference, and the last one to do so frees the closure ({@code _wbg_cb_unref}). */
    static void unref(JsValue value) {
        ClosureBody body = of(value);
        if (body.owned) {
            body.closure.close();
        } else {
            body.ended = true;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.JsException;
import java.math.BigInteger;

/** Reads one property of a value of any kind. */
record PropertyOf(String name) implements JsValue.Cases<JsValue> {
    @Override
    public JsValue undefined() {
        throw nothing("undefined");
    }

    @Override
    public JsValue nullValue() {
        throw nothing("null");
    }

    private JsException nothing(String what) {
        return JsException.typeError("cannot read property `" + name + "` of " + what);
    }

    @Override
    public JsValue bool(boolean value) {
        return JsUndefined.UNDEFINED;
    }

    @Override
    public JsValue number(double value) {
        return JsUndefined.UNDEFINED;
    }

    @Override
    public JsValue bigInt(BigInteger value) {
        return JsUndefined.UNDEFINED;
    }

    @Override
    public JsValue string(String value) {
        if (name.equals("length")) {
            return JsValue.of(value.length());
        }
        long index = PropertyKeys.index(name);
        return index >= 0 && index < value.length()
                ? JsValue.of(value.substring((int) index, (int) index + 1))
                : JsUndefined.UNDEFINED;
    }

    @Override
    public JsValue symbol(JsSymbol value) {
        return name.equals("description")
                ? value.description().map(JsValue::of).orElse(JsUndefined.UNDEFINED)
                : JsUndefined.UNDEFINED;
    }

    @Override
    public JsValue object(JsObject value) {
        return value.get(name);
    }
}

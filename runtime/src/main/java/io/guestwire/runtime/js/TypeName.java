// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigInteger;

/** What {@code typeof} says of each kind. */
enum TypeName implements JsValue.Cases<String> {
    INSTANCE;

    @Override
    public String undefined() {
        return "undefined";
    }

    @Override
    public String nullValue() {
        return "object";
    }

    @Override
    public String bool(boolean value) {
        return "boolean";
    }

    @Override
    public String number(double value) {
        return "number";
    }

    @Override
    public String bigInt(BigInteger value) {
        return "bigint";
    }

    @Override
    public String string(String value) {
        return "string";
    }

    @Override
    public String symbol(JsSymbol value) {
        return "symbol";
    }

    @Override
    public String object(JsObject value) {
        return value instanceof JsFunction ? "function" : "object";
    }
}

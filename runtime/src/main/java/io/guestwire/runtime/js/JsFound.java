// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.path.PathText;
import java.math.BigInteger;

/** A value as a message shows what was found; short, whatever the guest made. */
final class JsFound implements JsValue.Cases<String> {
    private static final JsFound INSTANCE = new JsFound();

    /** Bits up to which an integer is written out, which takes time in the square of their number. */
    private static final int SHOWN_BITS = 256;

    private JsFound() {}

    /** The value with its kind, such as {@code a number (1.5)}. */
    static String text(JsValue value) {
        return value.accept(INSTANCE);
    }

    @Override
    public String undefined() {
        return "nothing";
    }

    @Override
    public String nullValue() {
        return "null";
    }

    @Override
    public String bool(boolean value) {
        return Boolean.toString(value);
    }

    @Override
    public String number(double value) {
        return NumberText.of(value);
    }

    @Override
    public String bigInt(BigInteger value) {
        return value.bitLength() > SHOWN_BITS ? "a BigInt of " + value.bitLength() + " bits" : value + "n";
    }

    @Override
    public String string(String value) {
        return "the string " + PathText.quoted(value);
    }

    @Override
    public String symbol(JsSymbol value) {
        return "a symbol";
    }

    @Override
    public String object(JsObject value) {
        return "an object of class " + value.className();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestEncodeException;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Makes JavaScript values of the data that an interface declares, as serde reads them by JSON and by objects. Generated code
 * calls it. Not thread-safe.
 */
public final class JsWriter {
    private final String name;
    private final CallOrigin origin;
    private int depth;

    /**
     * A writer of one value.
     *
     * @param name what the value is, for messages: a parameter's name, or {@code response}
     * @param origin the call it is for
     */
    public JsWriter(String name, CallOrigin origin) {
        this.name = Objects.requireNonNull(name, "name");
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    /** A writer of an argument of a guest's function. */
    public static JsWriter request(String module, String operation, String argument) {
        return new JsWriter(argument, CallOrigin.of(module, operation, CallOrigin.HOST_TO_GUEST));
    }

    /** A writer of the answer to a guest's call of the host. */
    public static JsWriter response(String module, String operation) {
        return new JsWriter("response", CallOrigin.of(module, operation, CallOrigin.GUEST_TO_HOST));
    }

    /** What the value is, for messages. */
    public String name() {
        return name;
    }

    /**
     * Goes into a value whose type holds itself.
     *
     * @throws GuestEncodeException if values are nested deeper than 512
     */
    public void enter() {
        if (++depth > DecodePath.MAX_DEPTH) {
            throw new GuestEncodeException("`" + name + "` is nested deeper than " + DecodePath.MAX_DEPTH, origin);
        }
    }

    /** Leaves such a value. */
    public void leave() {
        depth--;
    }

    /** A value of any kind. */
    public JsValue value(JsValue value) {
        return Objects.requireNonNull(value, name);
    }

    /** A boolean. */
    public JsValue bool(boolean value) {
        return JsValue.of(value);
    }

    /** A string. */
    public JsValue string(String value) {
        return new JsString(value);
    }

    /** A number. */
    public JsValue f64(double value) {
        return new JsNumber(value);
    }

    /** An integer: a number where numbers are exact, else a {@code BigInt}, which JSON has no form for. */
    public JsValue i64(long value) {
        return Math.abs(value) <= JsNumber.MAX_SAFE_INTEGER && value != Long.MIN_VALUE
                ? new JsNumber(value)
                : new JsBigInt(BigInteger.valueOf(value));
    }

    /** An integer without sign, given by its bits, else as {@link #i64}. */
    public JsValue u64(long bits) {
        return bits >= 0 ? i64(bits) : new JsBigInt(new BigInteger(Long.toUnsignedString(bits)));
    }

    /** A {@code BigInt}. */
    public JsValue bigInt(BigInteger value) {
        return new JsBigInt(value);
    }

    /** A {@code Uint8Array} with a copy of these bytes. */
    public JsValue bytes(byte[] value) {
        return JsTypedArray.of(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsValue;
import java.util.Objects;

/**
 * A JavaScript value was thrown: by a guest (the error of a {@code Result}, {@code wasm_bindgen::throw_str}), by the
 * JavaScript library that serves it, by a {@link JsValue} that is read as what it is not, or by a program's own import that
 * wants the guest to see this value. An application error, not a fault: the guest stays usable.
 */
public final class JsException extends GuestException {
    private static final long serialVersionUID = 1L;

    private final transient JsValue value;

    /** A value that is thrown outside a call, or whose call is not known. */
    public JsException(JsValue value) {
        this(value, CallOrigin.unknown());
    }

    /** A value that is thrown by a call. */
    public JsException(JsValue value, CallOrigin origin) {
        super(text(Objects.requireNonNull(value, "value")), origin);
        this.value = value;
    }

    /** A {@code TypeError} with this message. */
    public static JsException typeError(String message) {
        return new JsException(JsError.of("TypeError", message));
    }

    /** A {@code RangeError} with this message. */
    public static JsException rangeError(String message) {
        return new JsException(JsError.of("RangeError", message));
    }

    /** What was thrown; often, not always, a {@link JsError}. */
    public JsValue value() {
        return value;
    }

    private static String text(JsValue value) {
        return SystemGuestLog.excerpt(value instanceof JsError error ? error.summary() : value.toString());
    }
}

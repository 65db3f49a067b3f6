// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigInteger;
import java.util.Objects;

/** A JavaScript integer of any size, which is another kind of value than a number. */
public record JsBigInt(BigInteger value) implements JsValue {
    /** Refuses null. */
    public JsBigInt {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.bigInt(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

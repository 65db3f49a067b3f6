// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** A 64-bit float. */
record F64Value(double value) implements MessageValue {
    @Override
    public Kind kind() {
        return Kind.F64;
    }

    @Override
    public float asFloat() {
        float narrow = (float) value;
        if (Double.compare(narrow, value) != 0) {
            throw MessageValueException.unexpected("a 32-bit float", this);
        }
        return narrow;
    }

    @Override
    public double asDouble() {
        return value;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** A 32-bit float. */
record F32Value(float value) implements MessageValue {
    @Override
    public Kind kind() {
        return Kind.F32;
    }

    @Override
    public float asFloat() {
        return value;
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

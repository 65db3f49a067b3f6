// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** The three values that are one byte each. */
enum SimpleValue implements MessageValue {
    NIL,
    FALSE,
    TRUE;

    @Override
    public Kind kind() {
        return this == NIL ? Kind.NIL : Kind.BOOLEAN;
    }

    @Override
    public boolean isNil() {
        return this == NIL;
    }

    @Override
    public boolean asBoolean() {
        if (this == NIL) {
            throw MessageValueException.unexpected("a boolean", this);
        }
        return this == TRUE;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}

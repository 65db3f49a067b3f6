// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/** A {@link MessageValue} is not what its user asked it for: of another kind, out of range, or without that element. */
public final class MessageValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A value that cannot answer; the message says what was expected and what it is. */
    public MessageValueException(String message) {
        super(message);
    }

    static MessageValueException unexpected(String expected, MessageValue value) {
        return new MessageValueException("expected " + expected + ", found " + ValueText.describe(value));
    }
}

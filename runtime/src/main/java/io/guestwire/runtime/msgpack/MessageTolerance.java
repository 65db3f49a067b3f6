// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

/**
 * Deviations that a reader accepts on request.
 *
 * @param trailingBytes accept bytes after the value; old TinyGo guests append one to an answer with 255 bytes of
 *     {@code bytes}
 * @param duplicateKeys accept a field or a map key that appears twice, the last one wins
 */
public record MessageTolerance(boolean trailingBytes, boolean duplicateKeys) {
    private static final MessageTolerance NONE = new MessageTolerance(false, false);

    /** Accepts neither. */
    public static MessageTolerance none() {
        return NONE;
    }

    /** This tolerance, and bytes after the value. */
    public MessageTolerance tolerateTrailingBytes() {
        return new MessageTolerance(true, duplicateKeys);
    }

    /** This tolerance, and keys that appear twice. */
    public MessageTolerance tolerateDuplicateKeys() {
        return new MessageTolerance(trailingBytes, true);
    }
}

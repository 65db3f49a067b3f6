// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import io.guestwire.runtime.msgpack.MessageValue;

/** What a value is, for messages: its kind, never its content. */
final class MessageText {
    private MessageText() {}

    static String of(MessageValue value) {
        return switch (value.kind()) {
            case NIL -> "nil";
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case F32 -> "a 32-bit float";
            case F64 -> "a 64-bit float";
            case TEXT -> "a string";
            case BINARY -> "binary";
            case LIST -> "a list";
            case MAP -> "a map";
            case EXTENSION -> "an extension of type " + value.extensionType();
        };
    }
}

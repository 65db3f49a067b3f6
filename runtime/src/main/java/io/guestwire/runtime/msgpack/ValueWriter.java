// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Map;

/** Writes values of any kind, each in its shortest form. */
final class ValueWriter {
    private ValueWriter() {}

    static void write(MessageWriter writer, MessageValue value) {
        switch (value.kind()) {
            case NIL -> writer.writeNil();
            case BOOLEAN -> writer.writeBoolean(value.asBoolean());
            case INTEGER -> integer(writer, (IntegerValue) value);
            case F32 -> writer.writeF32(value.asFloat());
            case F64 -> writer.writeF64(value.asDouble());
            case TEXT -> writer.writeString(value.asText());
            case BINARY -> writer.writeBytes(((BinaryValue) value).value());
            case LIST -> {
                writer.beginList(value.asList().size());
                for (MessageValue element : value.asList()) {
                    write(writer, element);
                }
            }
            case MAP -> {
                writer.beginMap(value.asMap().size());
                for (Map.Entry<MessageValue, MessageValue> entry : value.asMap().entrySet()) {
                    write(writer, entry.getKey());
                    write(writer, entry.getValue());
                }
            }
            case EXTENSION -> writer.writeExtension(value.extensionType(), ((ExtensionValue) value).data());
        }
    }

    private static void integer(MessageWriter writer, IntegerValue value) {
        if (value.aboveLong() || value.bits() >= 0) {
            writer.writeUnsigned(value.bits());
        } else {
            writer.writeSigned(value.bits());
        }
    }
}

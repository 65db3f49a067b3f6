// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

import io.guestwire.runtime.msgpack.MessageKeys;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;

/** Writes and reads {@link Item}. */
public final class ItemCodec {
    private static final MessageKeys MEMBERS = MessageKeys.of("Book", "Color");

    private ItemCodec() {}

    public static void write(MessageWriter writer, Item value) {
        writer.beginMap(1);
        if (value instanceof Item.OfBook book) {
            writer.writeField(MEMBERS.encoded(0));
            BookCodec.write(writer, book.value());
        } else if (value instanceof Item.OfColor color) {
            writer.writeField(MEMBERS.encoded(1));
            ColorCodec.write(writer, color.value());
        }
    }

    public static Item read(MessageReader reader) {
        Item value = reader.beginUnion(MEMBERS) == 0
                ? new Item.OfBook(BookCodec.read(reader))
                : new Item.OfColor(ColorCodec.read(reader));
        reader.endUnion();
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

import io.guestwire.runtime.msgpack.MessageKeys;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.Optional;

/** Writes and reads {@link Book}. */
public final class BookCodec {
    private static final MessageKeys KEYS = MessageKeys.of("sub_title", "pages");

    private BookCodec() {}

    public static void write(MessageWriter writer, Book value) {
        writer.beginMap(2);
        writer.writeField(KEYS.encoded(0));
        if (value.subTitle().isPresent()) {
            writer.writeString(value.subTitle().get());
        } else {
            writer.writeNil();
        }
        writer.writeField(KEYS.encoded(1));
        writer.writeUnsigned(value.pages());
    }

    public static Book read(MessageReader reader) {
        Optional<String> subTitle = Optional.empty();
        long pages = 0;
        int entries = reader.beginObject();
        for (int i = 0; i < entries; i++) {
            switch (reader.readField(KEYS)) {
                case 0 -> subTitle = reader.tryReadNil() ? Optional.empty() : Optional.of(reader.readString());
                case 1 -> pages = reader.readU32();
                default -> reader.skip();
            }
        }
        reader.endObject();
        return new Book(subTitle, pages);
    }
}

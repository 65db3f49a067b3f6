// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

import io.guestwire.runtime.msgpack.MessageEnum;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;

/** Writes and reads {@link Color}. */
public final class ColorCodec {
    private static final MessageEnum VALUES = MessageEnum.of(new int[] {5}, "dark_red");

    private ColorCodec() {}

    public static void write(MessageWriter writer, Color value) {
        writer.writeSigned(5);
    }

    public static Color read(MessageReader reader) {
        return Color.values()[reader.readEnum(VALUES)];
    }
}

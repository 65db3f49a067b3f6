// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** An argument object and its answer, byte for byte. */
class MessageRoundTripTest {
    private static final MessageKeys ARGS = MessageKeys.of("firstName", "lastName", "tags");

    @Test
    void writesArgumentsInDeclaredOrder() {
        MessageWriter writer = new MessageWriter();
        writer.beginMap(ARGS.size());
        writer.writeField(ARGS.encoded(0));
        writer.writeString("A");
        writer.writeField(ARGS.encoded(1));
        writer.writeString("B");
        writer.writeField(ARGS.encoded(2));
        writer.beginList(0);

        assertThat(HexFormat.of().formatHex(writer.toByteArray()))
                .isEqualTo("83a966697273744e616d65a141a86c6173744e616d65a142a47461677390");
    }

    @Test
    void readsFieldsInAnyOrderAndSkipsUnknownOnes() {
        MessageReader reader = new MessageReader(
                HexFormat.of().parseHex("84a86c6173744e616d65a142a178cd0102a47461677390a966697273744e616d65a141"));
        StringBuilder seen = new StringBuilder();
        int fields = reader.beginObject();
        for (int i = 0; i < fields; i++) {
            int field = reader.readField(ARGS);
            switch (field) {
                case 0, 1 -> seen.append(field).append(reader.readString()).append(' ');
                case 2 -> {
                    seen.append("tags ").append(reader.beginList()).append(' ');
                    reader.endList();
                }
                default -> reader.skip();
            }
        }
        reader.endObject();
        reader.expectEnd();

        assertThat(seen).hasToString("1B tags 0 0A ");
    }
}

// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.open.Document;
import golden.open.DocumentCodec;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import io.guestwire.runtime.msgpack.RawMessage;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

public final class OpenValuesUser {
    private OpenValuesUser() {}

    public static void rawIsKeptToTheLastByte() {
        RawMessage data = RawMessage.ofBytes(HexFormat.of().parseHex("92cd0001d900"));
        assertThat(back(document(data, Optional.empty())).data().toByteArray()).isEqualTo(data.toByteArray());
    }

    public static void rawIsDecodedLaterIntoAnyType() {
        Document inner = document(RawMessage.of(MessageWriter::writeValue, MessageValue.nil()), Optional.empty());
        Document outer = document(RawMessage.of(DocumentCodec::write, inner), Optional.empty());
        assertThat(back(outer).data().decode(DocumentCodec::read)).isEqualTo(inner);
    }

    public static void anyHoldsWhateverComes() {
        MessageValue value = MessageValue.list(MessageValue.of(1), MessageValue.of("x"), MessageValue.nil());
        assertThat(back(document(nil(), Optional.of(value))).extra()).contains(value);
    }

    public static void anAbsentValueAndNilAreOne() {
        assertThat(back(document(nil(), Optional.of(MessageValue.nil()))).extra()).isEmpty();
    }

    public static void defaultsAreOfTheTypeThatTheyLookLike() {
        Document document = document(nil(), Optional.empty());
        assertThat(document.number()).isEqualTo(MessageValue.of(1));
        assertThat(Long.toUnsignedString(document.big().asUnsignedLong())).isEqualTo("18446744073709551615");
        assertThat(document.ratio().asDouble()).isEqualTo(0.5);
        assertThat(document.text().asText()).isEqualTo("text");
        assertThat(document.flag().asBoolean()).isTrue();
        assertThat(document.list().asList()).hasSize(4);
        assertThat(document.map().orElseThrow().asMap().keySet())
                .containsExactly(MessageValue.of("a"), MessageValue.of("b c"));
    }

    public static void bytesThatAreNotOneMessageAreNoRawMessage() {
        assertThatThrownBy(() -> RawMessage.ofBytes(new byte[] {1, 2})).isInstanceOf(RuntimeException.class);
    }

    private static RawMessage nil() {
        return RawMessage.ofBytes(HexFormat.of().parseHex("c0"));
    }

    private static Document document(RawMessage data, Optional<MessageValue> extra) {
        return Document.builder()
                .data(data)
                .parts(List.of(data))
                .extra(extra)
                .fields(Map.of())
                .build();
    }

    private static Document back(Document document) {
        return DocumentCodec.read(new MessageReader(encoded(writer -> DocumentCodec.write(writer, document))));
    }

    private static byte[] encoded(Consumer<MessageWriter> write) {
        MessageWriter writer = new MessageWriter();
        write.accept(writer);
        return writer.toByteArray();
    }
}

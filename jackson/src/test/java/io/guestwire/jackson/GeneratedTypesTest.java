// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.guestwire.jackson.shop.Book;
import io.guestwire.jackson.shop.BookCodec;
import io.guestwire.jackson.shop.Color;
import io.guestwire.jackson.shop.Item;
import io.guestwire.jackson.shop.Note;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types with a codec beside them, as a generator writes them: by their codec wherever Jackson meets them. */
class GeneratedTypesTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();
    private static final Book BOOK = new Book(Optional.of("or not"), 4_294_967_295L);

    record Shelf(List<Book> books, Optional<Item> best, Color color, Map<String, Item> byName) {}

    private static final Shelf SHELF = new Shelf(
            List.of(BOOK, new Book(Optional.empty(), 1)),
            Optional.of(new Item.OfColor(Color.DARK_RED)),
            Color.DARK_RED,
            Map.of("b", new Item.OfBook(BOOK)));

    static List<Object> values() {
        return List.of(BOOK, Color.DARK_RED, new Item.OfBook(BOOK), new Item.OfColor(Color.DARK_RED), SHELF);
    }

    @ParameterizedTest
    @MethodSource("values")
    void comeBackAsTheyWere(Object value) {
        assertThat((Object) PAYLOADS.decode(PAYLOADS.encode(value), value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void areTheSameBytesAsTheirCodecWrites() {
        assertThat(PAYLOADS.encode(BOOK))
                .isEqualTo(RawMessage.of(BookCodec::write, BOOK).toByteArray());
    }

    @Test
    void haveTheNamesOfTheSchemaAtAnyDepth() {
        assertThat(PAYLOADS.toJson(PAYLOADS.encode(SHELF)))
                .hasToString(
                        "{\"books\":[{\"sub_title\":\"or not\",\"pages\":4294967295},{\"sub_title\":null,\"pages\":1}],"
                                + "\"best\":{\"Color\":5},\"color\":5,"
                                + "\"byName\":{\"b\":{\"Book\":{\"sub_title\":\"or not\",\"pages\":4294967295}}}}");
    }

    @Test
    void haveThemInAListOfAnything() {
        assertThat(PAYLOADS.toJson(PAYLOADS.encode(List.of(new Item.OfColor(Color.DARK_RED), Color.DARK_RED))))
                .hasToString("[{\"Color\":5},5]");
    }

    @Test
    void areReadAsAUnion() {
        byte[] payload = PAYLOADS.encode(List.of(new Item.OfBook(BOOK)));

        assertThat(PAYLOADS.decode(payload, new TypeReference<List<Item>>() {})).containsExactly(new Item.OfBook(BOOK));
    }

    @Test
    void areNoOtherMemberOfTheirUnion() {
        byte[] payload = PAYLOADS.encode(new Item.OfBook(BOOK));

        assertThatThrownBy(() -> PAYLOADS.decode(payload, Item.OfColor.class))
                .isInstanceOf(GuestDecodeException.class)
                .hasMessageStartingWith("$: found another member of the union than the wanted one");
    }

    @Test
    void haveTheFieldAndTheByteNamedThatTheirCodecRefuses() {
        byte[] payload = PAYLOADS.encode(Map.of("books", List.of(Map.of("pages", "many"))));

        GuestDecodeException thrown =
                catchThrowableOfType(GuestDecodeException.class, () -> PAYLOADS.decode(payload, Shelf.class));

        assertThat(thrown.path()).isEqualTo("$.books[0].pages");
        assertThat(thrown.offset()).isEqualTo(15);
        assertThat(thrown.kind()).isEqualTo(GuestDecodeException.Kind.TYPE);
    }

    @Test
    void haveThePlaceNamedWhereTheirCodecRefusesToWrite() {
        Shelf shelf =
                new Shelf(List.of(new Book(Optional.of("\ud800"), 1)), Optional.empty(), Color.DARK_RED, Map.of());

        assertThatThrownBy(() -> PAYLOADS.encode(shelf))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessageStartingWith("$.books[0]: BookCodec refuses it: ");
    }

    @Test
    void areNoKeys() {
        Map<Color, Integer> map = new EnumMap<>(Map.of(Color.DARK_RED, 1));
        MessageValue value = MessageValue.map(Map.of("DARK_RED", MessageValue.of(1)));

        assertThatThrownBy(() -> PAYLOADS.encode(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a generated type is no key of a map");
        assertThatThrownBy(() -> PAYLOADS.decode(value, new TypeReference<Map<Color, Integer>>() {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a generated type is no key of a map");
    }

    @Test
    void goToAGuestAndItsHostByTheirCodec() {
        JsonExports store = JsonExports.builder("acme:store")
                .serve("thicker", Book.class, book -> new Book(book.subTitle(), book.pages() + 1))
                .build();

        try (GuestModule module = GuestModule.load(RelayGuest.wasm());
                JsonGuest guest = JsonGuest.of(
                        module.start(GuestOptions.builder().export(store).build()))) {
            Book thicker = guest.call("thicker", new Book(Optional.of("a"), 1), Book.class);
            MessageValue tree = guest.call("thicker", new Book(Optional.of("a"), 1), MessageValue.class);

            assertThat(thicker).isEqualTo(new Book(Optional.of("a"), 2));
            assertThat(tree.find("sub_title")).contains(MessageValue.of("a"));
        }
    }

    @Test
    void leaveAProgramsOwnSerializerAlone() {
        JsonPayloads own = JsonPayloads.builder()
                .mapper(JsonPayloads.mapperBuilder()
                        .addModule(new SimpleModule().addSerializer(Book.class, new StdSerializer<Book>(Book.class) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void serialize(Book book, JsonGenerator generator, SerializerProvider provider)
                                    throws IOException {
                                generator.writeNumber(book.pages());
                            }
                        }))
                        .build())
                .build();

        assertThat(own.toValue(BOOK)).isEqualTo(MessageValue.of(4_294_967_295L));
    }

    @Test
    void areNotWhatMerelyHasAClassOfThatName() {
        assertThat(PAYLOADS.toJson(PAYLOADS.encode(new Note("a")))).hasToString("{\"someText\":\"a\"}");
    }
}

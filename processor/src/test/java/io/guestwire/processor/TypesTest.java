// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {
    private static final MessageValue NOTHING = MessageValue.nil();
    private static final MessageValue ONE = MessageValue.of(1);
    private static final MessageValue TEXT = MessageValue.of("x");

    @TempDir
    Path folder;

    static Stream<Arguments> valuesOfEachType() {
        MessageValue bytes = MessageValue.of(new byte[] {1, -1});
        MessageValue time = MessageValue.of("2026-02-28T12:00:00+02:00");
        MessageValue list = MessageValue.list(ONE, MessageValue.of(2));
        return Stream.of(
                Arguments.of("byte", MessageValue.of(Byte.MIN_VALUE)),
                Arguments.of("Byte", MessageValue.of(Byte.MAX_VALUE)),
                Arguments.of("short", MessageValue.of(Short.MIN_VALUE)),
                Arguments.of("Short", MessageValue.of(Short.MAX_VALUE)),
                Arguments.of("int", MessageValue.of(Integer.MIN_VALUE)),
                Arguments.of("Integer", MessageValue.of(Integer.MAX_VALUE)),
                Arguments.of("long", MessageValue.of(Long.MIN_VALUE)),
                Arguments.of("Long", MessageValue.of(Long.MAX_VALUE)),
                Arguments.of("float", MessageValue.of(1.5f)),
                Arguments.of("Float", MessageValue.of(Float.NEGATIVE_INFINITY)),
                Arguments.of("double", MessageValue.of(Double.MIN_VALUE)),
                Arguments.of("Double", MessageValue.of(-0.0)),
                Arguments.of("boolean", MessageValue.of(true)),
                Arguments.of("Boolean", MessageValue.of(false)),
                Arguments.of("String", MessageValue.of("\ud83d\ude00")),
                Arguments.of("byte[]", bytes),
                Arguments.of("OffsetDateTime", time),
                Arguments.of("Instant", MessageValue.of("2026-02-28T10:00:00Z")),
                Arguments.of("ZonedDateTime", time),
                Arguments.of("UUID", MessageValue.of("123e4567-e89b-12d3-a456-426614174000")),
                Arguments.of("java.math.BigDecimal", MessageValue.of("1.50")),
                Arguments.of("java.net.URI", MessageValue.of("urn:x")),
                Arguments.of("LocalDate", MessageValue.of("2026-02-28")),
                Arguments.of("Duration", MessageValue.of("PT1M")),
                Arguments.of("RawMessage", list),
                Arguments.of("MessageValue", list),
                Arguments.of("@WireType(\"value\") MessageValue", list),
                Arguments.of("List<Integer>", list),
                Arguments.of("List<byte[]>", MessageValue.list(bytes, bytes)),
                Arguments.of("List<List<String>>", MessageValue.list(MessageValue.list(TEXT))),
                Arguments.of("Map<String, Integer>", MessageValue.map(Map.of("a", ONE))),
                Arguments.of("Map<Long, List<String>>", MessageValue.mapOf(Map.of(ONE, MessageValue.list(TEXT)))),
                Arguments.of(
                        "Map<UUID, Integer>", MessageValue.map(Map.of("123e4567-e89b-12d3-a456-426614174000", ONE))),
                Arguments.of("Optional<String>", TEXT),
                Arguments.of("Optional<String>", NOTHING),
                Arguments.of("Optional<byte[]>", bytes),
                Arguments.of("Optional<List<Optional<Integer>>>", MessageValue.list(ONE, NOTHING)),
                Arguments.of("Book", MessageValue.map(Map.of("title", TEXT, "pages", ONE))),
                Arguments.of("List<Book>", MessageValue.list(MessageValue.map(Map.of("title", TEXT, "pages", ONE)))),
                Arguments.of("Optional<Color>", ONE),
                Arguments.of("Map<String, Color>", MessageValue.map(Map.of("a", ONE))),
                Arguments.of("Shape", MessageValue.map(Map.of("Circle", MessageValue.map(Map.of("radius", ONE))))),
                Arguments.of("Shape", MessageValue.map(Map.of("Color", ONE))),
                Arguments.of("Tree", tree(tree(), tree(tree()))),
                Arguments.of("Empty", MessageValue.map(Map.of())));
    }

    @ParameterizedTest
    @MethodSource
    void valuesOfEachType(String type, MessageValue value) throws Exception {
        assertThat(store(type).call("echo", LocalCall.of(value))).isEqualTo(value);
    }

    @Test
    void readsAnUnsignedNumberThatIsNegativeAsASignedOne() throws Exception {
        assertThat(store("@WireType(\"u64\") long", "@WireType(\"u64\")")
                        .call("echo", LocalCall.of(MessageValue.ofUnsigned(-1))))
                .isEqualTo(MessageValue.ofUnsigned(-1));
    }

    @Test
    void refusesANumberOutOfTheRangeOfItsWireType() throws Exception {
        RunningStore store = store("@WireType(\"u8\") int", "@WireType(\"u8\")");
        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> store.call("echo", LocalCall.of(MessageValue.of(256))));
    }

    @Test
    void refusesAResultOutOfTheRangeOfItsWireType() throws Exception {
        RunningStore store = RunningStore.of(build("@HostExport @WireType(\"u8\") int get() { return 256; }"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.call("get", LocalCall.of(NOTHING)))
                .withMessageContaining("256");
    }

    @Test
    void refusesAComponentOutOfTheRangeOfItsWireType() throws Exception {
        RunningStore store = RunningStore.of(build("@HostExport Pixel get() { return new Pixel(256, List.of()); }"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.call("get", LocalCall.of(NOTHING)))
                .withMessageContaining("red");
    }

    @Test
    void refusesAnElementOutOfTheRangeOfItsWireType() throws Exception {
        RunningStore store =
                RunningStore.of(build("@HostExport Pixel get() { return new Pixel(1, List.of(1L, -1L)); }"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.call("get", LocalCall.of(NOTHING)))
                .withMessageContaining("-1");
    }

    @Test
    void namesThePlaceOfWhatItCannotRead() throws Exception {
        RunningStore store = RunningStore.of(build("@HostExport void put(List<Book> books) {}"));
        MessageValue book = MessageValue.map(Map.of("title", TEXT, "pages", TEXT));
        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> store.call("put", "books", MessageValue.list(book)))
                .withMessageContaining("books[0].pages");
    }

    @Test
    void namesAComponentThatIsMissing() throws Exception {
        RunningStore store = RunningStore.of(build("@HostExport void put(Book book) {}"));
        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> store.call("put", "book", MessageValue.map(Map.of("title", TEXT))))
                .withMessageContaining("pages");
    }

    @Test
    void refusesATextThatIsNoValueOfItsType() throws Exception {
        RunningStore store = RunningStore.of(build("@HostExport void put(UUID id) {}"));
        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> store.call("put", "id", TEXT))
                .withMessageContaining("id");
    }

    @Test
    void readsAnEnumByItsName() throws Exception {
        assertThat(store("Color").call("echo", LocalCall.of(MessageValue.of("green"))))
                .isEqualTo(MessageValue.of(1));
    }

    @Test
    void writesAnEnumAsItsNameIfToldTo() throws Exception {
        RunningStore store = RunningStore.of(
                build("@HostExport(unary = true) Color echo(Color value) { return value; }", "-Aguestwire.enums=name"));
        assertThat(store.call("echo", LocalCall.of(MessageValue.of(1)))).isEqualTo(MessageValue.of("green"));
    }

    @Test
    void refusesAnUnknownConstant() throws Exception {
        RunningStore store = store("Color");
        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> store.call("echo", LocalCall.of(MessageValue.of(7))));
    }

    @Test
    void writesATimeAsATimestampIfToldTo() throws Exception {
        RunningStore store = RunningStore.of(build(
                "@HostExport OffsetDateTime now() { return OffsetDateTime.parse(\"1970-01-01T00:00:01Z\"); }",
                "-Aguestwire.datetimes=timestamp"));
        LocalCall call = LocalCall.of(NOTHING);
        store.call("now", call);
        assertThat(call.answerBytes()).containsExactly(0xd6, 0xff, 0, 0, 0, 1);
    }

    @Test
    void refusesAValueThatIsNestedWithoutEnd() throws Exception {
        RunningStore store = RunningStore.of(build("""
                @HostExport Tree get() {
                    Tree tree = new Tree(List.of());
                    for (int i = 0; i < 100_000; i++) {
                        tree = new Tree(List.of(tree));
                    }
                    return tree;
                }
                """));
        assertThatExceptionOfType(GuestEncodeException.class)
                .isThrownBy(() -> store.call("get", LocalCall.of(NOTHING)));
    }

    private RunningStore store(String type) throws Exception {
        return store(type, "");
    }

    private RunningStore store(String type, String annotation) throws Exception {
        String result = annotation.isEmpty()
                ? type
                : type.substring(annotation.length()).strip();
        return RunningStore.of(build(
                annotation + " @HostExport(unary = true) " + result + " echo(" + type + " value) { return value; }"));
    }

    private UserBuild.Built build(String methods, String... options) {
        return UserBuild.in(folder)
                .options(options)
                .store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                        """ + methods + "\n" + """
                                record Book(String title, int pages) {}
                                record Pixel(@WireType("u8") int red, @WireType("[u32]") List<Long> more) {}
                                enum Color { RED, @WireName("green") GREEN }
                                record Tree(List<Tree> branches) {}
                                record Empty() {}
                                }
                                """)
                .source("acme/Shape.java", """
                        package acme;
                        import io.guestwire.runtime.annotation.WireName;
                        public sealed interface Shape {
                            record Circle(int radius) implements Shape {}
                            @WireName("Color")
                            enum Colour implements Shape { RED, GREEN }
                        }
                        """)
                .run();
    }

    private static MessageValue tree(MessageValue... branches) {
        return MessageValue.map(Map.of("branches", MessageValue.list(List.of(branches))));
    }
}

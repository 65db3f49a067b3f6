// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that the page of the wire format quotes. */
class WireExamplesTest {
    private static final Pattern COLUMNS = Pattern.compile(" {2,}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final MessageEnum COLORS = MessageEnum.of(new int[] {0, 1, 300}, "Red", "Green", "Blue");
    private static final List<String> COLOR_NAMES = List.of("Red", "Green", "Blue");
    private static final MessageKeys SHAPES = MessageKeys.of("Circle", "string", "[i32]");
    private static final MessageKeys CIRCLE = MessageKeys.of("radius");

    /** How a type is read and written, as the text that stands for its values. */
    private record Example(Function<MessageReader, String> read, BiConsumer<MessageWriter, String> write) {}

    private static final Map<String, Example> TYPES = Map.ofEntries(
            Map.entry("i16", new Example(r -> "" + r.readI16(), (w, v) -> w.writeSigned(Short.parseShort(v)))),
            Map.entry("u8", new Example(r -> "" + r.readU8(), (w, v) -> w.writeUnsigned(Integer.parseInt(v)))),
            Map.entry("i64", new Example(r -> "" + r.readI64(), (w, v) -> w.writeSigned(Long.parseLong(v)))),
            Map.entry("f32", new Example(r -> "" + r.readF32(), (w, v) -> w.writeF32(Float.parseFloat(v)))),
            Map.entry("f64", new Example(r -> "" + r.readF64(), (w, v) -> w.writeF64(Double.parseDouble(v)))),
            Map.entry(
                    "bytes",
                    new Example(r -> HexFormat.of().formatHex(r.readBytes()), (w, v) -> w.writeBytes(Hex.bytes(v)))),
            Map.entry("[u8]", new Example(r -> readList(r, MessageReader::readU8), WireExamplesTest::writeList)),
            Map.entry(
                    "Color",
                    new Example(
                            r -> COLOR_NAMES.get(r.readEnum(COLORS)),
                            (w, v) -> w.writeSigned(v.equals("Blue") ? 300 : COLOR_NAMES.indexOf(v)))),
            Map.entry(
                    "Color by name",
                    new Example(
                            r -> COLOR_NAMES.get(r.readEnum(COLORS)),
                            (w, v) -> w.writeField(COLORS.encoded(COLOR_NAMES.indexOf(v))))),
            Map.entry("Shape", new Example(WireExamplesTest::readShape, WireExamplesTest::writeShape)),
            Map.entry(
                    "datetime",
                    new Example(
                            r -> Rfc3339.format(r.readDatetime()), (w, v) -> w.writeDatetime(OffsetDateTime.parse(v)))),
            Map.entry(
                    "datetime as timestamp",
                    new Example(
                            r -> Rfc3339.format(r.readDatetime()),
                            (w, v) -> w.writeTimestamp(OffsetDateTime.parse(v)))),
            Map.entry(
                    "raw",
                    new Example(
                            r -> HexFormat.of().formatHex(r.readRawMessage().toByteArray()),
                            (w, v) -> w.writeRawMessage(RawMessage.ofBytes(Hex.bytes(v))))),
            Map.entry("any", new Example(r -> r.readValue().toString(), WireExamplesTest::writeAny)));

    private static String readList(MessageReader reader, Function<MessageReader, Object> element) {
        List<Object> list = new ArrayList<>();
        int count = reader.beginList();
        for (int i = 0; i < count; i++) {
            reader.element(i);
            list.add(element.apply(reader));
        }
        reader.endList();
        return list.toString();
    }

    private static void writeList(MessageWriter writer, String text) {
        String elements = text.substring(1, text.length() - 1);
        String[] split = elements.isEmpty() ? new String[0] : elements.split(", ");
        writer.beginList(split.length);
        for (String element : split) {
            writer.writeSigned(Long.parseLong(element));
        }
    }

    private static String readShape(MessageReader reader) {
        int member = reader.beginUnion(SHAPES);
        String value = switch (member) {
            case 0 -> readCircle(reader);
            case 1 -> reader.readString();
            default -> readList(reader, MessageReader::readI32);
        };
        reader.endUnion();
        return SHAPES.name(member) + " " + value;
    }

    private static String readCircle(MessageReader reader) {
        assertThat(reader.beginObject()).isOne();
        assertThat(reader.readField(CIRCLE)).isZero();
        String radius = Float.toString(reader.readF32());
        reader.endObject();
        return radius;
    }

    private static void writeShape(MessageWriter writer, String text) {
        writer.beginMap(1);
        int space = text.indexOf(' ');
        writer.writeString(text.substring(0, space));
        String value = text.substring(space + 1);
        if (text.startsWith("Circle")) {
            writer.beginMap(1);
            writer.writeField(CIRCLE.encoded(0));
            writer.writeF32(Float.parseFloat(value));
        } else {
            writeList(writer, value);
        }
    }

    /** The one example of it, as a program makes it. */
    private static void writeAny(MessageWriter writer, String text) {
        Map<MessageValue, MessageValue> map = new LinkedHashMap<>();
        map.put(MessageValue.of("a"), MessageValue.list(MessageValue.of(1), MessageValue.nil()));
        map.put(MessageValue.of(5), MessageValue.of(200));
        MessageValue value = MessageValue.mapOf(map);
        assertThat(value).hasToString(text);
        writer.writeValue(value);
    }

    static List<String> examples() throws IOException {
        return lines("/wire-examples.txt");
    }

    static List<String> refusals() throws IOException {
        return lines("/wire-refusals.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = WireExamplesTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toList());
        }
    }

    /** Hexadecimal digits, and text in quotes. */
    private static byte[] message(String notation) {
        return Hex.bytes(QUOTED.matcher(notation)
                .replaceAll(text -> HexFormat.of().formatHex(text.group(1).getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesWhatThePageSays(String line) {
        String[] columns = COLUMNS.split(line);
        MessageWriter writer = new MessageWriter();
        TYPES.get(columns[0]).write().accept(writer, columns[1]);

        assertThat(writer.toByteArray()).isEqualTo(message(columns[2]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatThePageSays(String line) {
        String[] columns = COLUMNS.split(line);
        List<String> encodings = new ArrayList<>(List.of(columns[2]));
        if (columns.length > 3) {
            encodings.addAll(
                    List.of(columns[3].substring("also read: ".length()).split(", ")));
        }
        for (String encoding : encodings) {
            MessageReader reader = new MessageReader(message(encoding));

            assertThat(TYPES.get(columns[0]).read().apply(reader)).as(encoding).isEqualTo(columns[1]);
            reader.expectEnd();
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatThePageSays(String line) {
        String[] columns = COLUMNS.split(line, 3);
        MessageReader reader = new MessageReader(message(columns[1]));
        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, () -> {
            TYPES.get(columns[0]).read().apply(reader);
            reader.expectEnd();
        });

        assertThat(failure).hasMessage(columns[2]);
    }
}

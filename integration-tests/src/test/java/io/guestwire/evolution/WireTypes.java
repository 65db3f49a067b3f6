// SPDX-License-Identifier: Apache-2.0
package io.guestwire.evolution;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.msgpack.MessageEnum;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Types of a schema as generated code of both languages writes and reads them, with values at the edges of what they hold. */
enum WireTypes {
    I8("i8", MessageReader::readI8, List.of(signed(Byte.MIN_VALUE), signed(-1), signed(Byte.MAX_VALUE))),
    U8("u8", MessageReader::readU8, List.of(unsigned(0), unsigned(255))),
    I16("i16", MessageReader::readI16, List.of(signed(Short.MIN_VALUE), signed(Short.MAX_VALUE))),
    U16("u16", MessageReader::readU16, List.of(unsigned(0), unsigned(65_535))),
    I32("i32", MessageReader::readI32, List.of(signed(Integer.MIN_VALUE), signed(Integer.MAX_VALUE))),
    U32("u32", MessageReader::readU32, List.of(unsigned(0), unsigned(0xFFFF_FFFFL))),
    I64("i64", MessageReader::readI64, List.of(signed(Long.MIN_VALUE), signed(Long.MAX_VALUE))),
    U64("u64", MessageReader::readU64, List.of(unsigned(0), unsigned(-1L))),
    F32("f32", MessageReader::readF32, List.of(out -> out.writeF32(1.5f), out -> out.writeF32(Float.NaN))),
    F64("f64", MessageReader::readF64, List.of(out -> out.writeF64(1.5), out -> out.writeF64(1e300))),
    BOOL("bool", MessageReader::readBoolean, List.of(out -> out.writeBoolean(true))),
    STRING("string", MessageReader::readString, List.of(text(""), text("text"))),
    BYTES("bytes", MessageReader::readBytes, List.of(bytes(), bytes((byte) -1))),
    DATETIME(
            "datetime",
            MessageReader::readDatetime,
            List.of(out -> out.writeDatetime(OffsetDateTime.parse("2024-02-29T12:00:00+02:00")))),
    RAW("raw", MessageReader::readRawMessage, dynamic()),
    ANY("any", MessageReader::readValue, dynamic()),
    VALUE("value", MessageReader::readValue, dynamic()),
    LIST_OF_U8("[u8]", in -> list(in, MessageReader::readU8), List.of(listOf(), listOf(unsigned(255)))),
    LIST_OF_I16("[i16]", in -> list(in, MessageReader::readI16), List.of(listOf(), listOf(signed(-1)))),
    LIST_OF_STRING("[string]", in -> list(in, MessageReader::readString), List.of(listOf(), listOf(text("text")))),
    MAP("{string: u8}", WireTypes::map, List.of(out -> out.beginMap(0), out -> {
        out.beginMap(1);
        out.writeString("key");
        out.writeUnsigned(1);
    })),
    OPTIONAL_U8("u8?", in -> optional(in, MessageReader::readU8), List.of(MessageWriter::writeNil, unsigned(255))),
    OPTIONAL_BYTES(
            "bytes?", in -> optional(in, MessageReader::readBytes), List.of(MessageWriter::writeNil, bytes((byte) 1))),
    ENUM("Color", in -> in.readEnum(Colors.VALUES), List.of(signed(0), signed(300)));

    private final String widl;
    private final Consumer<MessageReader> reader;
    private final List<Consumer<MessageWriter>> values;

    WireTypes(String widl, Consumer<MessageReader> reader, List<Consumer<MessageWriter>> values) {
        this.widl = widl;
        this.reader = reader;
        this.values = values;
    }

    /** How a schema writes the type, if it declares {@code enum Color { RED = 0, BLUE = 300 }}. */
    String widl() {
        return widl;
    }

    /** Whether a reader of this type takes every value that is tried of another. */
    boolean takesAllOf(WireTypes writer) {
        return writer.values.stream().allMatch(this::takes);
    }

    private boolean takes(Consumer<MessageWriter> value) {
        MessageWriter out = new MessageWriter();
        value.accept(out);
        MessageReader in = new MessageReader(out.toByteArray());
        if (refusesNilInRust() && in.tryReadNil()) {
            return false;
        }
        try {
            reader.accept(in);
            in.expectEnd();
            return true;
        } catch (GuestDecodeException refused) {
            return false;
        }
    }

    /** Java reads nil as an empty value of these; generated Rust, the other peer there is, refuses it. */
    private boolean refusesNilInRust() {
        return this == BYTES || widl.startsWith("[") || widl.startsWith("{");
    }

    private static Consumer<MessageWriter> signed(long value) {
        return out -> out.writeSigned(value);
    }

    private static Consumer<MessageWriter> unsigned(long value) {
        return out -> out.writeUnsigned(value);
    }

    private static Consumer<MessageWriter> text(String value) {
        return out -> out.writeString(value);
    }

    private static Consumer<MessageWriter> bytes(byte... value) {
        return out -> out.writeBytes(value);
    }

    private static Consumer<MessageWriter> listOf() {
        return out -> out.beginList(0);
    }

    private static Consumer<MessageWriter> listOf(Consumer<MessageWriter> element) {
        return out -> {
            out.beginList(1);
            element.accept(out);
        };
    }

    private static List<Consumer<MessageWriter>> dynamic() {
        return List.of(
                MessageWriter::writeNil,
                out -> out.writeValue(MessageValue.extension((byte) 5, new byte[] {1})),
                out -> out.writeValue(MessageValue.list(MessageValue.of("text"), MessageValue.nil())));
    }

    private static void list(MessageReader in, Consumer<MessageReader> element) {
        int count = in.beginList();
        for (int i = 0; i < count; i++) {
            element.accept(in);
        }
        in.endList();
    }

    private static void map(MessageReader in) {
        int count = in.beginMap();
        for (int i = 0; i < count; i++) {
            Objects.requireNonNull(in.readString());
            in.entry();
            in.readU8();
        }
        in.endMap();
    }

    private static void optional(MessageReader in, Consumer<MessageReader> present) {
        if (!in.tryReadNil()) {
            present.accept(in);
        }
    }

    private static final class Colors {
        static final MessageEnum VALUES = MessageEnum.of(new int[] {0, 300}, "RED", "BLUE");
    }
}

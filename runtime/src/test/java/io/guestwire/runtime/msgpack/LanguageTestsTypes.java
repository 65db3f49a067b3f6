// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that the guests of {@code wapc/language-tests} echo, with codecs as generated code has them. */
final class LanguageTestsTypes {
    private LanguageTestsTypes() {}

    record Thing(String value) {}

    record Maps(Map<Long, String> mapStringPrimative, Map<Long, Long> mapU64Primative) {}

    record Lists(
            List<String> listStrings,
            List<Long> listU64s,
            List<Thing> listObjects,
            List<Optional<Thing>> listObjectsOptional) {}

    record Tests(Required required, Optionals optional, Maps maps, Lists lists) {}

    record Required(
            boolean boolValue,
            int u8Value,
            int u16Value,
            long u32Value,
            long u64Value,
            byte s8Value,
            short s16Value,
            int s32Value,
            long s64Value,
            float f32Value,
            double f64Value,
            String stringValue,
            byte[] bytesValue,
            Thing objectValue) {
        private List<Object> components() {
            return List.of(
                    boolValue,
                    u8Value,
                    u16Value,
                    u32Value,
                    u64Value,
                    s8Value,
                    s16Value,
                    s32Value,
                    s64Value,
                    f32Value,
                    f64Value,
                    stringValue,
                    bytesValue,
                    objectValue);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Required that && Values.equal(components(), that.components());
        }

        @Override
        public int hashCode() {
            return Values.hash(components());
        }
    }

    record Optionals(
            Optional<Boolean> boolValue,
            Optional<Integer> u8Value,
            Optional<Integer> u16Value,
            Optional<Long> u32Value,
            Optional<Long> u64Value,
            Optional<Byte> s8Value,
            Optional<Short> s16Value,
            Optional<Integer> s32Value,
            Optional<Long> s64Value,
            Optional<Float> f32Value,
            Optional<Double> f64Value,
            Optional<String> stringValue,
            Optional<byte[]> bytesValue,
            Optional<Thing> objectValue) {
        private List<Object> components() {
            return List.of(
                    boolValue,
                    u8Value,
                    u16Value,
                    u32Value,
                    u64Value,
                    s8Value,
                    s16Value,
                    s32Value,
                    s64Value,
                    f32Value,
                    f64Value,
                    stringValue,
                    bytesValue,
                    objectValue);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Optionals that && Values.equal(components(), that.components());
        }

        @Override
        public int hashCode() {
            return Values.hash(components());
        }
    }

    private static final MessageKeys TESTS = MessageKeys.of("required", "optional", "maps", "lists");
    private static final MessageKeys FIELDS = MessageKeys.of(
            "boolValue",
            "u8Value",
            "u16Value",
            "u32Value",
            "u64Value",
            "s8Value",
            "s16Value",
            "s32Value",
            "s64Value",
            "f32Value",
            "f64Value",
            "stringValue",
            "bytesValue",
            "objectValue");
    private static final MessageKeys THING = MessageKeys.of("value");
    private static final MessageKeys MAPS = MessageKeys.of("mapStringPrimative", "mapU64Primative");
    private static final MessageKeys LISTS =
            MessageKeys.of("listStrings", "listU64s", "listObjects", "listObjectsOptional");

    static void write(MessageWriter out, Tests value) {
        out.beginMap(4);
        out.writeField(TESTS.encoded(0));
        writeRequired(out, value.required());
        out.writeField(TESTS.encoded(1));
        writeOptionals(out, value.optional());
        out.writeField(TESTS.encoded(2));
        writeMaps(out, value.maps());
        out.writeField(TESTS.encoded(3));
        writeLists(out, value.lists());
    }

    private static void writeRequired(MessageWriter out, Required value) {
        out.beginMap(14);
        out.writeField(FIELDS.encoded(0));
        out.writeBoolean(value.boolValue());
        out.writeField(FIELDS.encoded(1));
        out.writeUnsigned(value.u8Value());
        out.writeField(FIELDS.encoded(2));
        out.writeUnsigned(value.u16Value());
        out.writeField(FIELDS.encoded(3));
        out.writeUnsigned(value.u32Value());
        out.writeField(FIELDS.encoded(4));
        out.writeUnsigned(value.u64Value());
        out.writeField(FIELDS.encoded(5));
        out.writeSigned(value.s8Value());
        out.writeField(FIELDS.encoded(6));
        out.writeSigned(value.s16Value());
        out.writeField(FIELDS.encoded(7));
        out.writeSigned(value.s32Value());
        out.writeField(FIELDS.encoded(8));
        out.writeSigned(value.s64Value());
        out.writeField(FIELDS.encoded(9));
        out.writeF32(value.f32Value());
        out.writeField(FIELDS.encoded(10));
        out.writeF64(value.f64Value());
        out.writeField(FIELDS.encoded(11));
        out.writeString(value.stringValue());
        out.writeField(FIELDS.encoded(12));
        out.writeBytes(value.bytesValue());
        out.writeField(FIELDS.encoded(13));
        writeThing(out, value.objectValue());
    }

    private static void writeOptionals(MessageWriter out, Optionals value) {
        out.beginMap(14);
        out.writeField(FIELDS.encoded(0));
        value.boolValue().ifPresentOrElse(out::writeBoolean, out::writeNil);
        out.writeField(FIELDS.encoded(1));
        value.u8Value().ifPresentOrElse(out::writeUnsigned, out::writeNil);
        out.writeField(FIELDS.encoded(2));
        value.u16Value().ifPresentOrElse(out::writeUnsigned, out::writeNil);
        out.writeField(FIELDS.encoded(3));
        value.u32Value().ifPresentOrElse(out::writeUnsigned, out::writeNil);
        out.writeField(FIELDS.encoded(4));
        value.u64Value().ifPresentOrElse(out::writeUnsigned, out::writeNil);
        out.writeField(FIELDS.encoded(5));
        value.s8Value().ifPresentOrElse(out::writeSigned, out::writeNil);
        out.writeField(FIELDS.encoded(6));
        value.s16Value().ifPresentOrElse(out::writeSigned, out::writeNil);
        out.writeField(FIELDS.encoded(7));
        value.s32Value().ifPresentOrElse(out::writeSigned, out::writeNil);
        out.writeField(FIELDS.encoded(8));
        value.s64Value().ifPresentOrElse(out::writeSigned, out::writeNil);
        out.writeField(FIELDS.encoded(9));
        value.f32Value().ifPresentOrElse(out::writeF32, out::writeNil);
        out.writeField(FIELDS.encoded(10));
        value.f64Value().ifPresentOrElse(out::writeF64, out::writeNil);
        out.writeField(FIELDS.encoded(11));
        value.stringValue().ifPresentOrElse(out::writeString, out::writeNil);
        out.writeField(FIELDS.encoded(12));
        value.bytesValue().ifPresentOrElse(out::writeBytes, out::writeNil);
        out.writeField(FIELDS.encoded(13));
        writeOptionalThing(out, value.objectValue());
    }

    private static void writeThing(MessageWriter out, Thing value) {
        out.beginMap(1);
        out.writeField(THING.encoded(0));
        out.writeString(value.value());
    }

    private static void writeOptionalThing(MessageWriter out, Optional<Thing> value) {
        value.ifPresentOrElse(thing -> writeThing(out, thing), out::writeNil);
    }

    private static void writeMaps(MessageWriter out, Maps value) {
        out.beginMap(2);
        out.writeField(MAPS.encoded(0));
        out.beginMap(value.mapStringPrimative().size());
        value.mapStringPrimative().forEach((key, text) -> {
            out.writeUnsigned(key);
            out.writeString(text);
        });
        out.writeField(MAPS.encoded(1));
        out.beginMap(value.mapU64Primative().size());
        value.mapU64Primative().forEach((key, number) -> {
            out.writeUnsigned(key);
            out.writeUnsigned(number);
        });
    }

    private static void writeLists(MessageWriter out, Lists value) {
        out.beginMap(4);
        out.writeField(LISTS.encoded(0));
        out.beginList(value.listStrings().size());
        value.listStrings().forEach(out::writeString);
        out.writeField(LISTS.encoded(1));
        out.beginList(value.listU64s().size());
        value.listU64s().forEach(out::writeUnsigned);
        out.writeField(LISTS.encoded(2));
        out.beginList(value.listObjects().size());
        value.listObjects().forEach(thing -> writeThing(out, thing));
        out.writeField(LISTS.encoded(3));
        out.beginList(value.listObjectsOptional().size());
        value.listObjectsOptional().forEach(thing -> writeOptionalThing(out, thing));
    }

    /** Reads one field of an object. */
    private interface FieldReader {
        void read(int field);
    }

    private static void readObject(MessageReader in, MessageKeys keys, long required, FieldReader reader) {
        int fields = in.beginObject();
        long seen = 0;
        for (int i = 0; i < fields; i++) {
            int field = in.readField(keys);
            if (field < 0) {
                in.skip();
            } else {
                seen = in.markField(keys, seen, field);
                reader.read(field);
            }
        }
        if ((seen & required) != required) {
            throw in.missing(keys, seen, required);
        }
        in.endObject();
    }

    static Tests read(MessageReader in) {
        Object[] parts = new Object[4];
        readObject(
                in,
                TESTS,
                0b1111,
                field -> parts[field] = switch (field) {
                    case 0 -> readRequired(in);
                    case 1 -> readOptionals(in);
                    case 2 -> readMaps(in);
                    default -> readLists(in);
                });
        return new Tests((Required) parts[0], (Optionals) parts[1], (Maps) parts[2], (Lists) parts[3]);
    }

    private static Object readScalar(MessageReader in, int field) {
        return switch (field) {
            case 0 -> in.readBoolean();
            case 1 -> in.readU8();
            case 2 -> in.readU16();
            case 3 -> in.readU32();
            case 4 -> in.readU64();
            case 5 -> in.readI8();
            case 6 -> in.readI16();
            case 7 -> in.readI32();
            case 8 -> in.readI64();
            case 9 -> in.readF32();
            case 10 -> in.readF64();
            case 11 -> in.readString();
            case 12 -> in.readBytes();
            default -> readThing(in);
        };
    }

    private static Required readRequired(MessageReader in) {
        Object[] parts = new Object[14];
        readObject(in, FIELDS, 0x3fff, field -> parts[field] = readScalar(in, field));
        return new Required(
                (Boolean) parts[0],
                (Integer) parts[1],
                (Integer) parts[2],
                (Long) parts[3],
                (Long) parts[4],
                (Byte) parts[5],
                (Short) parts[6],
                (Integer) parts[7],
                (Long) parts[8],
                (Float) parts[9],
                (Double) parts[10],
                (String) parts[11],
                (byte[]) parts[12],
                (Thing) parts[13]);
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> optional(Object value) {
        return Optional.ofNullable((T) value);
    }

    private static Optionals readOptionals(MessageReader in) {
        Object[] parts = new Object[14];
        readObject(in, FIELDS, 0, field -> parts[field] = in.tryReadNil() ? null : readScalar(in, field));
        return new Optionals(
                optional(parts[0]),
                optional(parts[1]),
                optional(parts[2]),
                optional(parts[3]),
                optional(parts[4]),
                optional(parts[5]),
                optional(parts[6]),
                optional(parts[7]),
                optional(parts[8]),
                optional(parts[9]),
                optional(parts[10]),
                optional(parts[11]),
                optional(parts[12]),
                optional(parts[13]));
    }

    private static Thing readThing(MessageReader in) {
        String[] value = new String[1];
        readObject(in, THING, 1, field -> value[0] = in.readString());
        return new Thing(value[0]);
    }

    private static Maps readMaps(MessageReader in) {
        Map<Long, String> strings = new LinkedHashMap<>();
        Map<Long, Long> numbers = new LinkedHashMap<>();
        readObject(in, MAPS, 0b11, field -> {
            int entries = in.beginMap();
            for (int i = 0; i < entries; i++) {
                in.entry();
                long key = in.readU32();
                if (field == 0) {
                    in.put(strings, key, in.readString());
                } else {
                    in.put(numbers, key, in.readU64());
                }
            }
            in.endMap();
        });
        return new Maps(strings, numbers);
    }

    private static Lists readLists(MessageReader in) {
        List<String> strings = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        List<Optional<Thing>> optionals = new ArrayList<>();
        readObject(in, LISTS, 0b1111, field -> {
            int count = in.beginList();
            for (int i = 0; i < count; i++) {
                in.element(i);
                switch (field) {
                    case 0 -> strings.add(in.readString());
                    case 1 -> numbers.add(in.readU64());
                    case 2 -> things.add(readThing(in));
                    default -> optionals.add(in.tryReadNil() ? Optional.empty() : Optional.of(readThing(in)));
                }
            }
            in.endList();
        });
        return new Lists(strings, numbers, things, optionals);
    }
}

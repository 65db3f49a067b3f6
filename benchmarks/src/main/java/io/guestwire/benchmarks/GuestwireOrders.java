// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import io.guestwire.benchmarks.Order.Customer;
import io.guestwire.benchmarks.Order.Line;
import io.guestwire.runtime.Ranges;
import io.guestwire.runtime.msgpack.MessageKeys;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@link Order} through Guestwire's codec, statement for statement what the generator emits. */
final class GuestwireOrders {
    private static final MessageKeys ORDER =
            MessageKeys.of("id", "customer", "lines", "notes", "total", "paid", "signature");
    private static final MessageKeys CUSTOMER = MessageKeys.of("name", "email", "age", "city");
    private static final MessageKeys LINE = MessageKeys.of("sku", "quantity", "price", "tags");

    private GuestwireOrders() {}

    static void write(MessageWriter writer, Order value) {
        writer.beginMap(7);
        writer.writeField(ORDER.encoded(0));
        writer.writeUnsigned(value.id());
        writer.writeField(ORDER.encoded(1));
        writeCustomer(writer, value.customer());
        writer.writeField(ORDER.encoded(2));
        writer.beginList(value.lines().size());
        for (Line line : value.lines()) {
            writeLine(writer, line);
        }
        writer.writeField(ORDER.encoded(3));
        writer.beginMap(value.notes().size());
        for (Map.Entry<String, String> note : value.notes().entrySet()) {
            writer.writeString(note.getKey());
            writer.writeString(note.getValue());
        }
        writer.writeField(ORDER.encoded(4));
        writer.writeF64(value.total());
        writer.writeField(ORDER.encoded(5));
        writer.writeBoolean(value.paid());
        writer.writeField(ORDER.encoded(6));
        writer.writeBytes(value.signature());
    }

    private static void writeCustomer(MessageWriter writer, Customer value) {
        writer.beginMap(4);
        writer.writeField(CUSTOMER.encoded(0));
        writer.writeString(value.name());
        writer.writeField(CUSTOMER.encoded(1));
        writer.writeString(value.email());
        writer.writeField(CUSTOMER.encoded(2));
        writer.writeUnsigned(value.age());
        writer.writeField(CUSTOMER.encoded(3));
        writer.writeString(value.city());
    }

    private static void writeLine(MessageWriter writer, Line value) {
        writer.beginMap(4);
        writer.writeField(LINE.encoded(0));
        writer.writeString(value.sku());
        writer.writeField(LINE.encoded(1));
        writer.writeUnsigned(value.quantity());
        writer.writeField(LINE.encoded(2));
        writer.writeF64(value.price());
        writer.writeField(LINE.encoded(3));
        writer.beginList(value.tags().size());
        for (String tag : value.tags()) {
            writer.writeString(tag);
        }
    }

    static Order read(MessageReader reader) {
        long id = 0;
        Customer customer = null;
        List<Line> lines = null;
        Map<String, String> notes = null;
        double total = 0;
        boolean paid = false;
        byte[] signature = null;
        long seen = 0;
        int entries = reader.beginObject();
        for (int i = 0; i < entries; i++) {
            int key = reader.readField(ORDER);
            if (key >= 0) {
                seen = reader.markField(ORDER, seen, key);
            }
            switch (key) {
                case 0 -> id = reader.readU64();
                case 1 -> customer = readCustomer(reader);
                case 2 -> lines = readLines(reader);
                case 3 -> notes = readNotes(reader);
                case 4 -> total = reader.readF64();
                case 5 -> paid = reader.readBoolean();
                case 6 -> signature = reader.readBytes();
                default -> reader.skip();
            }
        }
        if (seen != 0x7f) {
            throw reader.missing(ORDER, seen, 0x7f);
        }
        reader.endObject();
        return new Order(
                id, customer, Ranges.listOf(lines, "lines"), Ranges.mapOf(notes, "notes"), total, paid, signature);
    }

    private static List<Line> readLines(MessageReader reader) {
        int count = reader.beginList();
        List<Line> list = new ArrayList<>(MessageReader.initialCapacity(count));
        for (int i = 0; i < count; i++) {
            reader.element(i);
            list.add(readLine(reader));
        }
        reader.endList();
        return list;
    }

    private static Map<String, String> readNotes(MessageReader reader) {
        int count = reader.beginMap();
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            reader.entry();
            String key = reader.readString();
            reader.put(map, key, reader.readString());
        }
        reader.endMap();
        return map;
    }

    private static Customer readCustomer(MessageReader reader) {
        String name = null;
        String email = null;
        int age = 0;
        String city = null;
        long seen = 0;
        int entries = reader.beginObject();
        for (int i = 0; i < entries; i++) {
            int key = reader.readField(CUSTOMER);
            if (key >= 0) {
                seen = reader.markField(CUSTOMER, seen, key);
            }
            switch (key) {
                case 0 -> name = reader.readString();
                case 1 -> email = reader.readString();
                case 2 -> age = reader.readU8();
                case 3 -> city = reader.readString();
                default -> reader.skip();
            }
        }
        if (seen != 0xf) {
            throw reader.missing(CUSTOMER, seen, 0xf);
        }
        reader.endObject();
        return new Customer(name, email, Ranges.u8(age, "age"), city);
    }

    private static Line readLine(MessageReader reader) {
        String sku = null;
        long quantity = 0;
        double price = 0;
        List<String> tags = null;
        long seen = 0;
        int entries = reader.beginObject();
        for (int i = 0; i < entries; i++) {
            int key = reader.readField(LINE);
            if (key >= 0) {
                seen = reader.markField(LINE, seen, key);
            }
            switch (key) {
                case 0 -> sku = reader.readString();
                case 1 -> quantity = reader.readU32();
                case 2 -> price = reader.readF64();
                case 3 -> tags = readTags(reader);
                default -> reader.skip();
            }
        }
        if (seen != 0xf) {
            throw reader.missing(LINE, seen, 0xf);
        }
        reader.endObject();
        return new Line(sku, Ranges.u32(quantity, "quantity"), price, Ranges.listOf(tags, "tags"));
    }

    private static List<String> readTags(MessageReader reader) {
        int count = reader.beginList();
        List<String> list = new ArrayList<>(MessageReader.initialCapacity(count));
        for (int i = 0; i < count; i++) {
            reader.element(i);
            list.add(reader.readString());
        }
        reader.endList();
        return list;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import orders.Customer;
import orders.Line;
import orders.Order;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.MessageUnpacker;

/** {@link Order} through msgpack-core, written by hand: fields by name, unknown ones skipped, no other check. */
final class MsgpackCoreOrders {
    private MsgpackCoreOrders() {}

    static void pack(MessagePacker packer, Order value) throws IOException {
        packer.packMapHeader(7);
        packer.packString("id").packLong(value.id());
        packer.packString("customer");
        packCustomer(packer, value.customer());
        packer.packString("lines").packArrayHeader(value.lines().size());
        for (Line line : value.lines()) {
            packLine(packer, line);
        }
        packer.packString("notes").packMapHeader(value.notes().size());
        for (Map.Entry<String, String> note : value.notes().entrySet()) {
            packer.packString(note.getKey()).packString(note.getValue());
        }
        packer.packString("total").packDouble(value.total());
        packer.packString("paid").packBoolean(value.paid());
        packer.packString("signature")
                .packBinaryHeader(value.signature().length)
                .writePayload(value.signature());
    }

    private static void packCustomer(MessagePacker packer, Customer value) throws IOException {
        packer.packMapHeader(4);
        packer.packString("name").packString(value.name());
        packer.packString("email").packString(value.email());
        packer.packString("age").packInt(value.age());
        packer.packString("city").packString(value.city());
    }

    private static void packLine(MessagePacker packer, Line value) throws IOException {
        packer.packMapHeader(4);
        packer.packString("sku").packString(value.sku());
        packer.packString("quantity").packLong(value.quantity());
        packer.packString("price").packDouble(value.price());
        packer.packString("tags").packArrayHeader(value.tags().size());
        for (String tag : value.tags()) {
            packer.packString(tag);
        }
    }

    static Order unpack(MessageUnpacker unpacker) throws IOException {
        long id = 0;
        Customer customer = null;
        List<Line> lines = null;
        Map<String, String> notes = null;
        double total = 0;
        boolean paid = false;
        byte[] signature = null;
        int entries = unpacker.unpackMapHeader();
        for (int i = 0; i < entries; i++) {
            switch (unpacker.unpackString()) {
                case "id" -> id = unpacker.unpackLong();
                case "customer" -> customer = unpackCustomer(unpacker);
                case "lines" -> {
                    int count = unpacker.unpackArrayHeader();
                    lines = new ArrayList<>(count);
                    for (int line = 0; line < count; line++) {
                        lines.add(unpackLine(unpacker));
                    }
                }
                case "notes" -> {
                    int count = unpacker.unpackMapHeader();
                    notes = new LinkedHashMap<>();
                    for (int note = 0; note < count; note++) {
                        notes.put(unpacker.unpackString(), unpacker.unpackString());
                    }
                }
                case "total" -> total = unpacker.unpackDouble();
                case "paid" -> paid = unpacker.unpackBoolean();
                case "signature" -> signature = unpacker.readPayload(unpacker.unpackBinaryHeader());
                default -> unpacker.skipValue();
            }
        }
        return new Order(id, customer, lines, notes, total, paid, signature);
    }

    private static Customer unpackCustomer(MessageUnpacker unpacker) throws IOException {
        String name = null;
        String email = null;
        int age = 0;
        String city = null;
        int entries = unpacker.unpackMapHeader();
        for (int i = 0; i < entries; i++) {
            switch (unpacker.unpackString()) {
                case "name" -> name = unpacker.unpackString();
                case "email" -> email = unpacker.unpackString();
                case "age" -> age = unpacker.unpackInt();
                case "city" -> city = unpacker.unpackString();
                default -> unpacker.skipValue();
            }
        }
        return new Customer(name, email, age, city);
    }

    private static Line unpackLine(MessageUnpacker unpacker) throws IOException {
        String sku = null;
        long quantity = 0;
        double price = 0;
        List<String> tags = null;
        int entries = unpacker.unpackMapHeader();
        for (int i = 0; i < entries; i++) {
            switch (unpacker.unpackString()) {
                case "sku" -> sku = unpacker.unpackString();
                case "quantity" -> quantity = unpacker.unpackLong();
                case "price" -> price = unpacker.unpackDouble();
                case "tags" -> {
                    int count = unpacker.unpackArrayHeader();
                    tags = new ArrayList<>(count);
                    for (int tag = 0; tag < count; tag++) {
                        tags.add(unpacker.unpackString());
                    }
                }
                default -> unpacker.skipValue();
            }
        }
        return new Line(sku, quantity, price, tags);
    }
}

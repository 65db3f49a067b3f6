// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import orders.Customer;
import orders.Line;
import orders.Order;

/** A mid-size object, about 600 bytes as MessagePack: what every codec here writes and reads. */
final class SampleOrder {
    private SampleOrder() {}

    static Order create() {
        return new Order(
                9_007_199_254_740_993L,
                new Customer("Zoë Müller", "zoe.mueller@example.org", 41, "Zürich"),
                IntStream.range(0, 6)
                        .mapToObj(i -> new Line("SKU-00" + i, 1L << (i * 6), 19.95 * i, List.of("fragile", "gift")))
                        .toList(),
                Map.of("delivery", "leave it with the neighbour"),
                1_234.56,
                true,
                new byte[32]);
    }

    /** An order with the same shape, every string, list and record in it new; the characters come from {@code text}. */
    static Order copyOf(Order order, byte[] text) {
        Customer customer = order.customer();
        Object[] lines = new Object[order.lines().size()];
        for (int i = 0; i < lines.length; i++) {
            Line line = order.lines().get(i);
            Object[] tags = new Object[line.tags().size()];
            for (int tag = 0; tag < tags.length; tag++) {
                tags[tag] = newString(text, line.tags().get(tag));
            }
            lines[i] = new Line(newString(text, line.sku()), line.quantity(), line.price(), listOf(tags));
        }
        Map<String, String> notes = new LinkedHashMap<>();
        order.notes().forEach((key, value) -> notes.put(newString(text, key), newString(text, value)));
        return new Order(
                order.id(),
                new Customer(
                        newString(text, customer.name()),
                        newString(text, customer.email()),
                        customer.age(),
                        newString(text, customer.city())),
                listOf(lines),
                Collections.unmodifiableMap(notes),
                order.total(),
                order.paid(),
                order.signature().clone());
    }

    private static String newString(byte[] text, String like) {
        return new String(text, 0, like.length(), StandardCharsets.ISO_8859_1);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> listOf(Object[] elements) {
        return (List<T>) List.of(elements);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.HostCalls;
import io.guestwire.runtime.msgpack.MessageKeys;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import shop.Order;
import shop.OrderCodec;
import shop.Stock;

/** Serves the role {@code Stock} of {@code shop.widl} to guests, by hand. */
final class StockHost implements HostCalls {
    /** The parameters of {@code count}, in the order of the schema, and a bit for each that has to be there. */
    private static final MessageKeys COUNT = MessageKeys.of("article", "store");

    private static final long COUNT_REQUIRED = 0b11;

    private final Stock stock;

    StockHost(Stock stock) {
        this.stock = stock;
    }

    @Override
    public byte[] call(String binding, String namespace, String operation, byte[] payload) {
        MessageReader request = new MessageReader(payload);
        MessageWriter response = new MessageWriter();
        switch (namespace.equals("shop") ? operation : "") {
            case "count" -> count(request, response);
            case "reserve" -> reserve(request, response);
            default -> throw new HostCallException("this host does not serve the operation");
        }
        return response.toByteArray();
    }

    /** count(article: string, store: u16): u32 sends a map of its parameters. */
    private void count(MessageReader request, MessageWriter response) {
        String article = "";
        int store = 0;
        long seen = 0;
        int entries = request.beginObject();
        for (int i = 0; i < entries; i++) {
            int key = request.readField(COUNT);
            if (key >= 0) {
                seen = request.markField(COUNT, seen, key);
            }
            switch (key) {
                case 0 -> article = request.readString();
                case 1 -> store = request.readU16();
                default -> request.skip();
            }
        }
        if ((seen & COUNT_REQUIRED) != COUNT_REQUIRED) {
            throw request.missing(COUNT, seen, COUNT_REQUIRED);
        }
        request.endObject();
        request.expectEnd();
        response.writeUnsigned(stock.count(article, store));
    }

    /** reserve{order: Order}: Order sends the object itself. */
    private void reserve(MessageReader request, MessageWriter response) {
        Order order = OrderCodec.read(request);
        request.expectEnd();
        OrderCodec.write(response, stock.reserve(order));
    }
}

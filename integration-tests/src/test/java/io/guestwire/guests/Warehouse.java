// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import io.guestwire.runtime.HostCallException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.Order;
import shop.Stock;

/** Serves the role {@code Stock} of {@code shop.widl}. Several guests may call it at once. */
final class Warehouse implements Stock {
    private final Map<String, Long> pieces;

    Warehouse(Map<String, Long> pieces) {
        this.pieces = new ConcurrentHashMap<>(pieces);
    }

    @Override
    public long count(String article, int store) {
        return pieces.getOrDefault(article, 0L);
    }

    @Override
    public Order reserve(Order order) {
        pieces.compute(order.article(), (article, count) -> {
            if (count == null || count < order.pieces()) {
                throw new HostCallException("there are not as many " + article);
            }
            return count - order.pieces();
        });
        return order;
    }
}

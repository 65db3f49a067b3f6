// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.Order;
import shop.OrderCodec;
import shop.Stock;

/** A role's operations that the host serves with generated codecs, as the documentation shows it. */
class StockHostTest {
    private static final StockHost HOST = new StockHost(new Stock() {
        @Override
        public long count(String article, int store) {
            return article.length() + store;
        }

        @Override
        public Order reserve(Order order) {
            return new Order(order.article(), Math.min(order.pieces(), 5));
        }
    });

    @EveryProtocolModule
    void servesAMapOfParameters(ProtocolModule module) {
        MessageWriter request = new MessageWriter();
        request.beginMap(2);
        request.writeString("store");
        request.writeUnsigned(65_000);
        request.writeString("article");
        request.writeString("boots");

        assertThat(ask(module, "shop\0count", request).readU32()).isEqualTo(65_005);
    }

    @EveryProtocolModule
    void servesASingleObject(ProtocolModule module) {
        MessageWriter request = new MessageWriter();
        OrderCodec.write(request, new Order("boots", 7));

        assertThat(OrderCodec.read(ask(module, "shop\0reserve", request))).isEqualTo(new Order("boots", 5));
    }

    @EveryProtocolModule
    void refusesWhatTheRoleDoesNotHave(ProtocolModule module) {
        try (Guest guest = module.start(HOST)) {
            for (String what : List.of("shop\0burn", "\0count", "shop/count\0")) {
                assertThat(guest.call("call_host_and_recover", ("default\0" + what + "\0").getBytes(UTF_8)))
                        .asString(UTF_8)
                        .isEqualTo("Host error: this host does not serve the operation");
            }
        }
    }

    @Test
    void refusesARequestWithoutAParameter() {
        MessageWriter request = new MessageWriter();
        request.beginMap(1);
        request.writeString("store");
        request.writeUnsigned(1);

        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> HOST.call("default", "shop", "count", request.toByteArray()))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(GuestDecodeException.Kind.MISSING));
    }

    private static MessageReader ask(ProtocolModule module, String what, MessageWriter request) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.writeBytes(("default\0" + what + "\0").getBytes(UTF_8));
        payload.writeBytes(request.toByteArray());
        try (Guest guest = module.start(HOST)) {
            return new MessageReader(guest.call("call_host", payload.toByteArray()));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import shop.Order;
import shop.OrderCodec;
import shop.StockExports;

/** A role that the host serves through its generated dispatcher, to guests written in Rust. */
class WarehouseTest {
    private static GuestOptions options() {
        return ProtocolModule.quiet()
                .export(new StockExports(new Warehouse(Map.of("boots", 12L))))
                .build();
    }

    @EveryProtocolModule
    void servesAMapOfParameters(ProtocolModule module) {
        try (Guest guest = module.start(options())) {
            assertThat(new MessageReader(guest.call("call_host", asking("default", "shop", "count", count("boots"))))
                            .readU32())
                    .isEqualTo(12);
        }
    }

    @EveryProtocolModule
    void servesASingleObject(ProtocolModule module) {
        MessageWriter request = new MessageWriter();
        OrderCodec.write(request, new Order("boots", 7));
        try (Guest guest = module.start(options())) {
            byte[] answer = guest.call("call_host", asking("any", "shop", "reserve", request));
            assertThat(OrderCodec.read(new MessageReader(answer))).isEqualTo(new Order("boots", 7));
            assertThat(new MessageReader(guest.call("call_host", asking("default", "shop", "count", count("boots"))))
                            .readU32())
                    .isEqualTo(5);
        }
    }

    @EveryProtocolModule
    void answersWithTheTextThatIsMeantForGuests(ProtocolModule module) {
        MessageWriter request = new MessageWriter();
        OrderCodec.write(request, new Order("boots", 13));
        assertThat(error(module, asking("default", "shop", "reserve", request)))
                .isEqualTo("Host error: there are not as many boots");
    }

    @EveryProtocolModule
    void namesWhatTheRoleDoesNotHave(ProtocolModule module) {
        assertThat(error(module, asking("default", "shop", "burn", new MessageWriter())))
                .isEqualTo(
                        "Host error: this host serves no operation \"burn\" in namespace \"shop\"; it serves \"count\","
                                + " \"reserve\"");
    }

    @EveryProtocolModule
    void namesAParameterThatIsMissing(ProtocolModule module) {
        MessageWriter request = new MessageWriter();
        request.beginMap(1);
        request.writeString("store");
        request.writeUnsigned(1);
        assertThat(error(module, asking("default", "shop", "count", request)))
                .startsWith("Host error: request.article: required field `article` is missing");
    }

    @EveryProtocolModule
    void namesAFieldInsideAnArgument(ProtocolModule module) {
        MessageWriter request = new MessageWriter();
        request.beginMap(2);
        request.writeString("article");
        request.writeString("boots");
        request.writeString("pieces");
        request.writeSigned(-1);
        assertThat(error(module, asking("default", "shop", "reserve", request)))
                .startsWith("Host error: request.pieces: ");
    }

    private static MessageWriter count(String article) {
        MessageWriter request = new MessageWriter();
        request.beginMap(2);
        request.writeString("store");
        request.writeUnsigned(65_000);
        request.writeString("article");
        request.writeString(article);
        return request;
    }

    private static String error(ProtocolModule module, byte[] request) {
        try (Guest guest = module.start(options())) {
            return new String(guest.call("call_host_and_recover", request), UTF_8);
        }
    }

    private static byte[] asking(String binding, String namespace, String operation, MessageWriter request) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.writeBytes((binding + "\0" + namespace + "\0" + operation + "\0").getBytes(UTF_8));
        payload.writeBytes(request.toByteArray());
        return payload.toByteArray();
    }
}

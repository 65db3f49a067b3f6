// SPDX-License-Identifier: Apache-2.0
package io.guestwire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guestwire.jackson.JsonPayloads;
import io.guestwire.runtime.msgpack.RawMessage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import shop.Order;
import shop.OrderCodec;

/** Generated records as JSON and back: by their codec, not by Jackson's view of the class. */
class GeneratedJsonTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();

    @Test
    void aRecordIsJsonByTheNamesOfItsSchema() {
        Order order = new Order("TH-220", 4_294_967_295L);

        JsonNode json = PAYLOADS.toJson(RawMessage.of(OrderCodec::write, order));

        assertThat(json).hasToString("{\"article\":\"TH-220\",\"pieces\":4294967295}");
    }

    @Test
    void jsonIsARecord() throws IOException {
        JsonNode json = new ObjectMapper().readTree("{\"pieces\":3,\"article\":\"TH-220\",\"more\":[]}");

        Order order = PAYLOADS.toRaw(json).decode(OrderCodec::read);

        assertThat(order).isEqualTo(new Order("TH-220", 3));
    }
}

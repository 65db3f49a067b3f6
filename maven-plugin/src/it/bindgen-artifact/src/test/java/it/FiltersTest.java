// SPDX-License-Identifier: Apache-2.0
package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acme.filters.Filters;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.js.JsValue;
import org.junit.jupiter.api.Test;

class FiltersTest {
    @Test
    void knowsAWord() {
        try (GuestModule module = Filters.load();
                Filters filters = Filters.start(module)) {
            assertEquals(JsValue.of(true), filters.checkWordExists("milagro"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cuckoo.CuckooGuest;
import cuckoo.Input;
import io.guestwire.runtime.GuestModule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CuckooTest {
    @Test
    void theGuestAnswersTypedCalls() throws IOException {
        try (GuestModule module = GuestModule.load(Path.of("target", "test-classes", "cuckoo.wasm"));
                CuckooGuest cuckoo = CuckooGuest.start(module)) {
            assertEquals("true", cuckoo.checkWordExists("foo"));
            assertEquals("shashank", cuckoo.handleInput(new Input("shashank", "test")));
        }
    }
}

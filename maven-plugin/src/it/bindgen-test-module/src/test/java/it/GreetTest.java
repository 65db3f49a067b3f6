// SPDX-License-Identifier: Apache-2.0
package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import greet.Greet;
import io.guestwire.runtime.GuestModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreetTest {
    @Test
    void greetsByWayOfTheHost() {
        List<String> shown = new ArrayList<>();
        try (GuestModule module = Greet.load();
                Greet greet = Greet.start(module, shown::add)) {
            greet.greetMe("Ada");
            assertEquals("Hello, Grace!", greet.greet("Grace"));
        }
        assertEquals(List.of("Hello, Ada!"), shown);
    }
}

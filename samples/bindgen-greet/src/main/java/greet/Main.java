// SPDX-License-Identifier: Apache-2.0
package greet;

import io.guestwire.runtime.GuestModule;

/** Greets twice: by way of the host, and with the text that the guest returns. */
public final class Main {
    private Main() {}

    /** Takes no arguments; prints two greetings. */
    public static void main(String[] args) {
        try (GuestModule module = Greet.load();
                Greet greet = Greet.start(module, message -> System.out.println("the guest says: " + message))) {
            greet.greetMe("World");
            System.out.println("the guest returns: " + greet.greet("World"));
        }
    }
}

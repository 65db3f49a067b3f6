// SPDX-License-Identifier: Apache-2.0
package acme.host;

import acme.journal.Entry;
import acme.journal.JournalGuest;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import java.io.IOException;
import java.io.InputStream;

/** Lets a Rust guest keep a journal in a store and with a clock of this program. */
public final class Main {
    private Main() {}

    /** Takes no arguments; prints what the guest answers and what the store holds. */
    public static void main(String[] args) throws IOException {
        Store store = new Store();
        Clock clock = new Clock(java.time.Clock.systemDefaultZone());
        GuestOptions options = GuestOptions.builder()
                .export(new StoreExports(store))
                .export(new ClockExports(clock))
                .build();
        try (InputStream wasm = Main.class.getResourceAsStream("/journal.wasm");
                GuestModule module = GuestModule.load(wasm.readAllBytes());
                JournalGuest journal = JournalGuest.start(module, options)) {
            System.out.println("written at: " + journal.remember("breakfast", "two eggs"));
            System.out.println("remembered: "
                    + journal.recall("breakfast").map(Entry::text).orElse("nothing"));
            System.out.println("the store holds: " + store.keys());
            System.out.println("forgotten: " + journal.forget("breakfast"));
            System.out.println("the store holds: " + store.keys());
        }
    }
}

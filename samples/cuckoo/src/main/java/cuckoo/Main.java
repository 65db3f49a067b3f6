// SPDX-License-Identifier: Apache-2.0
package cuckoo;

import io.guestwire.runtime.GuestModule;
import java.io.IOException;
import java.io.InputStream;

/** Asks a Rust cuckoo filter about two words. */
public final class Main {
    private Main() {}

    /** Takes no arguments; prints three answers. */
    public static void main(String[] args) throws IOException {
        try (InputStream wasm = Main.class.getResourceAsStream("/cuckoo.wasm");
                GuestModule module = GuestModule.load(wasm.readAllBytes());
                CuckooGuest cuckoo = CuckooGuest.start(module)) {
            System.out.println("foo is known: " + cuckoo.checkWordExists("foo"));
            System.out.println("testme is known: " + cuckoo.checkWordExists("testme"));
            System.out.println("handle_input answers: " + cuckoo.handleInput(new Input("shashank", "test")));
        }
    }
}

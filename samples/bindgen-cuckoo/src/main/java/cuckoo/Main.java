// SPDX-License-Identifier: Apache-2.0
package cuckoo;

import io.guestwire.runtime.GuestModule;

/** Asks a Rust cuckoo filter about two words. */
public final class Main {
    private Main() {}

    /** Takes no arguments; prints two answers. */
    public static void main(String[] args) {
        try (GuestModule module = Cuckoo.load();
                Cuckoo cuckoo = Cuckoo.start(module)) {
            System.out.println("foo is known: " + cuckoo.checkWordExists("foo"));
            System.out.println("testme is known: " + cuckoo.checkWordExists("testme"));
        }
    }
}

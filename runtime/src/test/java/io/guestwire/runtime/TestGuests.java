// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.nio.file.Path;

/** The guests of {@code src/test/guests}. */
final class TestGuests {
    private TestGuests() {}

    static GuestModule load(String name, EngineMode mode) {
        return load(name, mode, GuestLimits.defaults());
    }

    static GuestModule load(String name, EngineMode mode, GuestLimits limits) {
        return GuestModule.load(
                file(name), ModuleOptions.builder().mode(mode).limits(limits).build());
    }

    static Path file(String name) {
        return Path.of("src/test/guests", name + ".wasm");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import assembly.AssemblyGuest;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.runtime.UnservedOperations;
import java.nio.file.Path;

/** The AssemblyScript guest of {@code guests/assembly}: each of its builds in each engine mode, loaded once. */
enum AssemblyModule {
    /** Imports {@code env.abort}. */
    COMPILED("assembly.wasm", EngineMode.COMPILED),
    INTERPRETED("assembly.wasm", EngineMode.INTERPRETER),
    /** Reports an abort as the guest's error, then traps. */
    COMPILED_REPORTING("assembly-reporting.wasm", EngineMode.COMPILED),
    INTERPRETED_REPORTING("assembly-reporting.wasm", EngineMode.INTERPRETER);

    private final GuestModule module;

    AssemblyModule(String file, EngineMode mode) {
        module = GuestModule.load(
                Path.of("guests", file), ModuleOptions.builder().mode(mode).build());
    }

    AssemblyGuest start() {
        return start(GuestOptions.builder().unservedOperations(UnservedOperations.IGNORE));
    }

    AssemblyGuest start(GuestOptions.Builder options) {
        return AssemblyGuest.start(module, options.log(GuestLog.discarding()).build());
    }

    AssemblyGuest start(GuestLog log) {
        return AssemblyGuest.start(
                module,
                GuestOptions.builder()
                        .unservedOperations(UnservedOperations.IGNORE)
                        .log(log)
                        .build());
    }

    /** The guest without its types: operations by name, messages as bytes. */
    Guest untyped() {
        return module.start(GuestOptions.builder().log(GuestLog.discarding()).build());
    }
}

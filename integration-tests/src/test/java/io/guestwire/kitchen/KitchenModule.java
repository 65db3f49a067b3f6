// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import java.nio.file.Path;
import kitchen.sink.ClockExports;
import kitchen.sink.SinkGuest;
import kitchen.sink.StoreExports;

/** The guest of {@code guests/kitchen-sink} in each engine mode, loaded once. */
enum KitchenModule {
    COMPILED(EngineMode.COMPILED),
    INTERPRETED(EngineMode.INTERPRETER);

    private final GuestModule module;

    KitchenModule(EngineMode mode) {
        module = GuestModule.load(
                Path.of("guests", "kitchen-sink.wasm"),
                ModuleOptions.builder().mode(mode).build());
    }

    GuestModule module() {
        return module;
    }

    /** The guest with a host of its own. */
    SinkGuest start() {
        return start(new KitchenHost());
    }

    SinkGuest start(KitchenHost host) {
        return SinkGuest.start(module, served(host).build());
    }

    /** The guest without its types: operations by name, messages as bytes. */
    Guest untyped() {
        return module.start(served(new KitchenHost()).build());
    }

    /** Options with everything served that the guest may ask for. */
    static GuestOptions.Builder served(KitchenHost host) {
        return GuestOptions.builder()
                .log(GuestLog.discarding())
                .export(new StoreExports(host))
                .export(new ClockExports(host));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.guests;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCalls;
import io.guestwire.runtime.ModuleOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The guest of {@code guests/protocol}: each of its builds in each engine mode, loaded once. */
enum ProtocolModule {
    COMPILED("protocol.wasm", EngineMode.COMPILED),
    COMPILED_MVP("protocol-mvp.wasm", EngineMode.COMPILED),
    INTERPRETED("protocol.wasm", EngineMode.INTERPRETER),
    INTERPRETED_MVP("protocol-mvp.wasm", EngineMode.INTERPRETER);

    private final GuestModule module;

    ProtocolModule(String file, EngineMode mode) {
        module = GuestModule.load(
                Path.of("guests", file), ModuleOptions.builder().mode(mode).build());
    }

    Guest start() {
        return start(GuestLimits.defaults());
    }

    Guest start(GuestLimits limits) {
        return start(quiet().limits(limits).build());
    }

    Guest start(HostCalls hostCalls) {
        return start(quiet().hostCalls(hostCalls).build());
    }

    Guest start(GuestOptions options) {
        return module.start(options);
    }

    /** Options of guests whose log nobody reads. */
    static GuestOptions.Builder quiet() {
        return GuestOptions.builder().log(GuestLog.discarding());
    }

    /** A number as the guest's operations take and give it. */
    static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}

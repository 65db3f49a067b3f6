// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Fresh instances of {@code puppet.wasm}, which is loaded once a mode. */
final class Puppet {
    static final GuestLimits SMALL = GuestLimits.builder()
            .payloadBytes(1 << 20)
            .nameBytes(1 << 10)
            .errorTextBytes(1 << 10)
            .build();

    private static final Map<EngineMode, GuestModule> MODULES = new ConcurrentHashMap<>();

    private Puppet() {}

    static Guest start(EngineMode mode) {
        return start(mode, builder -> {});
    }

    static Guest start(EngineMode mode, Consumer<GuestOptions.Builder> options) {
        GuestOptions.Builder builder = GuestOptions.builder().log(GuestLog.discarding());
        options.accept(builder);
        return MODULES.computeIfAbsent(mode, each -> TestGuests.load("puppet", each, SMALL))
                .start(builder.build());
    }
}

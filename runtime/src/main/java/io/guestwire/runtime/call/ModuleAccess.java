// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.call;

import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.engine.EngineModule;
import io.guestwire.wasm.WasmModuleInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a loaded module holds that is no part of its public face: packages that start other kinds of guests need it. */
public abstract class ModuleAccess {
    private static volatile @Nullable ModuleAccess access;

    /** For the module's own class alone. */
    protected ModuleAccess() {}

    /**
     * A module as it is instantiated.
     *
     * @param engine its code
     * @param info what the scan found in it
     * @param limits what the guest may cost
     * @param crateVersion the version of wasm-bindgen that made it, empty for a waPC module
     */
    public record Parts(EngineModule engine, WasmModuleInfo info, GuestLimits limits, String crateVersion) {}

    /** Takes the way into {@link GuestModule}, which that class gives when it is initialised. */
    public static void set(ModuleAccess way) {
        access = way;
    }

    /**
     * The parts of a module.
     *
     * @throws IllegalStateException it is closed
     */
    public static Parts of(GuestModule module, GuestOptions options) {
        return Objects.requireNonNull(access, "no module was loaded").parts(module, options);
    }

    /** Gives the parts. */
    protected abstract Parts parts(GuestModule module, GuestOptions options);
}

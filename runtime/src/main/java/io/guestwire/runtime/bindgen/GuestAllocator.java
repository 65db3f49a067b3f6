// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestProtocolException.Kind;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.GuestFunction;
import org.jspecify.annotations.Nullable;

/**
 * The guest's allocator as the host uses it (wasm-bindgen, {@code src/rt/mod.rs}: {@code __wbindgen_malloc}, {@code
 * __wbindgen_free}). Modules in which nothing crosses that needs memory have none.
 */
final class GuestAllocator {
    static final String MALLOC = "__wbindgen_malloc";
    static final String REALLOC = "__wbindgen_realloc";
    static final String FREE = "__wbindgen_free";

    private final GuestSpace space;
    private final @Nullable GuestFunction malloc;
    private final @Nullable GuestFunction free;
    private final boolean aligned;
    private final long[] mallocArguments;
    private final long[] freeArguments;

    GuestAllocator(GuestSpace space, EngineInstance instance, AbiConstants abi) {
        this.space = space;
        this.malloc = instance.function(MALLOC).orElse(null);
        this.free = instance.function(FREE).orElse(null);
        this.aligned = abi.alignedAllocator();
        this.mallocArguments = new long[aligned ? 2 : 1];
        this.freeArguments = new long[aligned ? 3 : 2];
    }

    /**
     * Room for so many bytes; for none, an address that is aligned and not 0, which Rust takes for an empty vector's.
     *
     * <p>Before 0.2.87 the guest aligned all memory to its word, while its allocator gave, as it does today, eight bytes.
     */
    int allocate(int bytes, int alignment) {
        if (bytes == 0) {
            return alignment;
        }
        mallocArguments[0] = bytes;
        if (aligned) {
            mallocArguments[1] = alignment;
        }
        int address = (int) space.run(exported(malloc, MALLOC), mallocArguments);
        if (address == 0 || (address & alignment - 1) != 0 || !space.memory().holds(address, bytes)) {
            throw space.violation(
                    Kind.MEMORY,
                    "`" + MALLOC + "` answered with address " + Integer.toUnsignedString(address) + " for " + bytes
                            + " bytes of a memory of " + space.memory().size());
        }
        return address;
    }

    /** Frees what {@link #allocate} gave, or what the guest gives away. */
    void free(int address, int bytes, int alignment) {
        if (bytes != 0) {
            freeArguments[0] = address;
            freeArguments[1] = bytes;
            if (aligned) {
                freeArguments[2] = alignment;
            }
            space.run(exported(free, FREE), freeArguments);
        }
    }

    private GuestFunction exported(@Nullable GuestFunction function, String name) {
        if (function == null) {
            CallOrigin origin = space.origin();
            throw new ModuleRejectedException(
                    ModuleRejectedException.Kind.LINK,
                    "it exports no function `" + name + "`, which passing this value needs",
                    origin);
        }
        return function;
    }
}

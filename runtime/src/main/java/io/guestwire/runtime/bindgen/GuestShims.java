// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestProtocolException.Kind;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.GuestFunction;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Functions of the guest's table that the host calls: what runs closures, and describes them. */
final class GuestShims {
    private static final FunctionType DESCRIBE = new FunctionType(List.of(), List.of());
    private static final int MOST_KEPT = 10_000;

    private final GuestSpace space;
    private final EngineInstance instance;
    private final Map<String, CallLayout> layouts = new HashMap<>();
    private final Map<Key, Shim> shims = new HashMap<>();

    GuestShims(GuestSpace space, EngineInstance instance) {
        this.space = space;
        this.instance = instance;
    }

    private record Key(int index, String signature) {}

    /** A function whose first two arguments are words of the closure. */
    record Shim(GuestFunction function, CallLayout layout, int index) {}

    /** What runs a closure; refused unless the table has a function of exactly this type there. */
    Shim closure(int index, String signature) {
        Key key = new Key(index, signature);
        Shim shim = shims.get(key);
        if (shim == null) {
            CallLayout layout = layout(signature);
            if (layout.parameterWords() < 2) {
                throw new IllegalArgumentException("`" + signature + "` lacks the two words of a closure");
            }
            shim = new Shim(function(index, layout.raw()), layout, index);
            if (shims.size() < MOST_KEPT) {
                shims.put(key, shim);
            }
        }
        return shim;
    }

    private CallLayout layout(String signature) {
        return layouts.size() < MOST_KEPT
                ? layouts.computeIfAbsent(signature, text -> new CallLayout(WordSignature.parse(text)))
                : new CallLayout(WordSignature.parse(signature));
    }

    /** Runs a function that describes a type. */
    void describe(int index) {
        space.run(function(index, DESCRIBE), new long[0]);
    }

    /** A function of the table; refused unless it has exactly this type. */
    GuestFunction function(int index, FunctionType type) {
        return instance.tableFunction(index, type)
                .orElseThrow(() -> space.violation(
                        Kind.MEMORY,
                        "the guest's table has no function " + type + " at index " + Integer.toUnsignedString(index)));
    }
}

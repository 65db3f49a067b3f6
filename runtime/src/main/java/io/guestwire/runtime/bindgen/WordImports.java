// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestProtocolException.Kind;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.engine.HostFunction;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The imports of every module whose values are words: bookkeeping of objects and structs, what is thrown, what is described. */
final class WordImports {
    private static final String PLACEHOLDER = "__wbindgen_placeholder__";
    private static final String EXTERNREFS = "__wbindgen_externref_xform__";

    /** The newest versions put a hash behind it. */
    private static final Pattern STRUCT = Pattern.compile("__wbg_(.+)_(new|unwrap)(?:_[0-9a-f]{16})?");

    private final LinkedGuest guest;
    private final BindgenLink link;
    private final Map<String, Served> served;
    private final Map<String, Served> keyed;

    WordImports(LinkedGuest guest, BindgenLink link) {
        this.guest = guest;
        this.link = link;
        // Since 0.2.102 these have descriptors, and names with a hash.
        this.keyed = Map.of(
                "__wbindgen_throw", new Served(type(2, 0), this::throwText),
                "__wbindgen_rethrow", new Served(type(1, 0), this::rethrow),
                "__wbindgen_copy_to_typed_array", new Served(type(3, 0), this::copyToArray));
        this.served = Map.of(
                "__wbindgen_object_clone_ref", new Served(type(1, 1), this::cloneObject),
                "__wbindgen_object_drop_ref", new Served(type(1, 0), this::dropObject),
                "__wbindgen_describe", new Served(type(1, 0), guest.described()));
    }

    /** A function and its type. */
    record Served(FunctionType type, HostFunction function) {}

    private static FunctionType type(int parameters, int results) {
        return new FunctionType(
                Collections.nCopies(parameters, ValueType.I32), Collections.nCopies(results, ValueType.I32));
    }

    Optional<Served> byKey(String key) {
        return Optional.ofNullable(keyed.get(key));
    }

    Optional<Served> find(String module, String name, FunctionType found) {
        if (module.equals(EXTERNREFS) && !name.equals("__wbindgen_externref_statics_end")) {
            return Optional.of(new Served(found, this::externrefs));
        }
        if (!module.equals(PLACEHOLDER)) {
            return Optional.empty();
        }
        Served known = served.getOrDefault(name, keyed.get(name));
        return known != null ? Optional.of(known) : struct(name);
    }

    private Optional<Served> struct(String name) {
        Matcher parts = STRUCT.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(link.structs().get(parts.group(1)))
                .map(binding -> new Served(
                        type(1, 1),
                        parts.group(2).equals("new")
                                ? words -> wrap(binding, (int) words[0])
                                : words -> unwrap(binding, (int) words[0])));
    }

    // ---- objects
    // -----------------------------------------------------------------------------------------------------

    private long cloneObject(long[] words) {
        GuestSpace space = guest.space();
        int index = (int) words[0];
        Object object = space.objects().get(index);
        if (object == null) {
            throw space.violation(Kind.MEMORY, "the guest copies a value that it does not hold");
        }
        return space.add(object);
    }

    private long dropObject(long[] words) {
        guest.space().drop((int) words[0]);
        return 0;
    }

    /** Only modules that were changed to have tables of references call these. */
    private long externrefs(long[] words) {
        throw guest.space().violation(Kind.MEMORY, "the guest uses a table of references, which its module has not");
    }

    private long wrap(StructBinding binding, int pointer) {
        return guest.space().add(JsHostObject.of(binding.wrap(pointer)));
    }

    /** Gives the guest back the struct behind an object, or 0 for an object of another kind. */
    private long unwrap(StructBinding binding, int index) {
        GuestSpace space = guest.space();
        JsValue value = space.abi().unwrapBorrows() ? space.object(index) : space.take(index);
        return value instanceof JsHostObject object
                ? binding.unwrap(object.host())
                        .map(handle -> handle.unwrap(space))
                        .orElse(0)
                : 0;
    }

    // ---- what is thrown
    // ----------------------------------------------------------------------------------------------

    private long throwText(long[] words) {
        GuestSpace space = guest.space();
        throw new JsException(JsError.of(space.readText((int) words[0], (int) words[1])), space.origin());
    }

    private long rethrow(long[] words) {
        throw guest.space().thrown((int) words[0]);
    }

    // ---- slices
    // ------------------------------------------------------------------------------------------------------

    private long copyToArray(long[] words) {
        GuestSpace space = guest.space();
        SliceTarget target = space.target((int) words[2]);
        int size = (int) words[1];
        if (size != target.size()) {
            throw space.violation(
                    Kind.MEMORY,
                    "the guest writes " + Integer.toUnsignedString(size) + " bytes to an array of " + target.size());
        }
        space.checkRange("a slice", (int) words[0], size);
        space.arrays().get((int) words[0], target.array());
        return 0;
    }
}

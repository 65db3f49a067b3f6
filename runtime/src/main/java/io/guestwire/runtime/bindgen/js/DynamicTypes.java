// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.bindgen.GuestClosure;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.bindgen.Lowerer;
import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.bindgen.BindgenFormatException;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.Descriptors;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.Lowering;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Imports whose types the guest tells when it calls them, which wasm-bindgen's own tool would have rewritten before: closures
 * up to 0.2.101 ({@code src/closure.rs}), casts since 0.2.102 ({@code wbg_cast} in {@code src/rt/mod.rs}).
 */
final class DynamicTypes {
    /** A guest has one description a type; more are read again each time. */
    private static final int MOST_KEPT = 1_000;

    /** Four words of eight bytes: the most that a type takes ({@code WasmAbi}). */
    private static final int RESULT_BYTES = 32;

    private static final int RESULT_ALIGNMENT = 8;

    private final GuestAccess access;
    private final Map<Integer, BindgenType.Callback> closures = new HashMap<>();
    private final Map<Integer, Cast> casts = new HashMap<>();
    private int resultAddress;

    DynamicTypes(GuestAccess access) {
        this.access = access;
    }

    /** A cast, and the words that described it. */
    private record Cast(
            int[] description, BindgenType from, BindgenType to, List<ValueType> fromWords, List<ValueType> toWords) {}

    /** {@code __wbindgen_describe_closure(a, b, describe)}: the index of a function that calls the closure. */
    void closure(Lifter arguments, Lowerer result) {
        int first = arguments.i32();
        int second = arguments.i32();
        int describe = arguments.i32();
        BindgenType.Callback type = closures.get(describe);
        if (type == null) {
            type = closureType(access.describe(describe));
            if (closures.size() < MOST_KEPT) {
                closures.put(describe, type);
            }
        }
        result.value(function(type, first, second));
    }

    private BindgenType.Callback closureType(int[] words) {
        try {
            if (Descriptors.decode(words, access.abi()) instanceof BindgenType.Callback callback) {
                return callback;
            }
        } catch (BindgenFormatException e) {
            throw misdescribed(e.getMessage());
        }
        throw misdescribed("it is no closure");
    }

    private GuestException misdescribed(String why) {
        return access.violation(GuestProtocolException.Kind.DESCRIPTION, "the guest described a type wrongly: " + why);
    }

    private JsFunction function(BindgenType.Callback type, int first, int second) {
        FunctionShape shape = type.shape();
        WordSignature signature = Lowering.ofCallback(shape, access.abi());
        boolean owned = type.lifetime() == BindgenType.Lifetime.OWNED;
        int destructor = type.destructor() == 0 ? -1 : type.destructor();
        GuestClosure closure = access.closure(shape.shim(), signature, first, second, type.mutable(), destructor);
        JsFunction function = JsFunction.of(new ClosureBody(access, closure, shape, owned));
        if (owned) {
            access.freeWith(function, closure);
        }
        return function;
    }

    /** {@code __wbindgen_describe_cast(function, words)}: the address of the words of the converted value. */
    void cast(Lifter arguments, Lowerer result) {
        int function = arguments.i32();
        int words = arguments.i32();
        result.i32(convert(function, words, access.informed()));
    }

    /** {@code __wbindgen_describe_generic_import}, since 0.2.128: a cast behind an empty name. */
    void genericImport(Lifter arguments, Lowerer result) {
        int function = arguments.i32();
        int words = arguments.i32();
        int[] description = access.informed();
        if (description.length == 0 || description[0] != 0) {
            throw JsException.typeError(
                    "generic imports that are made for each type (`generic_per_mono`) are not served; import functions of"
                            + " fixed types");
        }
        result.i32(convert(function, words, Arrays.copyOfRange(description, 1, description.length)));
    }

    private int convert(int function, int address, int[] description) {
        Cast cast = casts.get(function);
        if (cast == null || !Arrays.equals(cast.description(), description)) {
            cast = castType(description);
            if (casts.size() < MOST_KEPT) {
                casts.put(function, cast);
            }
        }
        JsValue value = read(cast, access.readWords(address, cast.fromWords()));
        BindgenType to = cast.to();
        long[] converted = access.lower(cast.toWords().size(), lowerer -> ValueWriter.write(lowerer, to, value));
        if (resultAddress == 0) {
            resultAddress = access.allocate(RESULT_BYTES, RESULT_ALIGNMENT);
        }
        access.writeWords(resultAddress, cast.toWords(), converted);
        return resultAddress;
    }

    private JsValue read(Cast cast, long[] words) {
        if (cast.from() instanceof BindgenType.Callback callback && callback.lifetime() != BindgenType.Lifetime.CALL) {
            return function(callback, (int) words[0], (int) words[1]);
        }
        return new ValueReader(access, access.lift(words)).read(cast.from());
    }

    private Cast castType(int[] words) {
        try {
            FunctionShape shape = Descriptors.decodeFunction(words, access.abi());
            if (shape.parameters().size() == 1) {
                BindgenType from = shape.parameters().get(0);
                BindgenType to = shape.result();
                List<ValueType> toWords = Lowering.words(to, access.abi());
                if (access.sizeOf(toWords) <= RESULT_BYTES) {
                    return new Cast(words, from, to, Lowering.words(from, access.abi()), toWords);
                }
            }
        } catch (BindgenFormatException e) {
            throw misdescribed(e.getMessage());
        }
        throw misdescribed("it is no conversion of one value");
    }
}

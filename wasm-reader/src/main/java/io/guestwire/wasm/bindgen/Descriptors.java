// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.bindgen.BindgenType.Callback;
import io.guestwire.wasm.bindgen.BindgenType.Lifetime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the words that a describe function gives to {@code __wbindgen_describe} ({@code Descriptor::decode} in
 * {@code crates/cli-support/src/descriptor.rs}). Every word must be consumed; work and memory are bounded by the number of
 * words, nesting by a constant.
 */
public final class Descriptors {

    private static final int DEEPEST = 64;

    private final int[] words;
    private final BindgenAbi abi;
    private int at;
    private int depth;

    private Descriptors(int[] words, BindgenAbi abi) {
        this.words = words;
        this.abi = abi;
    }

    /**
     * Decodes a type.
     *
     * @throws BindgenFormatException of kind DESCRIPTOR if the words are not exactly one type; nothing else is thrown
     */
    public static BindgenType decode(int[] words, BindgenAbi abi) {
        Descriptors reader = new Descriptors(words, abi);
        BindgenType type = reader.type();
        reader.end();
        return type;
    }

    /**
     * Decodes a function.
     *
     * @throws BindgenFormatException of kind DESCRIPTOR if the words are not exactly one function; nothing else is thrown
     */
    public static FunctionShape decodeFunction(int[] words, BindgenAbi abi) {
        Descriptors reader = new Descriptors(words, abi);
        reader.expectFunction();
        FunctionShape shape = reader.function();
        reader.end();
        return shape;
    }

    private BindgenType type() {
        if (++depth > DEEPEST) {
            throw wrong("types are nested deeper than " + DEEPEST);
        }
        BindgenType type = of(code());
        depth--;
        return type;
    }

    private BindgenType of(DescriptorCode code) {
        return switch (code) {
            case I8 -> BindgenType.number(NumberKind.I8);
            case U8 -> BindgenType.number(NumberKind.U8);
            case I16 -> BindgenType.number(NumberKind.I16);
            case U16 -> BindgenType.number(NumberKind.U16);
            case I32 -> BindgenType.number(NumberKind.I32);
            case U32 -> BindgenType.number(NumberKind.U32);
            case I64 -> BindgenType.number(NumberKind.I64);
            case U64 -> BindgenType.number(NumberKind.U64);
            case I64_AS_F64 -> BindgenType.number(NumberKind.I64_AS_F64);
            case U64_AS_F64 -> BindgenType.number(NumberKind.U64_AS_F64);
            case I128 -> BindgenType.number(NumberKind.I128);
            case U128 -> BindgenType.number(NumberKind.U128);
            case F32 -> BindgenType.number(NumberKind.F32);
            case F64 -> BindgenType.number(NumberKind.F64);
            case BOOLEAN -> BindgenType.BOOL;
            case CHAR -> BindgenType.CHAR;
            case UNIT -> BindgenType.UNIT;
            case CACHED_STRING, STRING -> BindgenType.TEXT;
            case EXTERNREF -> BindgenType.JS_VALUE;
            case NONNULL -> new BindgenType.NonNull();
            case RAW_POINTER -> new BindgenType.RawPointer();
            case NAMED_EXTERNREF -> new BindgenType.Named(name());
            case RUST_STRUCT -> struct();
            case ENUM -> enumeration();
            case STRING_ENUM -> stringEnumeration();
            case DYNAMIC_UNION -> union();
            case REF -> ref(type());
            case REFMUT -> refMut(type());
            case LONGREF -> new BindgenType.LongRef(type());
            case SLICE -> new BindgenType.Slice(type());
            case VECTOR -> new BindgenType.Vector(type());
            case OPTIONAL -> new BindgenType.Optional(type());
            case RESULT -> new BindgenType.Result(type());
            case CLAMPED -> new BindgenType.Clamped(type());
            case FUNCTION -> new Callback(function(), false, Lifetime.CALL, 0);
            case CLOSURE -> closure();
            case SEQ_MODE -> sequence();
            case NULLABLE -> throw wrong("`Nullable` is a type that Guestwire cannot pass; use `Option` in the guest");
        };
    }

    /** A reference to a function is the function: there is no other way to pass one. */
    private static BindgenType ref(BindgenType type) {
        return isLent(type) ? type : new BindgenType.Ref(type);
    }

    private static BindgenType refMut(BindgenType type) {
        return isLent(type) && type instanceof Callback callback
                ? new Callback(callback.shape(), true, Lifetime.CALL, 0)
                : new BindgenType.RefMut(type);
    }

    private static boolean isLent(BindgenType type) {
        return type instanceof Callback callback && callback.lifetime() == Lifetime.CALL;
    }

    private BindgenType struct() {
        BindgenType struct = new BindgenType.Struct(name());
        if (abi.mangledExports()) {
            name();
        }
        return struct;
    }

    /**
     * The crate and, since 0.2.130, the hash of the module path: they tell private types of one name apart, which the
     * assembly refuses.
     */
    private void origin() {
        name();
        if (abi.enumsAsF64()) {
            word();
        }
    }

    /** How JavaScript sees a sequence, as a view, a copy or an array: it is the same to a host that always copies. */
    private BindgenType sequence() {
        word();
        return type();
    }

    private BindgenType enumeration() {
        Optional<String> name = abi.enumNames() ? Optional.of(name()) : Optional.empty();
        long hole = Integer.toUnsignedLong(word());
        if (abi.mangledExports()) {
            origin();
        }
        return new BindgenType.Enumeration(name, hole);
    }

    private BindgenType stringEnumeration() {
        String name = name();
        int count = word();
        if (count < 0 || count > 1_000_000) {
            throw wrong("an enum says that it has " + Integer.toUnsignedString(count) + " variants");
        }
        if (abi.enumsAsF64()) {
            origin();
        }
        return new BindgenType.StringEnumeration(name, count);
    }

    private BindgenType union() {
        String name = name();
        if (abi.enumsAsF64()) {
            origin();
        }
        return new BindgenType.Union(name, types());
    }

    private BindgenType closure() {
        return switch (abi.closureLayout()) {
            case INVOKE_DESTRUCTOR -> {
                int invoke = word();
                int destructor = word();
                boolean mutable = mutability();
                FunctionShape lent = closureFunction();
                FunctionShape shape = new FunctionShape(invoke, lent.parameters(), lent.result(), lent.innerResult());
                yield new Callback(shape, mutable, Lifetime.OWNED, destructor);
            }
            case DESTRUCTOR_MUTABLE -> {
                int destructor = word();
                boolean mutable = truth();
                yield new Callback(closureFunction(), mutable, Lifetime.OWNED, destructor);
            }
            case OWNED_MUTABLE -> {
                Lifetime lifetime = truth() ? Lifetime.OWNED : Lifetime.LENT;
                boolean mutable = truth();
                yield new Callback(closureFunction(), mutable, lifetime, 0);
            }
        };
    }

    private boolean mutability() {
        DescriptorCode code = code();
        if (code != DescriptorCode.REF && code != DescriptorCode.REFMUT) {
            throw wrong("a closure is described as " + code + " instead of REF or REFMUT");
        }
        return code == DescriptorCode.REFMUT;
    }

    private FunctionShape closureFunction() {
        expectFunction();
        return function();
    }

    private FunctionShape function() {
        int shim = word();
        List<BindgenType> parameters = types();
        BindgenType result = type();
        return new FunctionShape(shim, parameters, result, abi.innerResults() ? type() : result);
    }

    private List<BindgenType> types() {
        int count = count();
        List<BindgenType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            types.add(type());
        }
        return types;
    }

    private String name() {
        int length = count();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int codePoint = word();
            if (!Character.isValidCodePoint(codePoint) || codePoint >= 0xD800 && codePoint < 0xE000) {
                throw wrong("a name holds " + Integer.toUnsignedString(codePoint) + ", which is no character");
            }
            name.appendCodePoint(codePoint);
        }
        return name.toString();
    }

    private boolean truth() {
        int word = word();
        if (word != 0 && word != 1) {
            throw wrong(Integer.toUnsignedString(word) + " is neither 0 nor 1");
        }
        return word == 1;
    }

    private int count() {
        int count = word();
        if (count < 0 || count > words.length - at) {
            throw wrong(Integer.toUnsignedString(count) + " words or more are to follow, " + (words.length - at)
                    + " are left");
        }
        return count;
    }

    private void expectFunction() {
        DescriptorCode code = code();
        if (code != DescriptorCode.FUNCTION) {
            throw wrong(code + " stands where FUNCTION should");
        }
    }

    private DescriptorCode code() {
        int number = word();
        if (number < 0 || number >= abi.codes().size()) {
            throw wrong(Integer.toUnsignedString(number) + " is no code of wasm-bindgen " + abi.version());
        }
        return abi.codes().get(number);
    }

    private int word() {
        if (at == words.length) {
            throw wrong("it is cut off");
        }
        return words[at++];
    }

    private void end() {
        if (at < words.length) {
            throw wrong((words.length - at) + " words are left behind it");
        }
    }

    private BindgenFormatException wrong(String problem) {
        return new BindgenFormatException(
                BindgenFormatException.Kind.DESCRIPTOR, "the descriptor is broken: " + problem + " (word " + at + ")");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words a value is passed as ({@code src/convert/impls.rs}, {@code slices.rs} and
 * {@code crates/cli-support/src/wit/incoming.rs}, {@code outgoing.rs} of wasm-bindgen).
 */
public final class Lowering {

    private static final List<ValueType> NOTHING = List.of();
    private static final List<ValueType> WORD = List.of(ValueType.I32);
    private static final List<ValueType> RANGE = List.of(ValueType.I32, ValueType.I32);

    private Lowering() {}

    /** Returns the words of an argument that the host passes to an export. */
    public static List<ValueType> argumentOfExport(BindgenType type, BindgenAbi abi) {
        return type.accept(new Words(abi, true));
    }

    /** Returns the words of any other value: results, and what the guest passes to the host. */
    public static List<ValueType> words(BindgenType type, BindgenAbi abi) {
        return type.accept(new Words(abi, false));
    }

    /**
     * Returns the words of an exported function.
     *
     * @param receiver whether the pointer of a struct comes first
     */
    public static WordSignature ofExport(FunctionShape shape, boolean receiver, BindgenAbi abi) {
        List<ValueType> parameters = new ArrayList<>(receiver ? WORD : NOTHING);
        shape.parameters().forEach(type -> parameters.addAll(argumentOfExport(type, abi)));
        return new WordSignature(parameters, words(shape.result(), abi));
    }

    /** Returns the words of an imported function, the receiver of a method being its first parameter. */
    public static WordSignature ofImport(FunctionShape shape, BindgenAbi abi) {
        List<ValueType> parameters = new ArrayList<>();
        shape.parameters().forEach(type -> parameters.addAll(words(type, abi)));
        return new WordSignature(parameters, words(shape.result(), abi));
    }

    /** Returns the words of the function in the guest's table that a callback is called through: data and vtable first. */
    public static WordSignature ofCallback(FunctionShape shape, BindgenAbi abi) {
        List<ValueType> parameters = new ArrayList<>(RANGE);
        shape.parameters().forEach(type -> parameters.addAll(argumentOfExport(type, abi)));
        return new WordSignature(parameters, words(shape.result(), abi));
    }

    private record Words(BindgenAbi abi, boolean argumentOfExport) implements BindgenType.Cases<List<ValueType>> {
        @Override
        public List<ValueType> number(BindgenType.Number type) {
            return switch (type.kind()) {
                case I8, U8, I16, U16, I32, U32 -> WORD;
                case I64, U64 -> abi.i64AsTwoWords() ? RANGE : List.of(ValueType.I64);
                case I64_AS_F64, U64_AS_F64, F64 -> List.of(ValueType.F64);
                case I128, U128 -> List.of(ValueType.I64, ValueType.I64);
                case F32 -> List.of(ValueType.F32);
            };
        }

        @Override
        public List<ValueType> bool(BindgenType.Bool type) {
            return WORD;
        }

        @Override
        public List<ValueType> character(BindgenType.Char type) {
            return WORD;
        }

        @Override
        public List<ValueType> unit(BindgenType.Unit type) {
            return NOTHING;
        }

        @Override
        public List<ValueType> text(BindgenType.Text type) {
            return RANGE;
        }

        @Override
        public List<ValueType> jsAny(BindgenType.JsAny type) {
            return WORD;
        }

        @Override
        public List<ValueType> named(BindgenType.Named type) {
            return WORD;
        }

        @Override
        public List<ValueType> ref(BindgenType.Ref type) {
            return type.of().accept(this);
        }

        @Override
        public List<ValueType> refMut(BindgenType.RefMut type) {
            boolean writtenBack =
                    argumentOfExport && abi.mutableSliceTriple() && type.of() instanceof BindgenType.Slice;
            return writtenBack
                    ? List.of(ValueType.I32, ValueType.I32, ValueType.I32)
                    : type.of().accept(this);
        }

        @Override
        public List<ValueType> longRef(BindgenType.LongRef type) {
            return type.of().accept(this);
        }

        @Override
        public List<ValueType> slice(BindgenType.Slice type) {
            return RANGE;
        }

        @Override
        public List<ValueType> vector(BindgenType.Vector type) {
            return RANGE;
        }

        @Override
        public List<ValueType> optional(BindgenType.Optional type) {
            if (type.of() instanceof BindgenType.Number number) {
                return optionalNumber(number);
            }
            if (type.of() instanceof BindgenType.RawPointer && abi.optionalNumbersAsF64()) {
                return List.of(ValueType.F64);
            }
            return type.of().accept(this);
        }

        private List<ValueType> optionalNumber(BindgenType.Number type) {
            return switch (type.kind()) {
                case I8, U8, I16, U16 -> WORD;
                case I32, U32, F32 -> abi.optionalNumbersAsF64() ? List.of(ValueType.F64) : tagged(type);
                case I64_AS_F64, U64_AS_F64 -> List.of(ValueType.F64);
                case I64, U64, F64, I128, U128 -> tagged(type);
            };
        }

        private List<ValueType> tagged(BindgenType type) {
            List<ValueType> words = new ArrayList<>(WORD);
            words.addAll(type.accept(this));
            return words;
        }

        @Override
        public List<ValueType> result(BindgenType.Result type) {
            List<ValueType> words = new ArrayList<>(type.of().accept(this));
            words.addAll(RANGE);
            return words;
        }

        @Override
        public List<ValueType> clamped(BindgenType.Clamped type) {
            return type.of().accept(this);
        }

        @Override
        public List<ValueType> nonNull(BindgenType.NonNull type) {
            return WORD;
        }

        @Override
        public List<ValueType> rawPointer(BindgenType.RawPointer type) {
            return WORD;
        }

        @Override
        public List<ValueType> enumeration(BindgenType.Enumeration type) {
            return abi.enumsAsF64() ? List.of(ValueType.F64) : WORD;
        }

        @Override
        public List<ValueType> stringEnumeration(BindgenType.StringEnumeration type) {
            return WORD;
        }

        @Override
        public List<ValueType> struct(BindgenType.Struct type) {
            return WORD;
        }

        @Override
        public List<ValueType> union(BindgenType.Union type) {
            return WORD;
        }

        @Override
        public List<ValueType> callback(BindgenType.Callback type) {
            return RANGE;
        }
    }
}

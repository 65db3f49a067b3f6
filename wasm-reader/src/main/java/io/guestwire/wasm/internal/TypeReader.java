// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Feature;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.WasmLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads types: the type section, and every place that names a type (core specification 2.0, section 5.3). */
final class TypeReader {

    private static final int EMPTY_BLOCK = 0x40;
    private static final int FUNCTION = 0x60;
    private static final int STRUCT = 0x5f;
    private static final int ARRAY = 0x5e;
    private static final int SUBTYPE = 0x50;
    private static final int FINAL_SUBTYPE = 0x4f;
    private static final int GROUP = 0x4e;
    private static final int REFERENCE = 0x64;
    private static final int NULLABLE_REFERENCE = 0x63;

    private final ModuleContents contents;
    private final FeatureUse features;
    /** Types with an index below this may be named; ahead of the types read so far only inside a recursive group. */
    private int nameable;

    private long signatures;

    TypeReader(ModuleContents contents, FeatureUse features) {
        this.contents = contents;
        this.features = features;
    }

    void readSection(WasmInput in) {
        int count = in.count(WasmLimit.TYPES, 2);
        for (int i = 0; i < count; i++) {
            int start = in.position();
            if (in.peek("a type") == GROUP) {
                in.u8("a type");
                features.need(Feature.GC, in, start, "a recursive group of types");
                readGroup(in);
            } else {
                nameable = contents.types.size() + 1;
                readSubtype(in);
            }
        }
    }

    private void readGroup(WasmInput in) {
        int start = in.position();
        int size = in.count(WasmLimit.TYPES, 2);
        in.check(WasmLimit.TYPES, (long) contents.types.size() + size, start);
        nameable = contents.types.size() + size;
        for (int i = 0; i < size; i++) {
            readSubtype(in);
        }
    }

    private void readSubtype(WasmInput in) {
        int start = in.position();
        in.check(WasmLimit.TYPES, contents.types.size() + 1L, start);
        int form = in.u8("a type");
        if (form == SUBTYPE || form == FINAL_SUBTYPE) {
            features.need(Feature.GC, in, start, "a subtype");
            int supertypes = in.count(WasmLimit.TYPES, 1);
            for (int i = 0; i < supertypes; i++) {
                in.index("type", nameable);
            }
            form = in.u8("a type");
        }
        switch (form) {
            case FUNCTION -> contents.types.add(Optional.of(functionType(in)));
            case STRUCT -> {
                features.need(Feature.GC, in, start, "a struct type");
                int fields = in.count(WasmLimit.FIELDS, 2);
                for (int i = 0; i < fields; i++) {
                    fieldType(in);
                }
                contents.types.add(Optional.empty());
            }
            case ARRAY -> {
                features.need(Feature.GC, in, start, "an array type");
                fieldType(in);
                contents.types.add(Optional.empty());
            }
            default -> throw in.malformed(start, hex(form) + " is not the start of a type");
        }
    }

    private FunctionType functionType(WasmInput in) {
        List<ValueType> parameters = valueTypes(in, WasmLimit.PARAMETERS);
        int start = in.position();
        List<ValueType> results = valueTypes(in, WasmLimit.RESULTS);
        if (results.size() > 1) {
            features.need(Feature.MULTI_VALUE, in, start, "a function type with " + results.size() + " results");
        }
        signatures += parameters.size() + results.size();
        in.check(WasmLimit.SIGNATURES, signatures, start);
        return new FunctionType(parameters, results);
    }

    private List<ValueType> valueTypes(WasmInput in, WasmLimit limit) {
        int count = in.count(limit, 1);
        if (count == 0) {
            return List.of();
        }
        List<ValueType> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(valueType(in));
        }
        return types;
    }

    private void fieldType(WasmInput in) {
        int form = in.peek("the type of a field");
        if (form == 0x78 || form == 0x77) {
            in.u8("the type of a field");
        } else {
            valueType(in);
        }
        mutability(in);
    }

    /** Reads the byte behind the type of a global or a field. */
    boolean mutability(WasmInput in) {
        int start = in.position();
        int flag = in.u8("a mutability");
        if (flag > 1) {
            throw in.malformed(start, hex(flag) + " is not a mutability");
        }
        return flag == 1;
    }

    ValueType valueType(WasmInput in) {
        int start = in.position();
        switch (in.peek("a value type")) {
            case 0x7f -> {
                return numeric(in, ValueType.I32);
            }
            case 0x7e -> {
                return numeric(in, ValueType.I64);
            }
            case 0x7d -> {
                return numeric(in, ValueType.F32);
            }
            case 0x7c -> {
                return numeric(in, ValueType.F64);
            }
            case 0x7b -> {
                features.need(Feature.SIMD, in, start, "the type `v128`");
                return numeric(in, ValueType.V128);
            }
            default -> {
                ValueType type = referenceType(in);
                if (type == ValueType.FUNCREF) {
                    features.need(Feature.REFERENCE_TYPES, in, start, "a value of type `funcref`");
                }
                return type;
            }
        }
    }

    private static ValueType numeric(WasmInput in, ValueType type) {
        in.skip(1, "a value type");
        return type;
    }

    ValueType referenceType(WasmInput in) {
        int start = in.position();
        int form = in.peek("a reference type");
        if (form == REFERENCE || form == NULLABLE_REFERENCE) {
            in.u8("a reference type");
            features.need(Feature.FUNCTION_REFERENCES, in, start, "a typed reference");
            ValueType target = heapType(in);
            return form == NULLABLE_REFERENCE ? target : ValueType.OTHER_REFERENCE;
        }
        if (!isAbstract(form)) {
            throw in.malformed(start, hex(form) + " is not a type");
        }
        return heapType(in);
    }

    /** Returns the nullable reference to the heap type that is read. */
    ValueType heapType(WasmInput in) {
        int start = in.position();
        int form = in.peek("a heap type");
        if (!isAbstract(form)) {
            return concrete(in, start);
        }
        in.u8("a heap type");
        switch (form) {
            case 0x70 -> {
                return ValueType.FUNCREF;
            }
            case 0x6f -> {
                features.need(Feature.REFERENCE_TYPES, in, start, "the type `externref`");
                return ValueType.EXTERNREF;
            }
            case 0x74, 0x69 -> features.need(Feature.EXCEPTIONS, in, start, "a reference to an exception");
            case 0x73, 0x72, 0x71, 0x6e, 0x6d, 0x6c, 0x6b, 0x6a ->
                features.need(Feature.GC, in, start, "a reference to a garbage-collected value");
            default -> throw in.malformed(start, hex(form) + " is not a type");
        }
        return ValueType.OTHER_REFERENCE;
    }

    private ValueType concrete(WasmInput in, int start) {
        long index = in.s33("a heap type");
        if (index < 0) {
            throw in.malformed(start, "a heap type is padded");
        }
        features.need(Feature.FUNCTION_REFERENCES, in, start, "a typed reference");
        if (index >= nameable) {
            throw in.invalid(start, "type " + index + " does not exist, there are " + nameable);
        }
        return ValueType.OTHER_REFERENCE;
    }

    void blockType(WasmInput in) {
        int start = in.position();
        int form = in.peek("a block type");
        if (form == EMPTY_BLOCK) {
            in.u8("a block type");
            return;
        }
        if (isAbstract(form)) {
            valueType(in);
            return;
        }
        long index = in.s33("a block type");
        if (index < 0) {
            throw in.malformed(start, "a block type is padded");
        }
        features.need(Feature.MULTI_VALUE, in, start, "a block with a function type");
        if (index >= contents.types.size()) {
            throw in.invalid(start, "type " + index + " does not exist, there are " + contents.types.size());
        }
        requireFunctionType(in, start, (int) index);
    }

    /** Reads the index of a function type. */
    int functionTypeIndex(WasmInput in) {
        int start = in.position();
        int index = in.index("type", contents.types.size());
        requireFunctionType(in, start, index);
        return index;
    }

    private void requireFunctionType(WasmInput in, int start, int index) {
        if (contents.types.get(index).isEmpty()) {
            throw in.invalid(start, "type " + index + " is not a function type");
        }
    }

    /** Whether {@code form} is a negative number of one byte, which is how all but indexes are written. */
    private static boolean isAbstract(int form) {
        return (form & 0xc0) == 0x40;
    }

    static String hex(int value) {
        return String.format(Locale.ROOT, "0x%02x", value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.Optional;
import java.util.function.Function;

/** Reads values that may be absent; then they are {@code undefined}. */
record OptionalReader(Lifter lifter) {
    private static <T> JsValue some(Optional<T> value, Function<T, JsValue> convert) {
        return value.map(convert).orElse(JsValue.undefined());
    }

    JsValue read(BindgenType type, ValueReader whole) {
        if (type instanceof BindgenType.Number number) {
            return number(number.kind());
        }
        if (type instanceof BindgenType.Bool) {
            return some(lifter.optionalBool(), JsValue::of);
        }
        if (type instanceof BindgenType.Char) {
            return some(lifter.optionalCharacter(), point -> JsValue.of(Character.toString(point)));
        }
        if (type instanceof BindgenType.Text) {
            return some(lifter.optionalText(), JsValue::of);
        }
        if (type instanceof BindgenType.Vector vector) {
            return vector(vector.of());
        }
        if (type instanceof BindgenType.Ref ref) {
            return borrowed(ref.of(), whole);
        }
        if (type instanceof BindgenType.Enumeration enumeration) {
            int value = lifter.enumeration();
            return Integer.toUnsignedLong(value) == enumeration.hole() ? JsValue.undefined() : JsValue.of(value);
        }
        if (type instanceof BindgenType.Struct struct) {
            int pointer = lifter.optionalPointer();
            return pointer == 0 ? JsValue.undefined() : whole.wrapped(struct, pointer);
        }
        if (type instanceof BindgenType.RawPointer || type instanceof BindgenType.NonNull) {
            return number(NumberKind.U32);
        }
        if (type instanceof BindgenType.JsAny
                || type instanceof BindgenType.Named
                || type instanceof BindgenType.Union) {
            return lifter.optionalValue().orElse(JsValue.undefined());
        }
        return whole.read(type);
    }

    private JsValue number(NumberKind kind) {
        return switch (kind) {
            case I8 -> some(lifter.optionalI8(), JsValue::of);
            case U8 -> some(lifter.optionalU8(), JsValue::of);
            case I16 -> some(lifter.optionalI16(), JsValue::of);
            case U16 -> some(lifter.optionalU16(), JsValue::of);
            case I32 -> some(lifter.optionalI32(), JsValue::of);
            case U32 -> some(lifter.optionalU32(), value -> JsValue.of((double) value));
            case F32 -> some(lifter.optionalF32(), JsValue::of);
            case F64, I64_AS_F64, U64_AS_F64 -> some(lifter.optionalF64(), JsValue::of);
            case I64 -> some(lifter.optionalI64(), Numbers::signed);
            case U64 -> some(lifter.optionalU64(), Numbers::unsigned);
            case I128 -> some(lifter.optionalI128(), JsValue::of);
            case U128 -> some(lifter.optionalU128(), JsValue::of);
        };
    }

    private JsValue borrowed(BindgenType type, ValueReader whole) {
        if (type instanceof BindgenType.Text) {
            return some(lifter.optionalBorrowedText(), JsValue::of);
        }
        if (type instanceof BindgenType.Slice slice && slice.of() instanceof BindgenType.Number number) {
            return array(number.kind(), true);
        }
        if (type instanceof BindgenType.JsAny
                || type instanceof BindgenType.Named
                || type instanceof BindgenType.Union) {
            return lifter.optionalBorrowed().orElse(JsValue.undefined());
        }
        return whole.read(new BindgenType.Ref(type));
    }

    private JsValue vector(BindgenType element) {
        if (element instanceof BindgenType.Number number) {
            return array(number.kind(), false);
        }
        if (element instanceof BindgenType.Text) {
            return some(lifter.optionalTexts(), texts -> {
                JsArray array = JsArray.create();
                texts.forEach(text -> array.push(JsValue.of(text)));
                return array;
            });
        }
        return some(lifter.optionalValues(), JsArray::of);
    }

    private JsValue array(NumberKind kind, boolean borrowed) {
        Optional<?> array = switch (kind) {
            case I8, U8 -> borrowed ? lifter.optionalBorrowedBytes() : lifter.optionalBytes();
            case I16, U16 -> borrowed ? lifter.optionalBorrowedShorts() : lifter.optionalShorts();
            case I32, U32 -> borrowed ? lifter.optionalBorrowedInts() : lifter.optionalInts();
            case F32 -> borrowed ? lifter.optionalBorrowedFloats() : lifter.optionalFloats();
            case F64 -> borrowed ? lifter.optionalBorrowedDoubles() : lifter.optionalDoubles();
            default -> borrowed ? lifter.optionalBorrowedLongs() : lifter.optionalLongs();
        };
        return some(array, each -> JsTypedArray.ofBytes(Numbers.kind(kind, false), NumberArrays.bytes(each)));
    }
}

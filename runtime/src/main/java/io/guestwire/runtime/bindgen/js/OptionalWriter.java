// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.bindgen.Lowerer;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.Optional;

/** Gives a guest a value that may be absent. */
record OptionalWriter(Lowerer lowerer, Optional<JsValue> value) {
    void write(BindgenType type) {
        if (type instanceof BindgenType.Number number) {
            number(number.kind());
        } else if (type instanceof BindgenType.Bool) {
            lowerer.optionalBool(value.map(JsValue::isTruthy));
        } else if (type instanceof BindgenType.Char) {
            lowerer.optionalCharacter(
                    value.map(JsValue::asString).filter(text -> !text.isEmpty()).map(text -> text.codePointAt(0)));
        } else if (type instanceof BindgenType.Text) {
            lowerer.optionalText(value.map(JsValue::asString));
        } else if (type instanceof BindgenType.Vector vector) {
            vector(vector.of());
        } else if (type instanceof BindgenType.Ref ref) {
            reference(ref.of());
        } else if (type instanceof BindgenType.RawPointer || type instanceof BindgenType.NonNull) {
            number(NumberKind.U32);
        } else if (type instanceof BindgenType.Enumeration enumeration) {
            lowerer.enumeration(value.map(OptionalWriter::bits).orElse((int) enumeration.hole()));
        } else if (type instanceof BindgenType.JsAny
                || type instanceof BindgenType.Named
                || type instanceof BindgenType.Union) {
            lowerer.optionalValue(value);
        } else {
            throw JsException.typeError("the library gives no values of type `Option<" + type + ">`");
        }
    }

    private void reference(BindgenType type) {
        if (type instanceof BindgenType.Text) {
            lowerer.optionalText(value.map(JsValue::asString));
        } else if (type instanceof BindgenType.Slice slice) {
            vector(slice.of());
        } else {
            lowerer.optionalBorrowed(value);
        }
    }

    private static int bits(JsValue value) {
        return Conversions.toInt32(Conversions.toNumber(value));
    }

    private void number(NumberKind kind) {
        switch (kind) {
            case I8 -> lowerer.optionalI8(value.map(each -> (byte) bits(each)));
            case U8 -> lowerer.optionalU8(value.map(each -> bits(each) & 0xff));
            case I16 -> lowerer.optionalI16(value.map(each -> (short) bits(each)));
            case U16 -> lowerer.optionalU16(value.map(each -> bits(each) & 0xffff));
            case I32 -> lowerer.optionalI32(value.map(OptionalWriter::bits));
            case U32 -> lowerer.optionalU32(value.map(each -> bits(each) & 0xffff_ffffL));
            case F32 -> lowerer.optionalF32(value.map(each -> (float) Conversions.toNumber(each)));
            case F64, I64_AS_F64, U64_AS_F64 -> lowerer.optionalF64(value.map(Conversions::toNumber));
            case I64 ->
                lowerer.optionalI64(value.map(each -> Conversions.toBigInt(each).longValue()));
            case U64 ->
                lowerer.optionalU64(value.map(each -> Conversions.toBigInt(each).longValue()));
            case I128 ->
                lowerer.optionalI128(value.map(each -> Numbers.wrapped(Conversions.toBigInt(each), 128, true)));
            case U128 ->
                lowerer.optionalU128(value.map(each -> Numbers.wrapped(Conversions.toBigInt(each), 128, false)));
        }
    }

    private void vector(BindgenType element) {
        if (element instanceof BindgenType.Text) {
            lowerer.optionalTexts(value.map(ValueWriter::texts));
            return;
        }
        if (!(element instanceof BindgenType.Number number)) {
            lowerer.optionalValues(value.map(each -> each.asArray().toList()));
            return;
        }
        Optional<byte[]> bytes = value.map(each -> ValueWriter.bytes(each, Numbers.kind(number.kind(), false)));
        switch (number.kind()) {
            case I8, U8 -> lowerer.optionalBytes(bytes);
            case I16, U16 -> lowerer.optionalShorts(bytes.map(NumberArrays::shorts));
            case I32, U32 -> lowerer.optionalInts(bytes.map(NumberArrays::ints));
            case F32 -> lowerer.optionalFloats(bytes.map(NumberArrays::floats));
            case F64 -> lowerer.optionalDoubles(bytes.map(NumberArrays::doubles));
            default -> lowerer.optionalLongs(bytes.map(NumberArrays::longs));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.bindgen.Lowerer;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a guest JavaScript values as values of its types, converted as the WebAssembly JavaScript interface and wasm-bindgen's
 * glue do: numbers wrap, text must be a string. Serves one value.
 */
record ValueWriter(Lowerer lowerer, JsValue value) implements BindgenType.Cases<Void> {
    static void write(Lowerer lowerer, BindgenType type, JsValue value) {
        type.accept(new ValueWriter(lowerer, value));
    }

    private static JsException refused(BindgenType type) {
        return JsException.typeError("the library gives no values of type `" + type + "`");
    }

    @Override
    public Void number(BindgenType.Number type) {
        switch (type.kind()) {
            case I64 -> lowerer.i64(Conversions.toBigInt(value).longValue());
            case U64 -> lowerer.u64(Conversions.toBigInt(value).longValue());
            case I128 -> lowerer.i128(Numbers.wrapped(Conversions.toBigInt(value), 128, true));
            case U128 -> lowerer.u128(Numbers.wrapped(Conversions.toBigInt(value), 128, false));
            case F32 -> lowerer.f32((float) Conversions.toNumber(value));
            case F64, I64_AS_F64, U64_AS_F64 -> lowerer.f64(Conversions.toNumber(value));
            default -> integer(type.kind(), Conversions.toInt32(Conversions.toNumber(value)));
        }
        return null;
    }

    private void integer(NumberKind kind, int bits) {
        switch (kind) {
            case I8 -> lowerer.i8((byte) bits);
            case U8 -> lowerer.u8(bits & 0xff);
            case I16 -> lowerer.i16((short) bits);
            case U16 -> lowerer.u16(bits & 0xffff);
            case I32 -> lowerer.i32(bits);
            default -> lowerer.u32(bits & 0xffff_ffffL);
        }
    }

    @Override
    public Void bool(BindgenType.Bool type) {
        lowerer.bool(value.isTruthy());
        return null;
    }

    @Override
    public Void character(BindgenType.Char type) {
        String text = value.asString();
        int point = text.isEmpty() ? 0 : text.codePointAt(0);
        lowerer.character(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
        return null;
    }

    @Override
    public Void unit(BindgenType.Unit type) {
        return null;
    }

    @Override
    public Void text(BindgenType.Text type) {
        lowerer.text(value.asString());
        return null;
    }

    @Override
    public Void jsAny(BindgenType.JsAny type) {
        lowerer.value(value);
        return null;
    }

    @Override
    public Void named(BindgenType.Named type) {
        lowerer.value(value);
        return null;
    }

    @Override
    public Void union(BindgenType.Union type) {
        lowerer.value(value);
        return null;
    }

    @Override
    public Void ref(BindgenType.Ref type) {
        if (isObject(type.of())) {
            lowerer.borrowed(value);
            return null;
        }
        return sequence(type.of());
    }

    @Override
    public Void refMut(BindgenType.RefMut type) {
        throw refused(type);
    }

    @Override
    public Void longRef(BindgenType.LongRef type) {
        return sequence(type.of());
    }

    private static boolean isObject(BindgenType type) {
        return type instanceof BindgenType.JsAny
                || type instanceof BindgenType.Named
                || type instanceof BindgenType.Union;
    }

    /** What is behind a reference: slices cross as vectors do. */
    private Void sequence(BindgenType type) {
        return type instanceof BindgenType.Slice slice ? vector(new BindgenType.Vector(slice.of())) : type.accept(this);
    }

    @Override
    public Void slice(BindgenType.Slice type) {
        throw refused(type);
    }

    @Override
    public Void vector(BindgenType.Vector type) {
        if (type.of() instanceof BindgenType.Number number) {
            numbers(number.kind(), false);
        } else if (type.of() instanceof BindgenType.Text) {
            lowerer.texts(texts(value));
        } else {
            lowerer.values(value.asArray().toList());
        }
        return null;
    }

    private void numbers(NumberKind kind, boolean clamped) {
        byte[] bytes = bytes(value, Numbers.kind(kind, clamped));
        switch (kind) {
            case I8, U8 -> lowerer.bytes(bytes);
            case I16, U16 -> lowerer.shorts(NumberArrays.shorts(bytes));
            case I32, U32 -> lowerer.ints(NumberArrays.ints(bytes));
            case F32 -> lowerer.floats(NumberArrays.floats(bytes));
            case F64 -> lowerer.doubles(NumberArrays.doubles(bytes));
            default -> lowerer.longs(NumberArrays.longs(bytes));
        }
    }

    /** The elements of a typed array or an array, converted to another kind. */
    static byte[] bytes(JsValue value, JsTypedArray.Kind kind) {
        if (value instanceof JsTypedArray array && array.kind() == kind) {
            return array.toByteArray();
        }
        List<JsValue> elements = value instanceof JsArray array
                ? array.toList()
                : value.asTypedArray().toList();
        JsTypedArray converted = JsTypedArray.ofLength(kind, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            converted.set(i, elements.get(i));
        }
        return converted.toByteArray();
    }

    static List<String> texts(JsValue value) {
        List<String> texts = new ArrayList<>();
        value.asArray().toList().forEach(text -> texts.add(text.asString()));
        return texts;
    }

    @Override
    public Void clamped(BindgenType.Clamped type) {
        numbers(NumberKind.U8, true);
        return null;
    }

    @Override
    public Void optional(BindgenType.Optional type) {
        new OptionalWriter(lowerer, value.toOptional()).write(type.of());
        return null;
    }

    @Override
    public Void result(BindgenType.Result type) {
        throw refused(type);
    }

    @Override
    public Void nonNull(BindgenType.NonNull type) {
        integer(NumberKind.U32, Conversions.toInt32(Conversions.toNumber(value)));
        return null;
    }

    @Override
    public Void rawPointer(BindgenType.RawPointer type) {
        integer(NumberKind.U32, Conversions.toInt32(Conversions.toNumber(value)));
        return null;
    }

    @Override
    public Void enumeration(BindgenType.Enumeration type) {
        lowerer.enumeration(Conversions.toInt32(Conversions.toNumber(value)));
        return null;
    }

    @Override
    public Void stringEnumeration(BindgenType.StringEnumeration type) {
        throw refused(type);
    }

    @Override
    public Void struct(BindgenType.Struct type) {
        throw refused(type);
    }

    @Override
    public Void callback(BindgenType.Callback type) {
        throw refused(type);
    }
}

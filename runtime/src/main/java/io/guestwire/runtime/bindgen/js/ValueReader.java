// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.Lowering;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.ArrayList;
import java.util.List;

/** Makes JavaScript values of what a guest sends, by types that are known only when it runs. Serves one call. */
final class ValueReader implements BindgenType.Cases<JsValue> {
    private final GuestAccess access;
    private final Lifter lifter;
    private final List<Runnable> endings = new ArrayList<>(0);

    ValueReader(GuestAccess access, Lifter lifter) {
        this.access = access;
        this.lifter = lifter;
    }

    JsValue read(BindgenType type) {
        return type.accept(this);
    }

    /** Copies arrays that the guest lent to be changed back to where they are written to it from. */
    void finish() {
        endings.forEach(Runnable::run);
    }

    private JsValue refused(BindgenType type) {
        throw access.violation(
                GuestProtocolException.Kind.DESCRIPTION,
                "a value of type `" + type + "` where the library expects none");
    }

    @Override
    public JsValue number(BindgenType.Number type) {
        return switch (type.kind()) {
            case I8 -> JsValue.of(lifter.i8());
            case U8 -> JsValue.of(lifter.u8());
            case I16 -> JsValue.of(lifter.i16());
            case U16 -> JsValue.of(lifter.u16());
            case I32 -> JsValue.of(lifter.i32());
            case U32 -> JsValue.of((double) lifter.u32());
            case F32 -> JsValue.of((double) lifter.f32());
            case F64, I64_AS_F64, U64_AS_F64 -> JsValue.of(lifter.f64());
            case I64 -> Numbers.signed(lifter.i64());
            case U64 -> Numbers.unsigned(lifter.u64());
            case I128 -> JsValue.of(lifter.i128());
            case U128 -> JsValue.of(lifter.u128());
        };
    }

    @Override
    public JsValue bool(BindgenType.Bool type) {
        return JsValue.of(lifter.bool());
    }

    @Override
    public JsValue character(BindgenType.Char type) {
        return JsValue.of(Character.toString(lifter.character()));
    }

    @Override
    public JsValue unit(BindgenType.Unit type) {
        return JsValue.undefined();
    }

    @Override
    public JsValue text(BindgenType.Text type) {
        return JsValue.of(lifter.text());
    }

    @Override
    public JsValue jsAny(BindgenType.JsAny type) {
        return lifter.value();
    }

    @Override
    public JsValue named(BindgenType.Named type) {
        return lifter.value();
    }

    @Override
    public JsValue union(BindgenType.Union type) {
        return lifter.value();
    }

    @Override
    public JsValue ref(BindgenType.Ref type) {
        return borrowed(type.of());
    }

    @Override
    public JsValue longRef(BindgenType.LongRef type) {
        return isObject(type.of()) ? lifter.value() : borrowed(type.of());
    }

    @Override
    public JsValue refMut(BindgenType.RefMut type) {
        BindgenType of = type.of() instanceof BindgenType.Clamped clamped ? clamped.of() : type.of();
        if (of instanceof BindgenType.Slice slice && slice.of() instanceof BindgenType.Number number) {
            return mutable(Numbers.kind(number.kind(), of != type.of()), number.kind());
        }
        return borrowed(type.of());
    }

    private JsValue mutable(JsTypedArray.Kind kind, NumberKind number) {
        if (number.size() == 1) {
            return JsTypedArray.ofBytes(kind, lifter.mutableBytes());
        }
        Object array = switch (number) {
            case I16, U16 -> lifter.mutableShorts();
            case I32, U32 -> lifter.mutableInts();
            case F32 -> lifter.mutableFloats();
            case F64 -> lifter.mutableDoubles();
            default -> lifter.mutableLongs();
        };
        JsTypedArray view = JsTypedArray.ofBytes(kind, NumberArrays.bytes(array));
        endings.add(() -> NumberArrays.copy(view.toByteArray(), array));
        return view;
    }

    private static boolean isObject(BindgenType type) {
        return type instanceof BindgenType.JsAny
                || type instanceof BindgenType.Named
                || type instanceof BindgenType.Union;
    }

    private JsValue borrowed(BindgenType type) {
        if (isObject(type)) {
            return lifter.borrowed();
        }
        if (type instanceof BindgenType.Text) {
            return JsValue.of(lifter.borrowedText());
        }
        boolean clamped = type instanceof BindgenType.Clamped;
        BindgenType inner = type instanceof BindgenType.Clamped wrapper ? wrapper.of() : type;
        if (inner instanceof BindgenType.Slice slice) {
            return slice.of() instanceof BindgenType.Number number
                    ? numbers(number.kind(), clamped, true)
                    : JsArray.of(lifter.borrowedValues());
        }
        return type instanceof BindgenType.Struct ? refused(type) : type.accept(this);
    }

    private JsValue numbers(NumberKind number, boolean clamped, boolean borrowed) {
        Object array = switch (number) {
            case I8, U8 -> borrowed ? lifter.borrowedBytes() : lifter.bytes();
            case I16, U16 -> borrowed ? lifter.borrowedShorts() : lifter.shorts();
            case I32, U32 -> borrowed ? lifter.borrowedInts() : lifter.ints();
            case F32 -> borrowed ? lifter.borrowedFloats() : lifter.floats();
            case F64 -> borrowed ? lifter.borrowedDoubles() : lifter.doubles();
            default -> borrowed ? lifter.borrowedLongs() : lifter.longs();
        };
        return JsTypedArray.ofBytes(Numbers.kind(number, clamped), NumberArrays.bytes(array));
    }

    @Override
    public JsValue slice(BindgenType.Slice type) {
        return refused(type);
    }

    @Override
    public JsValue vector(BindgenType.Vector type) {
        if (type.of() instanceof BindgenType.Number number) {
            return numbers(number.kind(), false, false);
        }
        if (type.of() instanceof BindgenType.Text) {
            JsArray texts = JsArray.create();
            lifter.texts().forEach(text -> texts.push(JsValue.of(text)));
            return texts;
        }
        if (type.of() instanceof BindgenType.Struct struct) {
            JsArray objects = JsArray.create();
            for (int pointer : lifter.pointers()) {
                objects.push(wrapped(struct, pointer));
            }
            return objects;
        }
        return JsArray.of(lifter.values());
    }

    @Override
    public JsValue clamped(BindgenType.Clamped type) {
        return type.of() instanceof BindgenType.Vector ? numbers(NumberKind.U8, true, false) : refused(type);
    }

    @Override
    public JsValue optional(BindgenType.Optional type) {
        return new OptionalReader(lifter).read(type.of(), this);
    }

    @Override
    public JsValue result(BindgenType.Result type) {
        return refused(type);
    }

    @Override
    public JsValue nonNull(BindgenType.NonNull type) {
        return JsValue.of((double) lifter.u32());
    }

    @Override
    public JsValue rawPointer(BindgenType.RawPointer type) {
        return JsValue.of((double) lifter.u32());
    }

    @Override
    public JsValue enumeration(BindgenType.Enumeration type) {
        return JsValue.of(lifter.enumeration());
    }

    @Override
    public JsValue stringEnumeration(BindgenType.StringEnumeration type) {
        return refused(type);
    }

    @Override
    public JsValue struct(BindgenType.Struct type) {
        return wrapped(type, lifter.pointer());
    }

    JsValue wrapped(BindgenType.Struct type, int pointer) {
        return access.wrap(type.name(), pointer).orElseGet(() -> refused(type));
    }

    /** A function of the guest that it lends to this call. */
    @Override
    public JsValue callback(BindgenType.Callback type) {
        FunctionShape shape = type.shape();
        String signature = Lowering.ofCallback(shape, access.abi()).toString();
        return JsFunction.of(
                new ClosureBody(access, lifter.closure(shape.shim(), signature, type.mutable()), shape, false));
    }
}

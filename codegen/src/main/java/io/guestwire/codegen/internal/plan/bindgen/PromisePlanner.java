// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.bindgen.BindgenConversion.Promise;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.List;
import java.util.Optional;

/**
 * What the promise of an {@code async fn} gives. It is always a value of the host, made of the function's result as
 * {@code JsValue::from} makes it ({@code src/convert/impls.rs}, {@code IntoJsResult} in {@code src/__rt} of wasm-bindgen):
 * a number, a text, a typed array, an object that stands for a struct. What has no such form here stays a {@code JsValue}.
 */
final class PromisePlanner {
    private final ModuleTypes types;
    private final String module;

    /**
     * A planner.
     *
     * @param module the module's file, for messages
     */
    PromisePlanner(ModuleTypes types, String module) {
        this.types = types;
        this.module = module;
    }

    /**
     * The promise of a function.
     *
     * @param promised what it gives
     * @param operation the function's path, for messages
     */
    BindgenValue plan(BindgenType promised, String operation) {
        BindgenType type = promised instanceof BindgenType.Result result ? result.of() : promised;
        boolean optional = type instanceof BindgenType.Optional;
        Given given = given(type instanceof BindgenType.Optional some ? some.of() : type);
        Promise promise =
                new Promise(given.form(), given.type(), given.names(), given.data(), optional, module, operation);
        return new BindgenValue.Converted(promise.typeName(), promise, BindgenValue.Many.ONE, "value");
    }

    private Given given(BindgenType type) {
        if (type instanceof BindgenType.Unit) {
            return new Given(Promise.Form.NOTHING, ClassName.get(Void.class), List.of(), Optional.empty());
        }
        if (type instanceof BindgenType.Number number) {
            return number(number.kind());
        }
        if (type instanceof BindgenType.Bool) {
            return read(TypeName.BOOLEAN, "bool");
        }
        if (type instanceof BindgenType.Text) {
            return read(JavaTypes.STRING, "string");
        }
        if (type instanceof BindgenType.Struct struct) {
            return types.struct(struct.name())
                    .map(name -> new Given(Promise.Form.HOST, name, List.of(), Optional.empty()))
                    .orElseGet(PromisePlanner::any);
        }
        if (type instanceof BindgenType.Vector vector && vector.of() instanceof BindgenType.Number number) {
            return array(number.kind());
        }
        return type instanceof BindgenType.Named named ? named(named.name()) : any();
    }

    private Given named(String name) {
        Optional<BindgenConversion> conversion = types.named(name);
        if (conversion.isPresent() && conversion.get() instanceof BindgenConversion.JsClass js) {
            return new Given(Promise.Form.ACCESSORS, js.type(), List.of(js.accessor()), Optional.empty());
        }
        if (conversion.isPresent() && conversion.get() instanceof BindgenConversion.Data data) {
            return new Given(Promise.Form.DATA, data.typeName(), List.of(), Optional.of(data));
        }
        return any();
    }

    private static Given number(NumberKind kind) {
        return switch (kind) {
            case I8 -> read(TypeName.BYTE, "i8");
            case U8 -> read(TypeName.INT, "u8");
            case I16 -> read(TypeName.SHORT, "i16");
            case U16 -> read(TypeName.INT, "u16");
            case I32 -> read(TypeName.INT, "i32");
            case U32 -> read(TypeName.LONG, "u32");
            case I64, I64_AS_F64 -> read(TypeName.LONG, "i64");
            case U64, U64_AS_F64 -> read(TypeName.LONG, "u64");
            case F32 -> read(TypeName.FLOAT, "f32");
            case F64 -> read(TypeName.DOUBLE, "f64");
            case I128, U128 -> read(JavaTypes.BIG_INTEGER, "bigInt");
        };
    }

    private static Given array(NumberKind kind) {
        return switch (kind) {
            case I8, U8 -> accessors(TypeName.BYTE, "asBytes");
            case I32, U32 -> accessors(TypeName.INT, "asTypedArray", "toIntArray");
            case F64 -> accessors(TypeName.DOUBLE, "asTypedArray", "toDoubleArray");
            case I16, U16, I64, U64, I64_AS_F64, U64_AS_F64, F32, I128, U128 -> any();
        };
    }

    private static Given accessors(TypeName element, String... names) {
        return new Given(Promise.Form.ACCESSORS, ArrayTypeName.of(element), List.of(names), Optional.empty());
    }

    private static Given read(TypeName type, String method) {
        return new Given(Promise.Form.READER, type, List.of(method), Optional.empty());
    }

    private static Given any() {
        return new Given(Promise.Form.VALUE, JavaTypes.JS_VALUE, List.of(), Optional.empty());
    }

    /** What a promise gives: how it is read, its type, the methods that do it, and its codec. */
    private record Given(Promise.Form form, TypeName type, List<String> names, Optional<BindgenConversion.Data> data) {}
}

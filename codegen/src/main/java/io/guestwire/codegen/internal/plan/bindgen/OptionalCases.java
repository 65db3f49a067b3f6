// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Direct;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Many;
import io.guestwire.codegen.internal.plan.bindgen.ValuePlanner.Direction;
import io.guestwire.wasm.bindgen.BindgenType;
import java.util.Optional;

/** How what an {@code Option} holds crosses; absent if it cannot. */
record OptionalCases(ModuleTypes types, Direction direction) implements BindgenType.Cases<Optional<BindgenValue>> {
    @Override
    public Optional<BindgenValue> number(BindgenType.Number type) {
        return owned().number(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> bool(BindgenType.Bool type) {
        return owned().bool(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> character(BindgenType.Char type) {
        return owned().character(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> text(BindgenType.Text type) {
        return owned().text(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> jsAny(BindgenType.JsAny type) {
        return owned().jsAny(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> union(BindgenType.Union type) {
        return owned().union(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> rawPointer(BindgenType.RawPointer type) {
        return owned().rawPointer(type).map(OptionalCases::optionalOf);
    }

    @Override
    public Optional<BindgenValue> named(BindgenType.Named type) {
        return owned().host(type, "optionalValue", Many.OPTIONAL);
    }

    @Override
    public Optional<BindgenValue> struct(BindgenType.Struct type) {
        String method = direction == Direction.TO_GUEST ? "optionalMoved" : "optionalPointer";
        return owned().struct(type.name(), method, Many.OPTIONAL);
    }

    @Override
    public Optional<BindgenValue> enumeration(BindgenType.Enumeration type) {
        return types.enumeration(type).map(this::enumeration);
    }

    @Override
    public Optional<BindgenValue> stringEnumeration(BindgenType.StringEnumeration type) {
        String method = direction == Direction.TO_GUEST ? "i32" : "optionalTextEnumeration";
        return types.textEnumeration(type).map(conversion -> TypeCases.converted(conversion, method, Many.OPTIONAL));
    }

    private BindgenValue enumeration(BindgenConversion conversion) {
        String method = direction == Direction.TO_GUEST ? "enumeration" : "optionalEnumeration";
        return TypeCases.converted(conversion, method, Many.OPTIONAL);
    }

    @Override
    public Optional<BindgenValue> vector(BindgenType.Vector type) {
        if (type.of() instanceof BindgenType.Number number) {
            return owned().array(number.kind(), "", Many.OPTIONAL);
        }
        if (type.of() instanceof BindgenType.JsAny) {
            return TypeCases.plain(JavaTypes.optional(JavaTypes.list(JavaTypes.JS_VALUE)), "optionalValues");
        }
        return TypeCases.elementName(type.of()).flatMap(name -> owned().vectorOf(name, Many.OPTIONAL_LIST));
    }

    @Override
    public Optional<BindgenValue> ref(BindgenType.Ref type) {
        boolean toGuest = direction == Direction.TO_GUEST;
        if (type.of() instanceof BindgenType.Text) {
            return TypeCases.plain(
                    JavaTypes.optional(JavaTypes.STRING), toGuest ? "optionalText" : "optionalBorrowedText");
        }
        if (type.of() instanceof BindgenType.Slice slice && slice.of() instanceof BindgenType.Number number) {
            return owned().array(number.kind(), toGuest ? "" : "borrowed", Many.OPTIONAL);
        }
        if (type.of() instanceof BindgenType.JsAny) {
            return TypeCases.plain(JavaTypes.optional(JavaTypes.JS_VALUE), "optionalBorrowed");
        }
        return type.of() instanceof BindgenType.Named named
                ? owned().host(named, "optionalBorrowed", Many.OPTIONAL)
                : Optional.empty();
    }

    @Override
    public Optional<BindgenValue> longRef(BindgenType.LongRef type) {
        boolean ofHost = type.of() instanceof BindgenType.JsAny || type.of() instanceof BindgenType.Named;
        return ofHost ? type.of().accept(this) : ref(new BindgenType.Ref(type.of()));
    }

    @Override
    public Optional<BindgenValue> clamped(BindgenType.Clamped type) {
        return type.of().accept(this);
    }

    private TypeCases owned() {
        return new TypeCases(types, direction);
    }

    private static BindgenValue optionalOf(BindgenValue value) {
        Direct direct = (Direct) value;
        TypeName type = JavaTypes.optional(direct.typeName());
        return new Direct(type, TypeCases.optionalOf(direct.method()), Optional.empty(), direct.note());
    }

    @Override
    public Optional<BindgenValue> unit(BindgenType.Unit type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> refMut(BindgenType.RefMut type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> slice(BindgenType.Slice type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> optional(BindgenType.Optional type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> result(BindgenType.Result type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> nonNull(BindgenType.NonNull type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> callback(BindgenType.Callback type) {
        return Optional.empty();
    }
}

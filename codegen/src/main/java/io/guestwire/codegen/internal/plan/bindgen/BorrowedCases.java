// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Many;
import io.guestwire.codegen.internal.plan.bindgen.ValuePlanner.Direction;
import io.guestwire.wasm.bindgen.BindgenType;
import java.util.Optional;

/** How what a reference refers to crosses; absent if it cannot. */
record BorrowedCases(ModuleTypes types, Direction direction, boolean mutable)
        implements BindgenType.Cases<Optional<BindgenValue>> {
    @Override
    public Optional<BindgenValue> text(BindgenType.Text type) {
        return mutable
                ? Optional.empty()
                : TypeCases.plain(JavaTypes.STRING, direction == Direction.TO_GUEST ? "text" : "borrowedText");
    }

    @Override
    public Optional<BindgenValue> jsAny(BindgenType.JsAny type) {
        return TypeCases.plain(JavaTypes.JS_VALUE, "borrowed");
    }

    @Override
    public Optional<BindgenValue> named(BindgenType.Named type) {
        return owned().host(type, "borrowed", Many.ONE);
    }

    @Override
    public Optional<BindgenValue> union(BindgenType.Union type) {
        return TypeCases.plain(JavaTypes.JS_VALUE, "borrowed");
    }

    @Override
    public Optional<BindgenValue> slice(BindgenType.Slice type) {
        if (type.of() instanceof BindgenType.Number number) {
            return owned().array(number.kind(), prefix(), Many.ONE);
        }
        return mutable ? Optional.empty() : elements(type.of());
    }

    @Override
    public Optional<BindgenValue> vector(BindgenType.Vector type) {
        return mutable ? Optional.empty() : elements(type.of());
    }

    private Optional<BindgenValue> elements(BindgenType element) {
        String method = direction == Direction.TO_GUEST ? "values" : "borrowedValues";
        if (element instanceof BindgenType.JsAny) {
            return TypeCases.plain(JavaTypes.list(JavaTypes.JS_VALUE), method);
        }
        if (element instanceof BindgenType.Named named) {
            boolean ofHost =
                    !named.name().equals("string") && types.struct(named.name()).isEmpty();
            return ofHost ? owned().host(named, method, Many.LIST) : owned().vectorOf(named, Many.LIST);
        }
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> clamped(BindgenType.Clamped type) {
        return type.of().accept(this);
    }

    @Override
    public Optional<BindgenValue> struct(BindgenType.Struct type) {
        return direction == Direction.TO_GUEST ? owned().struct(type.name(), "shared", Many.ONE) : Optional.empty();
    }

    private String prefix() {
        if (mutable) {
            return "mutable";
        }
        return direction == Direction.TO_GUEST ? "" : "borrowed";
    }

    private TypeCases owned() {
        return new TypeCases(types, direction);
    }

    @Override
    public Optional<BindgenValue> number(BindgenType.Number type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> bool(BindgenType.Bool type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> character(BindgenType.Char type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> unit(BindgenType.Unit type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> ref(BindgenType.Ref type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> refMut(BindgenType.RefMut type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> longRef(BindgenType.LongRef type) {
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
    public Optional<BindgenValue> rawPointer(BindgenType.RawPointer type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> enumeration(BindgenType.Enumeration type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> stringEnumeration(BindgenType.StringEnumeration type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> callback(BindgenType.Callback type) {
        return Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.Value;
import java.util.List;
import java.util.function.Function;

/**
 * A literal whose type is open: it is of the type that it looks like.
 *
 * @param inner what makes the literals inside of it
 */
record OpenValue(Function<Value, JavaLiteral> inner) implements Value.Cases<JavaLiteral> {
    private static final String OF = "of";

    @Override
    public JavaLiteral integer(Value.IntValue value) {
        if (value.value().bitLength() < Long.SIZE) {
            return literal(OF, new JavaLiteral.IntegerLiteral(ScalarTypes.I64, value.value()));
        }
        if (value.value().signum() > 0 && value.value().bitLength() == Long.SIZE) {
            return literal("ofUnsigned", new JavaLiteral.IntegerLiteral(ScalarTypes.U64, value.value()));
        }
        throw new LiteralBuilder.TooLarge("holds a number that needs more than 64 bits");
    }

    @Override
    public JavaLiteral decimal(Value.FloatValue value) {
        double number = Double.parseDouble(value.text());
        if (!Double.isFinite(number)) {
            throw new LiteralBuilder.TooLarge("holds a number that no `f64` can be");
        }
        return literal(OF, new JavaLiteral.DecimalLiteral(ScalarTypes.F64, number));
    }

    @Override
    public JavaLiteral string(Value.StringValue value) {
        return literal(OF, LiteralBuilder.text(value.value()));
    }

    @Override
    public JavaLiteral bool(Value.BooleanValue value) {
        return literal(OF, new JavaLiteral.BooleanLiteral(value.value()));
    }

    @Override
    public JavaLiteral enumeration(Value.EnumValue value) {
        throw new IllegalStateException("a name where the type is open: " + value.name());
    }

    @Override
    public JavaLiteral list(Value.ListValue value) {
        return literal(
                "list",
                new JavaLiteral.ListLiteral(value.elements().stream().map(inner).toList()));
    }

    @Override
    public JavaLiteral object(Value.ObjectValue value) {
        List<JavaLiteral.MapLiteral.Entry> entries = value.entries().stream()
                .map(entry ->
                        new JavaLiteral.MapLiteral.Entry(LiteralBuilder.text(entry.key()), inner.apply(entry.value())))
                .toList();
        JavaType.MapOf type = new JavaType.MapOf(ScalarTypes.STRING, ScalarTypes.ANY);
        return literal("map", new JavaLiteral.MapLiteral(type, entries));
    }

    private static JavaLiteral literal(String factory, JavaLiteral content) {
        return new JavaLiteral.OpenLiteral(factory, content);
    }
}

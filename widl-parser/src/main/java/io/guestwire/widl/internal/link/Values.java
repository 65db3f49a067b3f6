// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.syntax.AnnotationSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.ValueSyntax;
import java.util.List;

/** Values and annotations of the model, from those that are written. */
public final class Values implements ValueSyntax.Cases<Value> {
    private static final Values AS_WRITTEN = new Values(false);
    private static final Values DEFAULTS = new Values(true);

    private final boolean dropsNulls;

    private Values(boolean dropsNulls) {
        this.dropsNulls = dropsNulls;
    }

    /**
     * A default. A field that is {@code null} in an object is left out: both mean that it is absent, because a field with
     * a default of its own cannot be {@code null} there.
     */
    static Value defaultValue(ValueSyntax syntax) {
        return syntax.accept(DEFAULTS);
    }

    /** Whether a value is the name {@code null}, which stands for none where a type is optional. */
    public static boolean isNull(ValueSyntax syntax) {
        return syntax instanceof ValueSyntax.NameLiteral literal
                && literal.name().text().equals("null");
    }

    static List<Annotation> annotations(List<AnnotationSyntax> annotations) {
        return annotations.stream()
                .map(annotation -> new Annotation(
                        name(annotation.name()),
                        annotation.arguments().stream()
                                .map(argument -> new Annotation.Argument(
                                        name(argument.name()), argument.value().accept(AS_WRITTEN)))
                                .toList()))
                .toList();
    }

    private static Name name(NameSyntax name) {
        return new Name(name.text(), name.span());
    }

    @Override
    public Value integer(ValueSyntax.IntLiteral value) {
        return new Value.IntValue(value.value());
    }

    @Override
    public Value decimal(ValueSyntax.FloatLiteral value) {
        return new Value.FloatValue(value.value(), value.span().text());
    }

    @Override
    public Value string(ValueSyntax.TextLiteral value) {
        return new Value.StringValue(value.value());
    }

    @Override
    public Value bool(ValueSyntax.BooleanLiteral value) {
        return new Value.BooleanValue(value.value());
    }

    @Override
    public Value name(ValueSyntax.NameLiteral value) {
        return new Value.EnumValue(name(value.name()));
    }

    @Override
    public Value list(ValueSyntax.ListLiteral value) {
        return new Value.ListValue(
                value.elements().stream().map(element -> element.accept(this)).toList());
    }

    @Override
    public Value object(ValueSyntax.ObjectLiteral value) {
        return new Value.ObjectValue(value.entries().stream()
                .filter(entry -> !(dropsNulls && isNull(entry.value())))
                .map(entry -> new Value.ObjectValue.Entry(
                        entry.key().text(), entry.value().accept(this)))
                .toList());
    }

    @Override
    public Value missing(ValueSyntax.Missing value) {
        throw new IllegalStateException("a missing value in a file without errors: " + value.span());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.Value.BooleanValue;
import io.guestwire.widl.model.Value.EnumValue;
import io.guestwire.widl.model.Value.FloatValue;
import io.guestwire.widl.model.Value.IntValue;
import io.guestwire.widl.model.Value.ListValue;
import io.guestwire.widl.model.Value.ObjectValue;
import io.guestwire.widl.model.Value.StringValue;
import java.util.stream.Collectors;

/** A literal as one text: equal for equal values, however they are written and in whatever order their names stand. */
final class Literal implements Value.Cases<String> {
    private static final Literal TEXT = new Literal();

    private Literal() {}

    static String of(Value value) {
        return value.accept(TEXT);
    }

    @Override
    public String integer(IntValue value) {
        return value.value().toString();
    }

    @Override
    public String decimal(FloatValue value) {
        return value.value().stripTrailingZeros().toPlainString();
    }

    @Override
    public String string(StringValue value) {
        return "\"" + value.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String bool(BooleanValue value) {
        return Boolean.toString(value.value());
    }

    @Override
    public String enumeration(EnumValue value) {
        return value.name().text();
    }

    @Override
    public String list(ListValue value) {
        return value.elements().stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String object(ObjectValue value) {
        return value.entries().stream()
                .map(entry -> entry.key() + ": " + of(entry.value()))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

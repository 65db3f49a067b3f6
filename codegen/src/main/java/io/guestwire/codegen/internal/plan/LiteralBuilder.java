// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the literals of defaults that end up in one Java method, and stops before they outgrow it. */
final class LiteralBuilder {
    private final TypePlanner types;
    private int values;
    private int depth;

    LiteralBuilder(TypePlanner types) {
        this.types = types;
    }

    /** The literal of a value, which fits its type; no value stands for an absent optional. */
    JavaLiteral build(Optional<Value> value, WidlType type) {
        return build(value, type, types);
    }

    private JavaLiteral build(Optional<Value> value, WidlType type, TypePlanner planner) {
        count(1);
        return type.accept(new Building(value, planner));
    }

    private void count(int more) {
        values += more;
        if (values > Limits.DEFAULT_VALUES) {
            throw new TooLarge("has more than " + Limits.DEFAULT_VALUES + " values, which one Java method cannot hold");
        }
    }

    private final class Building implements WidlType.Cases<JavaLiteral> {
        private final Optional<Value> value;
        private final TypePlanner types;

        private Building(Optional<Value> value, TypePlanner types) {
            this.value = value;
            this.types = types;
        }

        @Override
        public JavaLiteral scalar(Scalar type) {
            return switch (type) {
                case I8, I16, I32, I64, U8, U16, U32, U64 ->
                    new JavaLiteral.IntegerLiteral(
                            (JavaType.Scalar) types.known(type),
                            as(Value.IntValue.class).value());
                case F32 -> new JavaLiteral.DecimalLiteral(ScalarTypes.F32, Float.parseFloat(number()));
                case F64 -> new JavaLiteral.DecimalLiteral(ScalarTypes.F64, Double.parseDouble(number()));
                case BOOL ->
                    new JavaLiteral.BooleanLiteral(as(Value.BooleanValue.class).value());
                case STRING -> text(as(Value.StringValue.class).value());
                case BYTES -> bytes();
                case DATETIME ->
                    datetime(
                            as(Value.StringValue.class).value(),
                            types.known(type).equals(ScalarTypes.DATETIME));
                case ANY, VALUE -> open(value.orElseThrow());
                case RAW -> throw unplanned(type.widlName());
            };
        }

        @Override
        public JavaLiteral list(WidlType.ListOf type) {
            return new JavaLiteral.ListLiteral(as(Value.ListValue.class).elements().stream()
                    .map(element -> build(Optional.of(element), type.element(), types))
                    .toList());
        }

        @Override
        public JavaLiteral map(WidlType.MapOf type) {
            JavaType.MapOf javaType = (JavaType.MapOf) types.known(type);
            List<JavaLiteral.MapLiteral.Entry> entries = new ArrayList<>();
            for (Value.ObjectValue.Entry entry : as(Value.ObjectValue.class).entries()) {
                JavaLiteral element = build(Optional.of(entry.value()), type.value(), types);
                entries.add(new JavaLiteral.MapLiteral.Entry(key(entry.key(), javaType.key()), element));
            }
            return new JavaLiteral.MapLiteral(javaType, entries);
        }

        @Override
        public JavaLiteral optional(WidlType.OptionalOf type) {
            if (value.isEmpty()) {
                return new JavaLiteral.AbsentLiteral();
            }
            JavaLiteral target = type.target().accept(this);
            return target instanceof JavaLiteral.PresentLiteral ? target : new JavaLiteral.PresentLiteral(target);
        }

        @Override
        public JavaLiteral object(ObjectType type) {
            if (++depth > Limits.DEPTH) {
                throw new Endless(type.name().text());
            }
            Map<String, Value> given = as(Value.ObjectValue.class).entries().stream()
                    .collect(Collectors.toMap(Value.ObjectValue.Entry::key, Value.ObjectValue.Entry::value));
            List<JavaLiteral> components = new ArrayList<>();
            TypePlanner.Seen own = types.atHome(type);
            for (Field field : own.type().fields()) {
                Optional<Value> literal =
                        Optional.ofNullable(given.get(field.name().text()));
                components.add(build(literal.or(field::defaultValue), field.type(), own.types()));
            }
            depth--;
            return new JavaLiteral.ObjectLiteral(types.coded(type), components);
        }

        @Override
        public JavaLiteral alias(AliasType type) {
            JavaLiteral target = type.target().accept(this);
            return converted(types.known(type), target);
        }

        @Override
        public JavaLiteral stream(WidlType.StreamOf type) {
            throw unplanned("stream");
        }

        @Override
        public JavaLiteral enumeration(EnumType type) {
            String name = as(Value.EnumValue.class).name().text();
            EnumType.Member member = type.values().stream()
                    .filter(one -> one.name().text().equals(name))
                    .findFirst()
                    .orElseThrow();
            boolean deprecated = JavaDoc.deprecationOf(member.annotations()).isPresent();
            return new JavaLiteral.EnumLiteral(types.coded(type), types.constant(member), deprecated);
        }

        @Override
        public JavaLiteral union(UnionType type) {
            throw unplanned(type.name().text());
        }

        /** The literal of a value whose type is open. */
        private JavaLiteral open(Value given) {
            count(1);
            return given.accept(new OpenValue(this::open));
        }

        private String number() {
            Value number = value.orElseThrow();
            return number instanceof Value.FloatValue decimal
                    ? decimal.text()
                    : as(Value.IntValue.class).value().toString();
        }

        private JavaLiteral bytes() {
            List<Byte> bytes = as(Value.ListValue.class).elements().stream()
                    .map(element -> ((Value.IntValue) element).value().byteValue())
                    .toList();
            count(bytes.size());
            return new JavaLiteral.BytesLiteral(bytes);
        }

        private <V extends Value> V as(Class<V> kind) {
            return kind.cast(value.orElseThrow());
        }
    }

    /** The literal of a date and time, which must have one of the forms that can be sent. */
    private static JavaLiteral datetime(String text, boolean asText) {
        OffsetDateTime value = OffsetDateTime.parse(text);
        boolean expressible = value.getYear() >= 0
                && value.getYear() <= 9999
                && value.getOffset().getTotalSeconds() % 60 == 0;
        if (asText && !expressible) {
            throw new TooLarge("is no time that RFC 3339 can write");
        }
        return new JavaLiteral.DatetimeLiteral(text);
    }

    /** The literal of a text. */
    static JavaLiteral text(String text) {
        long size = Limits.modifiedUtf8(text);
        if (size > Limits.TEXT_BYTES) {
            throw new TooLarge(
                    "takes " + size + " bytes of a class file, which holds texts of up to " + Limits.TEXT_BYTES);
        }
        return new JavaLiteral.TextLiteral(text);
    }

    private static JavaLiteral key(String key, JavaType type) {
        JavaType wire = type instanceof JavaType.Converted alias ? alias.target() : type;
        JavaLiteral literal = wire.equals(ScalarTypes.STRING)
                ? new JavaLiteral.TextLiteral(key)
                : new JavaLiteral.IntegerLiteral((JavaType.Scalar) wire, new BigInteger(key));
        return converted(type, literal);
    }

    /** The literal of what the wire holds, as a value of the type that may stand for it. */
    private static JavaLiteral converted(JavaType type, JavaLiteral literal) {
        return type instanceof JavaType.Converted alias
                ? new JavaLiteral.ConvertedLiteral(alias.decode(), withoutConversion(literal))
                : literal;
    }

    /** An alias of an alias takes what the wire holds. */
    private static JavaLiteral withoutConversion(JavaLiteral literal) {
        return literal instanceof JavaLiteral.ConvertedLiteral inner ? inner.value() : literal;
    }

    private static IllegalStateException unplanned(String type) {
        return new IllegalStateException("a default of a type without a plan: " + type);
    }

    /** A default with more than a class file can hold; the message completes "the default ...". */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    /** A default that needs itself; the message is the type that does. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        Endless(String message) {
            super(message);
        }
    }
}

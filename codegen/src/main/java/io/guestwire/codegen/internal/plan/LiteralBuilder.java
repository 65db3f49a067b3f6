// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the literal of one default. Made for one use: it counts what it builds. */
final class LiteralBuilder {
    private final TypePlanner types;
    private int values;
    private int depth;

    LiteralBuilder(TypePlanner types) {
        this.types = types;
    }

    /** The literal of a value that fits its type. */
    JavaLiteral build(Value value, WidlType type) {
        return build(Optional.of(value), type);
    }

    /** The literal of a value, or what a field holds that an object leaves out: zero, empty or absent. */
    private JavaLiteral build(Optional<Value> value, WidlType type) {
        if (++values > Limits.DEFAULT_VALUES) {
            throw new TooLarge("has more than " + Limits.DEFAULT_VALUES + " values, which one Java method cannot hold");
        }
        return type.accept(new Building(value));
    }

    private final class Building implements WidlType.Cases<JavaLiteral> {
        private final Optional<Value> value;

        private Building(Optional<Value> value) {
            this.value = value;
        }

        @Override
        public JavaLiteral scalar(Scalar type) {
            return switch (type) {
                case I8 -> integer(ScalarTypes.I8);
                case I16 -> integer(ScalarTypes.I16);
                case I32 -> integer(ScalarTypes.I32);
                case I64 -> integer(ScalarTypes.I64);
                case U8 -> integer(ScalarTypes.U8);
                case U16 -> integer(ScalarTypes.U16);
                case U32 -> integer(ScalarTypes.U32);
                case U64 -> integer(ScalarTypes.U64);
                case F32 -> decimal(ScalarTypes.F32);
                case F64 -> decimal(ScalarTypes.F64);
                case BOOL ->
                    new JavaLiteral.BooleanLiteral(as(Value.BooleanValue.class)
                            .map(Value.BooleanValue::value)
                            .orElse(false));
                case STRING -> new JavaLiteral.TextLiteral(text());
                case BYTES -> bytes();
                case DATETIME, RAW, ANY, VALUE -> throw unplanned(type.widlName());
            };
        }

        @Override
        public JavaLiteral list(WidlType.ListOf type) {
            List<JavaLiteral> elements = new ArrayList<>();
            as(Value.ListValue.class)
                    .ifPresent(list ->
                            list.elements().forEach(element -> elements.add(build(element, type.element()))));
            return new JavaLiteral.ListLiteral(elements);
        }

        @Override
        public JavaLiteral map(WidlType.MapOf type) {
            JavaType.MapOf javaType = (JavaType.MapOf) types.known(type);
            List<JavaLiteral.MapLiteral.Entry> entries = new ArrayList<>();
            as(Value.ObjectValue.class)
                    .ifPresent(map -> map.entries()
                            .forEach(entry -> entries.add(new JavaLiteral.MapLiteral.Entry(
                                    key(entry.key(), javaType.key()), build(entry.value(), type.value())))));
            return new JavaLiteral.MapLiteral(javaType, entries);
        }

        @Override
        public JavaLiteral optional(WidlType.OptionalOf type) {
            if (value.isEmpty() || isNull(value.get())) {
                return new JavaLiteral.AbsentLiteral();
            }
            JavaLiteral target = type.target().accept(this);
            boolean nested =
                    target instanceof JavaLiteral.PresentLiteral || target instanceof JavaLiteral.AbsentLiteral;
            return nested ? target : new JavaLiteral.PresentLiteral(target);
        }

        @Override
        public JavaLiteral object(ObjectType type) {
            if (++depth > Limits.DEPTH) {
                throw new Endless(type.name().text());
            }
            Map<String, Value> given = as(Value.ObjectValue.class).stream()
                    .flatMap(object -> object.entries().stream())
                    .collect(Collectors.toMap(Value.ObjectValue.Entry::key, Value.ObjectValue.Entry::value));
            List<JavaLiteral> components = type.fields().stream()
                    .map(field -> build(
                            Optional.ofNullable(given.get(field.name().text())).or(field::defaultValue), field.type()))
                    .toList();
            depth--;
            return new JavaLiteral.ObjectLiteral(types.record(type), components);
        }

        @Override
        public JavaLiteral alias(AliasType type) {
            return type.target().accept(this);
        }

        @Override
        public JavaLiteral stream(WidlType.StreamOf type) {
            throw unplanned("stream");
        }

        @Override
        public JavaLiteral enumeration(EnumType type) {
            throw unplanned(type.name().text());
        }

        @Override
        public JavaLiteral union(UnionType type) {
            throw unplanned(type.name().text());
        }

        private JavaLiteral integer(JavaType.Scalar type) {
            return new JavaLiteral.IntegerLiteral(
                    type, as(Value.IntValue.class).map(Value.IntValue::value).orElse(BigInteger.ZERO));
        }

        private JavaLiteral decimal(JavaType.Scalar type) {
            return new JavaLiteral.DecimalLiteral(
                    type,
                    as(Value.FloatValue.class)
                            .map(Value.FloatValue::value)
                            .or(() -> as(Value.IntValue.class).map(whole -> new BigDecimal(whole.value())))
                            .orElse(BigDecimal.ZERO));
        }

        private JavaLiteral bytes() {
            List<Byte> bytes = new ArrayList<>();
            for (byte one : text().getBytes(StandardCharsets.UTF_8)) {
                bytes.add(one);
            }
            values += bytes.size();
            if (values > Limits.DEFAULT_VALUES) {
                throw new TooLarge("has " + bytes.size() + " bytes; the generator writes " + Limits.DEFAULT_VALUES);
            }
            return new JavaLiteral.BytesLiteral(bytes);
        }

        private String text() {
            String text =
                    as(Value.StringValue.class).map(Value.StringValue::value).orElse("");
            if (Limits.modifiedUtf8(text) > Limits.TEXT_BYTES) {
                throw new TooLarge("has " + Limits.modifiedUtf8(text) + " bytes; a class file holds texts of up to "
                        + Limits.TEXT_BYTES);
            }
            return text;
        }

        private <V extends Value> Optional<V> as(Class<V> kind) {
            return value.filter(kind::isInstance).map(kind::cast);
        }
    }

    private static JavaLiteral key(String key, JavaType.Scalar type) {
        return type.equals(ScalarTypes.STRING)
                ? new JavaLiteral.TextLiteral(key)
                : new JavaLiteral.IntegerLiteral(type, new BigInteger(key));
    }

    private static boolean isNull(Value value) {
        return value instanceof Value.EnumValue name && name.name().text().equals("null");
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

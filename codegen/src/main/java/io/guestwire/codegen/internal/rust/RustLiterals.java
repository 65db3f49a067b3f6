// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.RustDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticCode;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Defaults of a schema, already checked against their types, as expressions of one module of Rust. */
final class RustLiterals {
    /** As many values as a default may have in Java: a schema is meant for both. */
    private static final int VALUES = 400;

    private static final int DEPTH = 32;

    private final ModuleScope scope;

    RustLiterals(ModuleScope scope) {
        this.scope = scope;
    }

    /**
     * What a field or parameter holds when nothing is given.
     *
     * @param holder the type with the field; empty for a parameter
     * @return empty if something has to be given, or if the default cannot be written, which is reported
     */
    Optional<String> initial(Optional<Definition> holder, WidlType type, Optional<Value> value, Name owner) {
        if (value.isEmpty() && !RustTypes.isOptional(type)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Building().build(holder, value, type));
        } catch (Unwritable e) {
            scope.diagnostics()
                    .add(Diagnostic.error(
                                    e.code, owner.span(), "the default of " + Quoted.of(owner.text()) + " " + e.message)
                            .withHelp(e.help));
            return Optional.empty();
        }
    }

    /** One default, which must not outgrow a function. */
    private final class Building {
        private int values;
        private int depth;

        private String build(Optional<Definition> holder, Optional<Value> value, WidlType type) {
            if (++values > VALUES) {
                throw new Unwritable(
                        CodegenDiagnosticCode.DEFAULT_TOO_LARGE,
                        "has more than " + VALUES + " values",
                        "leave the default out, and set the value where it is used");
            }
            return type.accept(new Expression(this, holder, value));
        }
    }

    private final class Expression implements WidlType.Cases<String> {
        private final Building building;
        private final Optional<Definition> holder;
        private final Optional<Value> value;

        private Expression(Building building, Optional<Definition> holder, Optional<Value> value) {
            this.building = building;
            this.holder = holder;
            this.value = value;
        }

        @Override
        public String scalar(Scalar type) {
            return switch (type) {
                case I8, I16, I32, I64, U8, U16, U32, U64 ->
                    as(Value.IntValue.class).value().toString();
                case F32, F64 -> decimal(value.orElseThrow());
                case BOOL -> Boolean.toString(as(Value.BooleanValue.class).value());
                case STRING -> string(as(Value.StringValue.class).value());
                case BYTES -> bytes();
                case DATETIME -> datetime(as(Value.StringValue.class).value());
                case ANY, VALUE -> any(value.orElseThrow());
                case RAW -> throw new IllegalStateException("an encoded value has no literal");
            };
        }

        @Override
        public String list(WidlType.ListOf type) {
            List<String> elements = new ArrayList<>();
            for (Value element : as(Value.ListValue.class).elements()) {
                elements.add(building.build(Optional.empty(), Optional.of(element), type.element()));
            }
            return listOf(elements);
        }

        @Override
        public String map(WidlType.MapOf type) {
            List<String> entries = new ArrayList<>();
            for (Value.ObjectValue.Entry entry : as(Value.ObjectValue.class).entries()) {
                String key = RustTypes.resolve(type.key()) == Scalar.STRING ? string(entry.key()) : entry.key();
                entries.add("(" + key + ", "
                        + building.build(Optional.empty(), Optional.of(entry.value()), type.value()) + ")");
            }
            return entries.isEmpty()
                    ? scope.btreeMap() + "::new()"
                    : scope.btreeMap() + "::from([" + String.join(", ", entries) + "])";
        }

        @Override
        public String optional(WidlType.OptionalOf type) {
            if (value.isEmpty()) {
                return "None";
            }
            String target = type.target().accept(this);
            return RustTypes.isOptional(type.target()) ? target : "Some(" + target + ")";
        }

        @Override
        public String object(ObjectType type) {
            if (++building.depth > DEPTH) {
                throw new Unwritable(
                        CodegenDiagnosticCode.ENDLESS_DEFAULT,
                        "contains itself",
                        "give every field of " + Quoted.of(type.name().text()) + " a value");
            }
            Map<String, Value> given = as(Value.ObjectValue.class).entries().stream()
                    .collect(Collectors.toMap(Value.ObjectValue.Entry::key, Value.ObjectValue.Entry::value));
            List<String> fields = new ArrayList<>();
            for (Field field : type.fields()) {
                Optional<Value> own = Optional.ofNullable(given.get(field.name().text()))
                        .filter(literal -> !isNull(literal, field.type()))
                        .or(() -> given.containsKey(field.name().text()) ? Optional.empty() : field.defaultValue());
                fields.add(RustNames.variable(field.name().text()) + ": "
                        + building.build(Optional.of(type), own, field.type()));
            }
            building.depth--;
            return boxed(
                    type, scope.path(type) + (fields.isEmpty() ? " {}" : " { " + String.join(", ", fields) + " }"));
        }

        @Override
        public String enumeration(EnumType type) {
            return scope.path(type) + "::"
                    + RustNames.variant(as(Value.EnumValue.class).name().text());
        }

        @Override
        public String alias(AliasType type) {
            return type.target().accept(new Expression(building, Optional.of(type), value));
        }

        @Override
        public String union(UnionType type) {
            throw new IllegalStateException("a union has no literal");
        }

        @Override
        public String stream(WidlType.StreamOf type) {
            throw new IllegalStateException("a stream has no literal");
        }

        private String boxed(Definition type, String expression) {
            boolean boxed =
                    holder.filter(outer -> scope.circles().isBoxed(outer, type)).isPresent();
            return boxed ? scope.standard("Box", "std::boxed::Box") + "::new(" + expression + ")" : expression;
        }

        private String bytes() {
            List<Value> elements = as(Value.ListValue.class).elements();
            building.values += elements.size();
            return scope.wire() + "::Bytes::from("
                    + RustText.bytes(elements.stream()
                            .map(element -> ((Value.IntValue) element).value().intValue())
                            .toList())
                    + ".to_vec())";
        }

        private <V extends Value> V as(Class<V> kind) {
            return kind.cast(value.orElseThrow());
        }
    }

    private String string(String text) {
        return scope.standard("String", "std::string::String") + "::from(" + RustText.literal(text) + ")";
    }

    private static String listOf(List<String> elements) {
        return "vec![" + String.join(", ", elements) + "]";
    }

    private static String decimal(Value number) {
        return number instanceof Value.FloatValue decimal ? decimal.text() : ((Value.IntValue) number).value() + ".0";
    }

    /** With the seconds, which RFC 3339 wants and a schema may leave out. */
    private String datetime(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        boolean writable = moment.getYear() >= 0
                && moment.getYear() <= 9999
                && moment.getOffset().getTotalSeconds() % 60 == 0;
        if (!writable) {
            throw new Unwritable(
                    RustDiagnosticCode.RUST_DEFAULT,
                    "is no time that RFC 3339 can write",
                    "choose a year from 0 to 9999 and an offset of whole minutes");
        }
        return scope.wire() + "::Datetime::literal("
                + RustText.literal(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment)) + ")";
    }

    private String any(Value value) {
        return value.accept(new AnyLiteral(scope.wire() + "::Value::"));
    }

    private static boolean isNull(Value literal, WidlType type) {
        return literal instanceof Value.EnumValue name
                && name.name().text().equals("null")
                && RustTypes.isOptional(type);
    }

    /** A default that cannot be written; the message completes "the default ...". */
    private static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient DiagnosticCode code;
        private final String message;
        private final String help;

        Unwritable(DiagnosticCode code, String message, String help) {
            this.code = code;
            this.message = message;
            this.help = help;
        }
    }

    /** A value of any kind. */
    private static final class AnyLiteral implements Value.Cases<String> {
        private final String type;

        private AnyLiteral(String type) {
            this.type = type;
        }

        @Override
        public String integer(Value.IntValue value) {
            boolean signed = value.value().bitLength() < Long.SIZE;
            if (value.value().bitLength() > Long.SIZE || value.value().signum() < 0 && !signed) {
                throw new Unwritable(
                        RustDiagnosticCode.RUST_DEFAULT, "holds a number of more than 64 bits", "leave it out");
            }
            return type + "from(" + value.value() + (signed ? "i64" : "u64") + ")";
        }

        @Override
        public String decimal(Value.FloatValue value) {
            if (!Double.isFinite(Double.parseDouble(value.text()))) {
                throw new Unwritable(
                        RustDiagnosticCode.RUST_DEFAULT, "holds a number that no `f64` can be", "leave it out");
            }
            return type + "from(" + value.text() + "f64)";
        }

        @Override
        public String string(Value.StringValue value) {
            return type + "from(" + RustText.literal(value.value()) + ")";
        }

        @Override
        public String bool(Value.BooleanValue value) {
            return type + "from(" + value.value() + ")";
        }

        @Override
        public String enumeration(Value.EnumValue value) {
            return type + "Nil";
        }

        @Override
        public String list(Value.ListValue value) {
            return type + "Array("
                    + listOf(value.elements().stream()
                            .map(element -> element.accept(this))
                            .toList())
                    + ")";
        }

        @Override
        public String object(Value.ObjectValue value) {
            return type + "Map("
                    + listOf(value.entries().stream()
                            .map(entry -> "(" + type + "from(" + RustText.literal(entry.key()) + "), "
                                    + entry.value().accept(this) + ")")
                            .toList())
                    + ")";
        }
    }
}

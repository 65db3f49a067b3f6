// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.TypeName;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A default value, checked against its type and complete: objects carry every component. */
public sealed interface JavaLiteral {
    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A whole number. */
        R integer(IntegerLiteral literal);

        /** A floating-point number. */
        R decimal(DecimalLiteral literal);

        /** True or false. */
        R bool(BooleanLiteral literal);

        /** A text. */
        R text(TextLiteral literal);

        /** Bytes. */
        R bytes(BytesLiteral literal);

        /** A list. */
        R list(ListLiteral literal);

        /** A map. */
        R map(MapLiteral literal);

        /** A present optional. */
        R present(PresentLiteral literal);

        /** An absent optional. */
        R absent(AbsentLiteral literal);

        /** An object. */
        R object(ObjectLiteral literal);

        /** A value of an enum. */
        R enumeration(EnumLiteral literal);

        /** A date and time. */
        R datetime(DatetimeLiteral literal);

        /** A value whose type is open. */
        R open(OpenLiteral literal);

        /** A value of a type that stands for an alias. */
        R converted(ConvertedLiteral literal);

        /** What a variable holds until it has its value. */
        R unset(UnsetLiteral literal);
    }

    /** Tells whether this is one token of Java: it can stand in an initialiser. */
    default boolean isSimple() {
        return false;
    }

    /** Tells whether a deprecated type is built somewhere inside. */
    default boolean mentionsDeprecated() {
        return false;
    }

    /**
     * A whole number.
     *
     * @param type its type
     * @param value its exact value, within the type's range
     */
    record IntegerLiteral(JavaType.Scalar type, BigInteger value) implements JavaLiteral {
        /** The number as Java writes it: with a suffix if it is a {@code long}, in hexadecimal beyond its range. */
        public String digits() {
            if (!type.typeName().equals(TypeName.LONG)) {
                return value.toString();
            }
            return (value.bitLength() < Long.SIZE ? value.toString() : "0x" + value.toString(16)) + "L";
        }

        /** The type that these have to be cast to: Java has no literals of it. */
        public Optional<TypeName> cast() {
            TypeName name = type.typeName();
            boolean literal = name.equals(TypeName.INT) || name.equals(TypeName.LONG);
            return literal ? Optional.empty() : Optional.of(name);
        }

        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /**
     * A floating-point number.
     *
     * @param type its type
     * @param value its value, rounded to its type
     */
    record DecimalLiteral(JavaType.Scalar type, double value) implements JavaLiteral {
        /** The number as Java writes it. */
        public String digits() {
            return type.typeName().equals(TypeName.FLOAT) ? (float) value + "f" : Double.toString(value);
        }

        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.decimal(this);
        }
    }

    /**
     * True or false.
     *
     * @param value which
     */
    record BooleanLiteral(boolean value) implements JavaLiteral {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.bool(this);
        }
    }

    /**
     * A text.
     *
     * @param value its characters, not escaped
     */
    record TextLiteral(String value) implements JavaLiteral {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * Bytes.
     *
     * @param value in order
     */
    record BytesLiteral(List<Byte> value) implements JavaLiteral {
        /** Takes a copy. */
        public BytesLiteral {
            value = List.copyOf(value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.bytes(this);
        }
    }

    /**
     * A list.
     *
     * @param elements in order
     */
    record ListLiteral(List<JavaLiteral> elements) implements JavaLiteral {
        /** Takes a copy. */
        public ListLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public boolean mentionsDeprecated() {
            return elements.stream().anyMatch(JavaLiteral::mentionsDeprecated);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * A map.
     *
     * @param entries in order, keys differ
     */
    record MapLiteral(JavaType.MapOf type, List<Entry> entries) implements JavaLiteral {
        /** Takes a copy. */
        public MapLiteral {
            entries = List.copyOf(entries);
        }

        /**
         * A key and its value.
         *
         * @param key the key
         * @param value the value
         */
        public record Entry(JavaLiteral key, JavaLiteral value) {}

        @Override
        public boolean mentionsDeprecated() {
            return type.mentionsDeprecated()
                    || entries.stream().anyMatch(entry -> entry.value().mentionsDeprecated());
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * A present optional.
     *
     * @param value its value
     */
    record PresentLiteral(JavaLiteral value) implements JavaLiteral {
        @Override
        public boolean mentionsDeprecated() {
            return value.mentionsDeprecated();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.present(this);
        }
    }

    /** An absent optional. */
    record AbsentLiteral() implements JavaLiteral {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /**
     * An object.
     *
     * @param type its record
     * @param components one for every component, in their order
     */
    record ObjectLiteral(JavaType.Coded type, List<JavaLiteral> components) implements JavaLiteral {
        /** Takes a copy. */
        public ObjectLiteral {
            components = List.copyOf(components);
        }

        @Override
        public boolean mentionsDeprecated() {
            return type.deprecated() || components.stream().anyMatch(JavaLiteral::mentionsDeprecated);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /**
     * A value of an enum.
     *
     * @param type the enum
     * @param constant its constant
     * @param deprecated whether the constant itself is
     */
    record EnumLiteral(JavaType.Coded type, String constant, boolean deprecated) implements JavaLiteral {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public boolean mentionsDeprecated() {
            return deprecated || type.deprecated();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * A date and time.
     *
     * @param text in the form of RFC 3339
     */
    record DatetimeLiteral(String text) implements JavaLiteral {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.datetime(this);
        }
    }

    /**
     * A value whose type is open.
     *
     * @param factory the method of {@code MessageValue} that makes it
     * @param content what the method takes
     */
    record OpenLiteral(String factory, JavaLiteral content) implements JavaLiteral {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * A value of a type that stands for an alias.
     *
     * @param decode what makes it
     * @param value what the wire holds
     */
    record ConvertedLiteral(JavaFunction decode, JavaLiteral value) implements JavaLiteral {
        @Override
        public boolean mentionsDeprecated() {
            return value.mentionsDeprecated();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /**
     * What a variable holds until it has its value.
     *
     * @param text {@code null}, {@code 0} or {@code false}
     */
    record UnsetLiteral(String text) implements JavaLiteral {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.unset(this);
        }
    }
}

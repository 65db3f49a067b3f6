// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java form of one schema type together with how it goes over the wire. */
public sealed interface JavaType {
    /** The type as a parameter, a component or a result has it: primitive where Java has a primitive. */
    TypeName typeName();

    /** The type as a schema writes it, aliases resolved. */
    String wireName();

    /** One word that tells this type from every other one of a file, such as {@code ListOfU32}: part of method names. */
    String label();

    /** The types of what a list, a map or an optional holds; none for every other type. */
    List<JavaType> parts();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /** Tells whether {@code equals} of {@link #typeName()} compares the identity of an array somewhere inside. */
    default boolean holdsArray() {
        return parts().stream().anyMatch(JavaType::holdsArray);
    }

    /** Tells whether the Java type takes a number, here or somewhere inside, that the wire type does not. */
    default boolean holdsRange() {
        return parts().stream().anyMatch(JavaType::holdsRange);
    }

    /** Tells whether there is a list or map, here or inside an optional, which others could change. */
    default boolean holdsCollection() {
        return parts().stream().anyMatch(JavaType::holdsCollection);
    }

    /** Tells whether a deprecated type is mentioned. */
    default boolean mentionsDeprecated() {
        return parts().stream().anyMatch(JavaType::mentionsDeprecated);
    }

    /** How many lists, maps and optionals are nested here, this one included. */
    default int depth() {
        return parts().stream().mapToInt(part -> part.depth() + 1).max().orElse(0);
    }

    /** The type as a type argument has it. */
    default TypeName boxed() {
        return typeName().box();
    }

    /** How many of a method's 255 parameter slots a value takes. */
    default int slots() {
        return typeName().equals(TypeName.LONG) || typeName().equals(TypeName.DOUBLE) ? 2 : 1;
    }

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A built-in type. */
        R scalar(Scalar type);

        /** A list. */
        R list(ListOf type);

        /** A map. */
        R map(MapOf type);

        /** A value or nothing. */
        R optional(OptionalOf type);

        /** A type with a codec of its own: a record, an enum or a union. */
        R coded(Coded type);

        /** A type of the user's that stands for an alias. */
        R converted(Converted type);
    }

    /**
     * A built-in type. The table of all of them is {@link ScalarTypes}.
     *
     * @param wireName its name in a schema
     * @param typeName its Java type
     * @param label the word for it in method names
     * @param writer the method of {@code MessageWriter}
     * @param reader the method of {@code MessageReader}
     * @param check the method of {@code Ranges} when the Java type holds more values than the wire type
     * @param note what a caller has to know that the Java type does not say
     */
    record Scalar(
            String wireName,
            TypeName typeName,
            String label,
            String writer,
            String reader,
            Optional<String> check,
            Optional<String> note)
            implements JavaType {
        @Override
        public List<JavaType> parts() {
            return List.of();
        }

        @Override
        public boolean holdsArray() {
            return typeName instanceof ArrayTypeName;
        }

        @Override
        public boolean holdsRange() {
            return check.isPresent();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /**
     * A list.
     *
     * @param element type of its elements
     */
    record ListOf(JavaType element) implements JavaType {
        @Override
        public TypeName typeName() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.boxed());
        }

        @Override
        public String wireName() {
            return "[" + element.wireName() + "]";
        }

        @Override
        public String label() {
            return "ListOf" + element.label();
        }

        @Override
        public List<JavaType> parts() {
            return List.of(element);
        }

        @Override
        public boolean holdsCollection() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * A map.
     *
     * @param key type of its keys: an integer or a string, or what stands for an alias of one
     * @param value type of its values
     */
    record MapOf(JavaType key, JavaType value) implements JavaType {
        @Override
        public TypeName typeName() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), key.boxed(), value.boxed());
        }

        @Override
        public String wireName() {
            return "{" + key.wireName() + ": " + value.wireName() + "}";
        }

        @Override
        public String label() {
            return "MapOf" + key.label() + "To" + value.label();
        }

        @Override
        public List<JavaType> parts() {
            return List.of(key, value);
        }

        @Override
        public boolean holdsCollection() {
            return true;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /**
     * A value or nothing.
     *
     * @param target type of the value
     */
    record OptionalOf(JavaType target) implements JavaType {
        @Override
        public TypeName typeName() {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), target.boxed());
        }

        @Override
        public String wireName() {
            return target.wireName() + "?";
        }

        @Override
        public String label() {
            return "Optional" + target.label();
        }

        @Override
        public List<JavaType> parts() {
            return List.of(target);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optional(this);
        }
    }

    /**
     * A declared type: a record, an enum or a union. It names its class and does not hold it, because types may be
     * recursive.
     *
     * @param wireName its name in the schema that uses it
     * @param typeName the class
     * @param codec the class that writes and reads it, by static methods {@code write} and {@code read}
     * @param deprecated whether the class is deprecated
     */
    record Coded(String wireName, ClassName typeName, ClassName codec, boolean deprecated) implements JavaType {
        @Override
        public String label() {
            return typeName.simpleName();
        }

        @Override
        public List<JavaType> parts() {
            return List.of();
        }

        @Override
        public boolean mentionsDeprecated() {
            return deprecated;
        }

        /** Equal if the classes are: an import may call them as it likes. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Coded that && typeName.equals(that.typeName) && codec.equals(that.codec);
        }

        @Override
        public int hashCode() {
            return typeName.hashCode();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.coded(this);
        }
    }

    /**
     * An alias that a Java type stands for by option.
     *
     * @param target what crosses the wire
     * @param typeName the Java type
     * @param decode from {@code target} to the Java type
     * @param encode from the Java type to {@code target}
     */
    record Converted(JavaType target, ClassName typeName, JavaFunction decode, JavaFunction encode)
            implements JavaType {
        @Override
        public String wireName() {
            return target.wireName();
        }

        @Override
        public String label() {
            return typeName.simpleName();
        }

        /** None: what the Java type holds is its own affair. */
        @Override
        public List<JavaType> parts() {
            return List.of();
        }

        @Override
        public boolean mentionsDeprecated() {
            return target.mentionsDeprecated();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.converted(this);
        }
    }
}

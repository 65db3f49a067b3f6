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

    /** Tells whether {@code equals} of {@link #typeName()} compares the identity of an array somewhere inside. */
    boolean holdsArray();

    /** Tells whether the Java type takes a number, here or somewhere inside, that the wire type does not. */
    boolean holdsRange();

    /** Tells whether there is a list or map, here or inside an optional, which others could change. */
    boolean holdsCollection();

    /** Tells whether a deprecated type is mentioned. */
    boolean mentionsDeprecated();

    /** How many lists, maps and optionals are nested here, this one included. */
    int depth();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

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
        /** A number, boolean, string or byte string. */
        R scalar(Scalar type);

        /** A list. */
        R list(ListOf type);

        /** A map. */
        R map(MapOf type);

        /** A value or nothing. */
        R optional(OptionalOf type);

        /** An object, generated as a record. */
        R record(RecordOf type);
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
        public boolean holdsArray() {
            return typeName instanceof ArrayTypeName;
        }

        @Override
        public boolean holdsRange() {
            return check.isPresent();
        }

        @Override
        public boolean holdsCollection() {
            return false;
        }

        @Override
        public boolean mentionsDeprecated() {
            return false;
        }

        @Override
        public int depth() {
            return 0;
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
        public boolean holdsArray() {
            return element.holdsArray();
        }

        @Override
        public boolean holdsRange() {
            return element.holdsRange();
        }

        @Override
        public boolean holdsCollection() {
            return true;
        }

        @Override
        public boolean mentionsDeprecated() {
            return element.mentionsDeprecated();
        }

        @Override
        public int depth() {
            return element.depth() + 1;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /**
     * A map.
     *
     * @param key type of its keys
     * @param value type of its values
     */
    record MapOf(Scalar key, JavaType value) implements JavaType {
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
        public boolean holdsArray() {
            return value.holdsArray();
        }

        @Override
        public boolean holdsRange() {
            return key.holdsRange() || value.holdsRange();
        }

        @Override
        public boolean holdsCollection() {
            return true;
        }

        @Override
        public boolean mentionsDeprecated() {
            return value.mentionsDeprecated();
        }

        @Override
        public int depth() {
            return value.depth() + 1;
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
        public boolean holdsArray() {
            return target.holdsArray();
        }

        @Override
        public boolean holdsRange() {
            return target.holdsRange();
        }

        @Override
        public boolean holdsCollection() {
            return target.holdsCollection();
        }

        @Override
        public boolean mentionsDeprecated() {
            return target.mentionsDeprecated();
        }

        @Override
        public int depth() {
            return target.depth() + 1;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optional(this);
        }
    }

    /**
     * An object. It names its record and does not hold it, because types may be recursive.
     *
     * @param wireName its name in the schema that uses it
     * @param typeName the record
     * @param codec the class that writes and reads it
     * @param deprecated whether the record is deprecated
     */
    record RecordOf(String wireName, ClassName typeName, ClassName codec, boolean deprecated) implements JavaType {
        @Override
        public String label() {
            return typeName.simpleName();
        }

        @Override
        public boolean holdsArray() {
            return false;
        }

        @Override
        public boolean holdsRange() {
            return false;
        }

        @Override
        public boolean holdsCollection() {
            return false;
        }

        @Override
        public boolean mentionsDeprecated() {
            return deprecated;
        }

        @Override
        public int depth() {
            return 0;
        }

        /** Equal if the classes are: an import may call them as it likes. */
        @Override
        public boolean equals(Object other) {
            return other instanceof RecordOf that && typeName.equals(that.typeName) && codec.equals(that.codec);
        }

        @Override
        public int hashCode() {
            return typeName.hashCode();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.record(this);
        }
    }
}

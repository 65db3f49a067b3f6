// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type as a declaration writes it; names are not looked up. */
public sealed interface TypescriptType {
    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /** The type as TypeScript, on one line. */
    String text();

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A keyword such as {@code string}, or a declared type, with its arguments. */
        R named(Named type);

        /** A text that is a type: {@code "circle"}. */
        R literal(Literal type);

        /** {@code T[]}. */
        R array(ArrayOf type);

        /** {@code [A, B]}. */
        R tuple(Tuple type);

        /** {@code { a: A; b?: B }}. */
        R shape(Shape type);

        /** {@code A | B}. */
        R union(Union type);

        /** {@code A & B}. */
        R intersection(Intersection type);

        /** Something that declares no data. */
        R other(Other type);
    }

    /**
     * A name.
     *
     * @param name the keyword or the declared name
     * @param arguments what stands between {@code <} and {@code >}
     */
    record Named(String name, List<TypescriptType> arguments) implements TypescriptType {
        /** Takes a copy. */
        public Named {
            arguments = List.copyOf(arguments);
        }

        /** Tells whether this is a name alone. */
        public boolean is(String other) {
            return name.equals(other) && arguments.isEmpty();
        }

        @Override
        public String text() {
            return name + (arguments.isEmpty() ? "" : join(arguments, ", ", "<", ">"));
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /**
     * A text that is a type.
     *
     * @param value the text, escapes resolved
     */
    record Literal(String value) implements TypescriptType {
        @Override
        public String text() {
            return '"'
                    + value.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r")
                    + '"';
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /**
     * An array.
     *
     * @param element type of its elements
     */
    record ArrayOf(TypescriptType element) implements TypescriptType {
        @Override
        public String text() {
            boolean simple = element instanceof Named || element instanceof ArrayOf || element instanceof Shape;
            return simple ? element.text() + "[]" : "(" + element.text() + ")[]";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.array(this);
        }
    }

    /**
     * A list of fixed length.
     *
     * @param elements the type of each element
     */
    record Tuple(List<TypescriptType> elements) implements TypescriptType {
        /** Takes a copy. */
        public Tuple {
            elements = List.copyOf(elements);
        }

        @Override
        public String text() {
            return join(elements, ", ", "[", "]");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.tuple(this);
        }
    }

    /**
     * An object.
     *
     * @param members its members, in their order
     * @param index what {@code [key: K]: V} says
     */
    record Shape(List<Member> members, Optional<Index> index) implements TypescriptType {
        /** Takes a copy. */
        public Shape {
            members = List.copyOf(members);
        }

        @Override
        public String text() {
            String inside = members.stream().map(Member::text).collect(Collectors.joining("; "));
            String more = index.map(Index::text).orElse("");
            return "{ " + inside + (inside.isEmpty() || more.isEmpty() ? "" : "; ") + more + " }";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.shape(this);
        }
    }

    /**
     * One of several types.
     *
     * @param members the types, no union among them
     */
    record Union(List<TypescriptType> members) implements TypescriptType {
        /** Takes a copy. */
        public Union {
            members = List.copyOf(members);
        }

        @Override
        public String text() {
            return join(members, " | ", "", "");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * All of several types.
     *
     * @param members the types
     */
    record Intersection(List<TypescriptType> members) implements TypescriptType {
        /** Takes a copy. */
        public Intersection {
            members = List.copyOf(members);
        }

        @Override
        public String text() {
            return members.stream()
                    .map(member -> member instanceof Union ? "(" + member.text() + ")" : member.text())
                    .collect(Collectors.joining(" & "));
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.intersection(this);
        }
    }

    /**
     * What declares no data, such as a function's type.
     *
     * @param what what it is, with its article, for messages
     */
    record Other(String what) implements TypescriptType {
        @Override
        public String text() {
            return "unknown";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.other(this);
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name, which is its key
     * @param type its type
     * @param optional whether a {@code ?} says that it may be absent
     * @param doc the comment before it
     */
    record Member(String name, TypescriptType type, boolean optional, Optional<String> doc) {
        String text() {
            boolean plain = !name.isEmpty() && name.chars().allMatch(c -> TypescriptLexer.isNamePart((char) c));
            return (plain ? name : new Literal(name).text()) + (optional ? "?: " : ": ") + type.text();
        }
    }

    /**
     * What {@code [key: K]: V} says of an object's members.
     *
     * @param key the type of the keys
     * @param value the type of the values
     */
    record Index(TypescriptType key, TypescriptType value) {
        String text() {
            return "[key: " + key.text() + "]: " + value.text();
        }
    }

    private static String join(List<TypescriptType> types, String separator, String before, String after) {
        return types.stream().map(TypescriptType::text).collect(Collectors.joining(separator, before, after));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An {@code enum}: one of a fixed set of names, each with a number. */
public final class EnumType implements Definition {
    private final DefinitionHead head;
    private final List<Member> values;

    private EnumType(DefinitionHead head, List<Member> values) {
        this.head = Objects.requireNonNull(head, "head");
        this.values = List.copyOf(values);
    }

    /** An enumeration; it refers to no other type, so it is complete at once. */
    public static EnumType of(
            Name name,
            Name declaredAs,
            Optional<String> description,
            List<Annotation> annotations,
            List<Member> values) {
        return new EnumType(new DefinitionHead(name, declaredAs, description, annotations), values);
    }

    @Override
    public DefinitionHead head() {
        return head;
    }

    /** In declaration order, names and indexes unique. */
    public List<Member> values() {
        return values;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.enumeration(this);
    }

    /** The name, for messages. */
    @Override
    public String toString() {
        return name().text();
    }

    /**
     * One value of an enumeration.
     *
     * @param name the name
     * @param description text for the reader of the generated code
     * @param index the number, from 0 to 2,147,483,647
     * @param display the text that people see, if it differs from the name
     * @param annotations in declaration order
     */
    public record Member(
            Name name,
            Optional<String> description,
            int index,
            Optional<String> display,
            List<Annotation> annotations) {
        /** Refuses nulls and a negative index; takes an immutable copy of the annotations. */
        public Member {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(display, "display");
            annotations = List.copyOf(annotations);
            if (index < 0) {
                throw new IllegalArgumentException("negative index of " + name + ": " + index);
            }
        }
    }
}

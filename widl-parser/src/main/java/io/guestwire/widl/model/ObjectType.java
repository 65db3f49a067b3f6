// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code type}: named fields. Its wire form is a map from field names to values. */
public final class ObjectType implements Definition {
    private final DefinitionHead head;
    private @Nullable List<ObjectType> interfaces;
    private @Nullable List<Field> fields;

    private ObjectType(DefinitionHead head) {
        this.head = Objects.requireNonNull(head, "head");
    }

    /** Starts a type that others can refer to before its own fields are known. */
    public static Declaration declare(
            Name name, Name declaredAs, Optional<String> description, List<Annotation> annotations) {
        return new Declaration(new ObjectType(new DefinitionHead(name, declaredAs, description, annotations)));
    }

    @Override
    public DefinitionHead head() {
        return head;
    }

    /** The types after {@code implements}, in order. Their fields are not added to this type's. */
    public List<ObjectType> interfaces() {
        return Completion.require(interfaces, name());
    }

    /** In declaration order. */
    public List<Field> fields() {
        return Completion.require(fields, name());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.object(this);
    }

    /** The name, for messages. */
    @Override
    public String toString() {
        return name().text();
    }

    /** A type whose fields are still to come. Not thread-safe; the type is immutable once complete. */
    public static final class Declaration {
        private final ObjectType type;

        private Declaration(ObjectType type) {
            this.type = type;
        }

        /** The type, to refer to; its fields cannot be read yet. */
        public ObjectType type() {
            return type;
        }

        /**
         * Gives the type its content, once.
         *
         * @return the type
         * @throws IllegalStateException if it has its content already
         */
        public ObjectType complete(List<ObjectType> interfaces, List<Field> fields) {
            Completion.refuseSecond(type.fields, type.name());
            type.interfaces = List.copyOf(interfaces);
            type.fields = List.copyOf(fields);
            return type;
        }
    }
}

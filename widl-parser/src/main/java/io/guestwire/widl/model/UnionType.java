// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code union}: a value of exactly one of several types. */
public final class UnionType implements Definition {
    private final DefinitionHead head;
    private @Nullable List<WidlType> members;

    private UnionType(DefinitionHead head) {
        this.head = Objects.requireNonNull(head, "head");
    }

    /** Starts a type that others can refer to before its own content is known. */
    public static Declaration declare(
            Name name, Name declaredAs, Optional<String> description, List<Annotation> annotations) {
        return new Declaration(new UnionType(new DefinitionHead(name, declaredAs, description, annotations)));
    }

    @Override
    public DefinitionHead head() {
        return head;
    }

    /** In declaration order, at least one; never the union itself, directly or through aliases and other unions. */
    public List<WidlType> members() {
        return Completion.require(members, name());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.union(this);
    }

    /** The name, for messages. */
    @Override
    public String toString() {
        return name().text();
    }

    /** A type whose content is still to come. Not thread-safe; the type is immutable once complete. */
    public static final class Declaration {
        private final UnionType type;

        private Declaration(UnionType type) {
            this.type = type;
        }

        /** The type, to refer to; its content cannot be read yet. */
        public UnionType type() {
            return type;
        }

        /**
         * Gives the type its content, once.
         *
         * @return the type
         * @throws IllegalStateException if it has its content already
         */
        public UnionType complete(List<WidlType> members) {
            Completion.refuseSecond(type.members, type.name());
            type.members = List.copyOf(members);
            return type;
        }
    }
}

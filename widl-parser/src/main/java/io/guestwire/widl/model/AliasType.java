// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code alias}: another name for a type, with no existence on the wire. */
public final class AliasType implements Definition {
    private final DefinitionHead head;
    private @Nullable WidlType target;

    private AliasType(DefinitionHead head) {
        this.head = Objects.requireNonNull(head, "head");
    }

    /** Starts a type that others can refer to before its own content is known. */
    public static Declaration declare(
            Name name, Name declaredAs, Optional<String> description, List<Annotation> annotations) {
        return new Declaration(new AliasType(new DefinitionHead(name, declaredAs, description, annotations)));
    }

    @Override
    public DefinitionHead head() {
        return head;
    }

    /** What the name stands for; following aliases always ends. */
    public WidlType target() {
        return Completion.require(target, name());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.alias(this);
    }

    /** The name, for messages. */
    @Override
    public String toString() {
        return name().text();
    }

    /** A type whose content is still to come. Not thread-safe; the type is immutable once complete. */
    public static final class Declaration {
        private final AliasType type;

        private Declaration(AliasType type) {
            this.type = type;
        }

        /** The type, to refer to; its content cannot be read yet. */
        public AliasType type() {
            return type;
        }

        /**
         * Gives the type its content, once.
         *
         * @return the type
         * @throws IllegalStateException if it has its content already
         */
        public AliasType complete(WidlType target) {
            Completion.refuseSecond(type.target, type.name());
            type.target = Objects.requireNonNull(target, "target");
            return type;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file and all it imports, linked and valid. Immutable; equal only to itself. */
public final class Schema {
    private final SourceFile source;
    private final Optional<Name> namespace;
    private final Optional<String> description;
    private final Optional<Interface> operations;
    private final List<Role> roles;
    private final List<Definition> definitions;
    private final List<DirectiveDefinition> directives;
    private final List<Annotation> annotations;

    private Schema(Builder builder) {
        this.source = builder.source;
        this.namespace = Optional.ofNullable(builder.namespace);
        this.description = builder.description;
        this.operations = Optional.ofNullable(builder.operations);
        this.roles = builder.roles;
        this.definitions = builder.definitions;
        this.directives = builder.directives;
        this.annotations = builder.annotations;
    }

    /** Starts the schema of a file; everything not given stays empty. */
    public static Builder builder(SourceFile source) {
        return new Builder(source);
    }

    /** The file. */
    public SourceFile source() {
        return source;
    }

    /** What {@code namespace} says in this file; imports never bring one. */
    public Optional<Name> namespace() {
        return namespace;
    }

    /** The description of the namespace. */
    public Optional<String> description() {
        return description;
    }

    /** The interface of this file; imports never bring one. */
    public Optional<Interface> operations() {
        return operations;
    }

    /** The roles of this file in declaration order; imports never bring one. */
    public List<Role> roles() {
        return roles;
    }

    /**
     * Every type that this schema uses: first what the imports bring, in their order, then what the file declares, in
     * its order. Names are unique.
     */
    public List<Definition> definitions() {
        return definitions;
    }

    /** Directives, those of imports first. Names are unique. */
    public List<DirectiveDefinition> directives() {
        return directives;
    }

    /** The annotations of the namespace. */
    public List<Annotation> annotations() {
        return annotations;
    }

    /** The path, for messages. */
    @Override
    public String toString() {
        return source.path();
    }

    /** Collects the parts of a schema. Not thread-safe. */
    public static final class Builder {
        private final SourceFile source;
        private @Nullable Name namespace;
        private Optional<String> description = Optional.empty();
        private @Nullable Interface operations;
        private List<Role> roles = List.of();
        private List<Definition> definitions = List.of();
        private List<DirectiveDefinition> directives = List.of();
        private List<Annotation> annotations = List.of();

        private Builder(SourceFile source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /** Sets the namespace with its description and annotations. */
        public Builder namespace(Name name, Optional<String> text, List<Annotation> onNamespace) {
            namespace = Objects.requireNonNull(name, "name");
            description = Objects.requireNonNull(text, "text");
            annotations = List.copyOf(onNamespace);
            return this;
        }

        /** Sets the interface. */
        public Builder operations(Interface value) {
            operations = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the roles, in declaration order. */
        public Builder roles(List<Role> values) {
            roles = List.copyOf(values);
            return this;
        }

        /** Sets the types, imported ones first. */
        public Builder definitions(List<? extends Definition> values) {
            definitions = List.copyOf(values);
            return this;
        }

        /** Sets the directives, imported ones first. */
        public Builder directives(List<DirectiveDefinition> values) {
            directives = List.copyOf(values);
            return this;
        }

        /** The schema. */
        public Schema build() {
            return new Schema(this);
        }
    }
}

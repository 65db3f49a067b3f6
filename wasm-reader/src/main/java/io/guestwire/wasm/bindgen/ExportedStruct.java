// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.internal.bindgen.ExportNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A struct that the module exports: a class in JavaScript, a pointer in between.
 *
 * @param name in JavaScript
 * @param id the name by which {@link BindgenType.Struct} and {@link ExportedMethod} refer to it
 * @param free the export that frees a value; {@link BindgenAbi#delayedFree()} says whether it takes a second word
 * @param namespace objects that it is to be found in, outermost first
 * @param fields public fields, in the order of the source
 * @param parent {@link #id()} of the struct that it extends; since 0.2.121
 * @param inspectable whether the source asks for {@code toString} and {@code toJSON}
 * @param hidden whether the source says {@code private}
 * @param docs its documentation, lines separated by line feeds; may be empty
 * @param wrap the import through which the guest turns a pointer, which it gives away, into a value of the host; when really imported
 * @param unwrap the import through which the guest takes the pointer back out of a value of the host, 0 when it is no such value; when really imported
 */
public record ExportedStruct(
        String name,
        String id,
        String free,
        List<String> namespace,
        List<ExportedField> fields,
        Optional<String> parent,
        boolean inspectable,
        boolean hidden,
        String docs,
        Optional<RawImport> wrap,
        Optional<RawImport> unwrap) {

    /** Takes unmodifiable copies. */
    public ExportedStruct {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(free, "free");

        namespace = List.copyOf(namespace);
        fields = List.copyOf(fields);
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(docs, "docs");
        Objects.requireNonNull(wrap, "wrap");
        Objects.requireNonNull(unwrap, "unwrap");
    }

    /** Starts one of which nothing else is said. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns the same struct as one that extends another. */
    public ExportedStruct extending(ExportedStruct other) {
        return new ExportedStruct(
                name, id, free, namespace, fields, Optional.of(other.id()), inspectable, hidden, docs, wrap, unwrap);
    }

    /** Collects the parts of a {@link ExportedStruct}. */
    public static final class Builder {

        private final String name;
        private Optional<String> id = Optional.empty();
        private Optional<String> free = Optional.empty();

        private final List<String> namespace = new ArrayList<>();
        private final List<ExportedField> fields = new ArrayList<>();
        private Optional<String> parent = Optional.empty();
        private boolean inspectable = false;
        private boolean hidden = false;
        private String docs = "";
        private Optional<RawImport> wrap = Optional.empty();
        private Optional<RawImport> unwrap = Optional.empty();

        private Builder(String name) {
            this.name = name;
        }

        /** Sets {@link ExportedStruct#id()}, which is the name with the namespace in front if this is not called. */
        public Builder id(String value) {
            id = Optional.of(value);
            return this;
        }

        /** Sets {@link ExportedStruct#free()}, which follows from the id if this is not called. */
        public Builder free(String value) {
            free = Optional.of(value);
            return this;
        }

        /** Adds to {@link ExportedStruct#namespace()}. */
        public Builder namespace(List<String> more) {
            namespace.addAll(more);
            return this;
        }

        /** Adds to {@link ExportedStruct#fields()}. */
        public Builder fields(List<? extends ExportedField> more) {
            fields.addAll(more);
            return this;
        }

        /** Sets {@link ExportedStruct#parent()}. */
        public Builder parent(String value) {
            parent = Optional.of(value);
            return this;
        }

        /** Sets {@link ExportedStruct#inspectable()}. */
        public Builder inspectable(boolean value) {
            inspectable = value;
            return this;
        }

        /** Sets {@link ExportedStruct#hidden()}. */
        public Builder hidden(boolean value) {
            hidden = value;
            return this;
        }

        /** Sets {@link ExportedStruct#docs()}. */
        public Builder docs(String value) {
            docs = value;
            return this;
        }

        /** Sets {@link ExportedStruct#wrap()}. */
        public Builder wrap(RawImport value) {
            wrap = Optional.of(value);
            return this;
        }

        /** Sets {@link ExportedStruct#unwrap()}. */
        public Builder unwrap(RawImport value) {
            unwrap = Optional.of(value);
            return this;
        }

        /** Returns what was collected. */
        public ExportedStruct build() {
            String known = id.orElse(ExportNames.qualified(namespace, name));
            return new ExportedStruct(
                    name,
                    known,
                    free.orElse("__wbg_" + ExportNames.lower(known) + "_free"),
                    namespace,
                    fields,
                    parent,
                    inspectable,
                    hidden,
                    docs,
                    wrap,
                    unwrap);
        }
    }
}

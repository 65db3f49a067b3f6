// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.BindgenVersion;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one guest is linked with: who serves each function that its module imports, and how. Built by generated code for each
 * start. Immutable.
 */
public final class BindgenLink {
    private final BindgenVersion version;
    private final Map<Name, Entry> entries;
    private final Map<String, StructBinding> structs;
    private final List<String> starts;

    private BindgenLink(Builder builder) {
        this.version = builder.version;
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(builder.entries));
        this.structs = Collections.unmodifiableMap(new LinkedHashMap<>(builder.structs));
        this.starts = List.copyOf(builder.starts);
    }

    /** An import's two names. */
    record Name(String module, String name) {}

    /** Who serves an import. */
    sealed interface Entry permits Code, Library {}

    /** Code of the program. */
    record Code(WordSignature signature, BindgenImport code, boolean catches) implements Entry {}

    /** A function of the JavaScript library. */
    record Library(String key, String shape, boolean catches) implements Entry {}

    /**
     * A builder for a module of this version of wasm-bindgen.
     *
     * @param crateVersion as {@code 0.2.100}
     * @throws IllegalArgumentException if it is no version
     */
    public static Builder builder(String crateVersion) {
        return new Builder(BindgenVersion.parse(crateVersion));
    }

    BindgenVersion version() {
        return version;
    }

    BindgenAbi abi() {
        return BindgenAbi.of(version);
    }

    Optional<Entry> find(String module, String name) {
        return Optional.ofNullable(entries.get(new Name(module, name)));
    }

    Map<String, StructBinding> structs() {
        return structs;
    }

    List<String> starts() {
        return starts;
    }

    /** Collects what a guest is linked with. Not thread-safe. */
    public static final class Builder {
        private final BindgenVersion version;
        private final Map<Name, Entry> entries = new LinkedHashMap<>();
        private final Map<String, StructBinding> structs = new LinkedHashMap<>();
        private final List<String> starts = new ArrayList<>();

        private Builder(BindgenVersion version) {
            this.version = version;
        }

        /**
         * Serves an import with code of the program. What the code throws unwinds the guest's call.
         *
         * @param module the first part of the import's name
         * @param name the second part
         * @param signature the words of its arguments and result, as {@code (i32 i32) -> ()}
         * @param code what serves it
         */
        public Builder function(String module, String name, String signature, BindgenImport code) {
            return add(module, name, new Code(WordSignature.parse(signature), Objects.requireNonNull(code), false));
        }

        /** Serves an import as {@link #function} does, whose guest declared {@code catch}: it sees what the code throws. */
        public Builder catching(String module, String name, String signature, BindgenImport code) {
            return add(module, name, new Code(WordSignature.parse(signature), Objects.requireNonNull(code), true));
        }

        /**
         * Serves an import with a function of the JavaScript library.
         *
         * @param module the first part of the import's name
         * @param name the second part
         * @param key the function, as the list of served names has it
         * @param shape its types, as the text of a {@link FunctionShape}
         * @param catches whether the guest declared {@code catch}
         */
        public Builder library(String module, String name, String key, String shape, boolean catches) {
            return add(
                    module,
                    name,
                    new Library(Objects.requireNonNull(key, "key"), Objects.requireNonNull(shape, "shape"), catches));
        }

        private Builder add(String module, String name, Entry entry) {
            Objects.requireNonNull(module, "module");
            Objects.requireNonNull(name, "name");
            if (entries.putIfAbsent(new Name(module, name), entry) != null) {
                throw new IllegalArgumentException("the import `" + module + "." + name + "` is served twice");
            }
            return this;
        }

        /**
         * Lets values of an exported struct travel as {@code JsValue}: serves the imports {@code __wbg_<name>_new} and {@code
         * __wbg_<name>_unwrap}.
         *
         * @param name as those imports have it
         * @param binding makes Java objects of values, and finds the value of an object
         */
        public Builder struct(String name, StructBinding binding) {
            structs.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(binding, "binding"));
            return this;
        }

        /**
         * Adds an exported function that is run when the guest starts, after the start section, in this order: without
         * arguments, or a {@code main} of type {@code (i32 i32) -> (i32)} with zeros.
         */
        public Builder start(String export) {
            starts.add(Objects.requireNonNull(export, "export"));
            return this;
        }

        /** What was collected so far. */
        public BindgenLink build() {
            return new BindgenLink(this);
        }
    }
}

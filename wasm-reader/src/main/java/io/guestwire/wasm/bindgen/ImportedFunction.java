// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function that the module really imports, with its descriptor.
 *
 * @param module first part of the import's name
 * @param name second part of the import's name, the shim
 * @param jsName in JavaScript
 * @param crate that declares it, as {@code js-sys}; may be empty
 * @param source JavaScript module that it is to be taken from
 * @param namespace objects that it, or its class, is to be found in, outermost first
 * @param method how it belongs to a class
 * @param catches whether an exception is handed to the guest instead of passing through it
 * @param variadic whether the elements of the last parameter are arguments of their own
 * @param structural whether a method is looked up on the object instead of on the prototype of its class
 * @param async whether it is an {@code async fn} in Rust: the result is a promise
 * @param parameters the receiver of a method first
 * @param result what the guest is given
 * @param resultTypescript type of the result in TypeScript where the source overrides it; since 0.2.100
 */
public record ImportedFunction(
        String module,
        String name,
        String jsName,
        String crate,
        Optional<ImportSource> source,
        List<String> namespace,
        Optional<ImportedMethod> method,
        boolean catches,
        boolean variadic,
        boolean structural,
        boolean async,
        List<Parameter> parameters,
        BindgenType result,
        Optional<String> resultTypescript) {

    /** Takes unmodifiable copies. */
    public ImportedFunction {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(jsName, "jsName");
        Objects.requireNonNull(crate, "crate");
        Objects.requireNonNull(source, "source");
        namespace = List.copyOf(namespace);
        Objects.requireNonNull(method, "method");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(resultTypescript, "resultTypescript");
    }

    /** Starts one of which nothing else is said. */
    public static Builder builder(String module, String name, String jsName) {
        return new Builder(module, name, jsName);
    }

    /** Returns what the host knows it by, for example {@code Array.prototype.push}; see {@link ImportKey}. */
    public String key() {
        return ImportKey.of(this);
    }

    /** Returns parameters and result. */
    public FunctionShape shape() {
        return FunctionShape.of(parameters.stream().map(Parameter::type).toList(), result);
    }

    /** Returns the words of the import. */
    public WordSignature signature(BindgenAbi abi) {
        return Lowering.ofImport(shape(), abi);
    }

    /** Collects the parts of a {@link ImportedFunction}. */
    public static final class Builder {

        private final String module;
        private final String name;
        private final String jsName;
        private String crate = "";
        private Optional<ImportSource> source = Optional.empty();
        private final List<String> namespace = new ArrayList<>();
        private Optional<ImportedMethod> method = Optional.empty();
        private boolean catches = false;
        private boolean variadic = false;
        private boolean structural = true;
        private boolean async = false;
        private final List<Parameter> parameters = new ArrayList<>();
        private BindgenType result = BindgenType.UNIT;
        private Optional<String> resultTypescript = Optional.empty();

        private Builder(String module, String name, String jsName) {
            this.module = module;
            this.name = name;
            this.jsName = jsName;
        }

        /** Sets {@link ImportedFunction#crate()}. */
        public Builder crate(String value) {
            crate = value;
            return this;
        }

        /** Sets {@link ImportedFunction#source()}. */
        public Builder source(ImportSource value) {
            source = Optional.of(value);
            return this;
        }

        /** Adds to {@link ImportedFunction#namespace()}. */
        public Builder namespace(List<String> more) {
            namespace.addAll(more);
            return this;
        }

        /** Sets {@link ImportedFunction#method()}. */
        public Builder method(ImportedMethod value) {
            method = Optional.of(value);
            return this;
        }

        /** Sets {@link ImportedFunction#catches()}. */
        public Builder catches(boolean value) {
            catches = value;
            return this;
        }

        /** Sets {@link ImportedFunction#variadic()}. */
        public Builder variadic(boolean value) {
            variadic = value;
            return this;
        }

        /** Sets {@link ImportedFunction#structural()}. */
        public Builder structural(boolean value) {
            structural = value;
            return this;
        }

        /** Sets {@link ImportedFunction#async()}. */
        public Builder async(boolean value) {
            async = value;
            return this;
        }

        /** Adds to {@link ImportedFunction#parameters()}. */
        public Builder parameters(List<? extends Parameter> more) {
            parameters.addAll(more);
            return this;
        }

        /** Adds a parameter of which nothing else is said. */
        public Builder parameter(String parameter, BindgenType type) {
            parameters.add(Parameter.of(parameter, type));
            return this;
        }

        /** Sets {@link ImportedFunction#result()}. */
        public Builder result(BindgenType value) {
            result = value;
            return this;
        }

        /** Sets {@link ImportedFunction#resultTypescript()}. */
        public Builder resultTypescript(String value) {
            resultTypescript = Optional.of(value);
            return this;
        }

        /** Returns what was collected. */
        public ImportedFunction build() {
            return new ImportedFunction(
                    module,
                    name,
                    jsName,
                    crate,
                    source,
                    namespace,
                    method,
                    catches,
                    variadic,
                    structural,
                    async,
                    parameters,
                    result,
                    resultTypescript);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function that the module exports, free or of a struct.
 *
 * @param export its name in the export section
 * @param name in JavaScript
 * @param namespace objects that it is to be found in, outermost first; that of the struct for its methods
 * @param method how it belongs to a struct
 * @param parameters without the receiver of a method
 * @param result what the call gives; a promise for an {@code async fn}
 * @param promised for an {@code async fn} what the promise gives: when it is a {@code Result}, the promise is rejected with the error
 * @param variadic whether the last parameter takes all further arguments
 * @param receivesThis whether the first parameter is the {@code this} of the caller; since 0.2.106
 * @param docs its documentation, lines separated by line feeds; may be empty
 * @param resultTypescript type of the result in TypeScript where the source overrides it; since 0.2.100
 * @param resultDescription what {@code return_description} says; since 0.2.100
 */
public record ExportedFunction(
        String export,
        String name,
        List<String> namespace,
        Optional<ExportedMethod> method,
        List<Parameter> parameters,
        BindgenType result,
        Optional<BindgenType> promised,
        boolean variadic,
        boolean receivesThis,
        String docs,
        Optional<String> resultTypescript,
        Optional<String> resultDescription) {

    /** Takes unmodifiable copies. */
    public ExportedFunction {
        Objects.requireNonNull(export, "export");
        Objects.requireNonNull(name, "name");
        namespace = List.copyOf(namespace);
        Objects.requireNonNull(method, "method");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(promised, "promised");
        Objects.requireNonNull(docs, "docs");
        Objects.requireNonNull(resultTypescript, "resultTypescript");
        Objects.requireNonNull(resultDescription, "resultDescription");
    }

    /** Starts one of which nothing else is said. */
    public static Builder builder(String export, String name) {
        return new Builder(export, name);
    }

    /** Whether it is an {@code async fn}. */
    public boolean isAsync() {
        return promised.isPresent();
    }

    /** Returns parameters, without the receiver, and result. */
    public FunctionShape shape() {
        List<BindgenType> types = parameters.stream().map(Parameter::type).toList();
        return new FunctionShape(0, types, result, promised.orElse(result));
    }

    /** Returns the words of the export, the receiver included. */
    public WordSignature signature(BindgenAbi abi) {
        return Lowering.ofExport(
                shape(), method.filter(each -> each.kind().hasReceiver()).isPresent(), abi);
    }

    /** Collects the parts of a {@link ExportedFunction}. */
    public static final class Builder {

        private final String export;
        private final String name;
        private final List<String> namespace = new ArrayList<>();
        private Optional<ExportedMethod> method = Optional.empty();
        private final List<Parameter> parameters = new ArrayList<>();
        private BindgenType result = BindgenType.UNIT;
        private Optional<BindgenType> promised = Optional.empty();
        private boolean variadic = false;
        private boolean receivesThis = false;
        private String docs = "";
        private Optional<String> resultTypescript = Optional.empty();
        private Optional<String> resultDescription = Optional.empty();

        private Builder(String export, String name) {
            this.export = export;
            this.name = name;
        }

        /** Adds to {@link ExportedFunction#namespace()}. */
        public Builder namespace(List<String> more) {
            namespace.addAll(more);
            return this;
        }

        /** Sets {@link ExportedFunction#method()}. */
        public Builder method(ExportedMethod value) {
            method = Optional.of(value);
            return this;
        }

        /** Adds to {@link ExportedFunction#parameters()}. */
        public Builder parameters(List<? extends Parameter> more) {
            parameters.addAll(more);
            return this;
        }

        /** Adds a parameter of which nothing else is said. */
        public Builder parameter(String parameter, BindgenType type) {
            parameters.add(Parameter.of(parameter, type));
            return this;
        }

        /** Sets {@link ExportedFunction#result()}. */
        public Builder result(BindgenType value) {
            result = value;
            return this;
        }

        /** Sets {@link ExportedFunction#promised()}. */
        public Builder promised(BindgenType value) {
            promised = Optional.of(value);
            return this;
        }

        /** Sets {@link ExportedFunction#variadic()}. */
        public Builder variadic(boolean value) {
            variadic = value;
            return this;
        }

        /** Sets {@link ExportedFunction#receivesThis()}. */
        public Builder receivesThis(boolean value) {
            receivesThis = value;
            return this;
        }

        /** Sets {@link ExportedFunction#docs()}. */
        public Builder docs(String value) {
            docs = value;
            return this;
        }

        /** Sets {@link ExportedFunction#resultTypescript()}. */
        public Builder resultTypescript(String value) {
            resultTypescript = Optional.of(value);
            return this;
        }

        /** Sets {@link ExportedFunction#resultDescription()}. */
        public Builder resultDescription(String value) {
            resultDescription = Optional.of(value);
            return this;
        }

        /** Returns what was collected. */
        public ExportedFunction build() {
            return new ExportedFunction(
                    export,
                    name,
                    namespace,
                    method,
                    parameters,
                    result,
                    promised,
                    variadic,
                    receivesThis,
                    docs,
                    resultTypescript,
                    resultDescription);
        }
    }
}

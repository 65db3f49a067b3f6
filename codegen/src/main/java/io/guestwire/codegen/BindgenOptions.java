// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.plan.ReservedPackages;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Everything that a user can decide about the Java of a wasm-bindgen module. Immutable.
 *
 * @param packageName the Java package; if absent it is made of the module's path
 * @param className the class of the module; if absent it is made of the file's name
 * @param resource the name of the class path resource, beside the class, that {@code load()} reads the module from; if
 *     absent there is no {@code load()}
 * @param names JavaScript name of a function, class, enum or member, such as {@code Point.norm}, to the name that it has in
 *     Java
 * @param supplied keys of imports that the user serves in Java though the runtime's library could, or because nothing else
 *     does: {@code console.log}, or with {@code *} for any text, {@code console.*}
 * @param records {@code function.argument}, or {@code function} for its result, to the TypeScript type that it has
 * @param typescript declarations in TypeScript that {@code records} refers to, besides those that the module carries
 */
public record BindgenOptions(
        Optional<String> packageName,
        Optional<String> className,
        Optional<String> resource,
        Map<String, String> names,
        Set<String> supplied,
        Map<String, String> records,
        Optional<String> typescript) {
    /**
     * Takes copies that keep their order.
     *
     * @throws IllegalArgumentException if the package is not a qualified Java name, or belongs to the JDK or to Guestwire,
     *     or if another name is not one of Java
     */
    public BindgenOptions {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(typescript, "typescript");
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        supplied = Collections.unmodifiableSet(new LinkedHashSet<>(supplied));
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        packageName.ifPresent(BindgenOptions::requirePackage);
        className.ifPresent(BindgenOptions::requireIdentifier);
        names.values().forEach(BindgenOptions::requireIdentifier);
    }

    /** Nothing decided. */
    public static BindgenOptions defaults() {
        return builder().build();
    }

    /** A builder that holds the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    private static void requirePackage(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(Quoted.of(name) + " is not the name of a Java package");
        }
        ReservedPackages.objectionTo(name).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }

    private static void requireIdentifier(String name) {
        if (!SourceVersion.isIdentifier(name) || !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(Quoted.of(name) + " is not a name in Java");
        }
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {
        private Optional<String> packageName = Optional.empty();
        private Optional<String> className = Optional.empty();
        private Optional<String> resource = Optional.empty();
        private Map<String, String> names = Map.of();
        private Set<String> supplied = Set.of();
        private Map<String, String> records = Map.of();
        private Optional<String> typescript = Optional.empty();

        private Builder() {}

        /** Sets the Java package. */
        public Builder packageName(String name) {
            packageName = Optional.of(name);
            return this;
        }

        /** Sets the class of the module. */
        public Builder className(String name) {
            className = Optional.of(name);
            return this;
        }

        /** Sets the resource, beside the class of the module, that {@code load()} reads. */
        public Builder resource(String name) {
            resource = Optional.of(name);
            return this;
        }

        /** Sets other names in Java. */
        public Builder names(Map<String, String> javaNames) {
            names = javaNames;
            return this;
        }

        /** Sets the imports that the user serves. */
        public Builder supplied(Set<String> keys) {
            supplied = keys;
            return this;
        }

        /** Sets the TypeScript types of arguments and results. */
        public Builder records(Map<String, String> types) {
            records = types;
            return this;
        }

        /** Sets declarations in TypeScript. */
        public Builder typescript(String declarations) {
            typescript = Optional.of(declarations);
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException as the constructor of {@link BindgenOptions}
         */
        public BindgenOptions build() {
            return new BindgenOptions(packageName, className, resource, names, supplied, records, typescript);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.plan.ReservedPackages;
import io.guestwire.widl.WireOptions;
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
 * Everything that a user can decide about generated code. Immutable.
 *
 * @param packageName the Java package of every schema that {@code packageByNamespace} does not name
 * @param packageByNamespace namespace, verbatim, to Java package
 * @param guestRoles the roles that guests serve, for which clients are generated; empty for all but {@code hostRoles}
 * @param hostRoles the roles that the host serves, for which dispatchers are generated; empty for all but
 *     {@code guestRoles}
 * @param rolesElsewhere roles that schemas outside of the run declare, so that {@code guestRoles} and {@code hostRoles}
 *     may name them
 * @param encoding the forms that a schema leaves open
 * @param unknownEnumValues what becomes of an enum's value that the schema does not have
 * @param aliases name of an alias, where it is declared, to the Java type that stands for it
 * @param annotations name of an annotation of schemas, without {@code @}, to the qualified name of the Java annotation
 *     that generated code carries for it
 */
public record GeneratorOptions(
        Optional<String> packageName,
        Map<String, String> packageByNamespace,
        Set<String> guestRoles,
        Set<String> hostRoles,
        Set<String> rolesElsewhere,
        WireEncoding encoding,
        UnknownEnumValues unknownEnumValues,
        Map<String, AliasMapping> aliases,
        Map<String, String> annotations) {
    /**
     * Takes copies that keep their order.
     *
     * @throws IllegalArgumentException if a package is not a qualified Java name, or belongs to the JDK or to Guestwire,
     *     or if an annotation is not the qualified name of a Java class
     */
    public GeneratorOptions {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(unknownEnumValues, "unknownEnumValues");
        packageByNamespace = Collections.unmodifiableMap(new LinkedHashMap<>(packageByNamespace));
        guestRoles = Collections.unmodifiableSet(new LinkedHashSet<>(guestRoles));
        hostRoles = Collections.unmodifiableSet(new LinkedHashSet<>(hostRoles));
        rolesElsewhere = Set.copyOf(rolesElsewhere);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
        packageName.ifPresent(GeneratorOptions::requirePackage);
        packageByNamespace.values().forEach(GeneratorOptions::requirePackage);
        annotations.values().forEach(GeneratorOptions::requireClass);
    }

    /** No package given, all roles, the encoding of other generators, nothing mapped. */
    public static GeneratorOptions defaults() {
        return builder().build();
    }

    /** A builder that holds the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.packageName = packageName;
        builder.packageByNamespace = packageByNamespace;
        builder.guestRoles = guestRoles;
        builder.hostRoles = hostRoles;
        builder.rolesElsewhere = rolesElsewhere;
        builder.encoding = encoding;
        builder.unknownEnumValues = unknownEnumValues;
        builder.aliases = aliases;
        builder.annotations = annotations;
        return builder;
    }

    /** Which roles travel in which direction, and whether their names do. */
    public WireOptions wire() {
        return new WireOptions(guestRoles, hostRoles, encoding.operations() == OperationNames.APEX);
    }

    private static void requirePackage(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(Quoted.of(name) + " is not the name of a Java package");
        }
        ReservedPackages.objectionTo(name).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }

    private static void requireClass(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || !name.contains(".")) {
            throw new IllegalArgumentException(Quoted.of(name) + " is not the qualified name of a Java class");
        }
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {
        private Optional<String> packageName = Optional.empty();
        private Map<String, String> packageByNamespace = Map.of();
        private Set<String> guestRoles = Set.of();
        private Set<String> hostRoles = Set.of();
        private Set<String> rolesElsewhere = Set.of();
        private WireEncoding encoding = WireEncoding.defaults();
        private UnknownEnumValues unknownEnumValues = UnknownEnumValues.ERROR;
        private Map<String, AliasMapping> aliases = Map.of();
        private Map<String, String> annotations = Map.of();

        private Builder() {}

        /** Sets the package of every schema that {@link #packageByNamespace} does not name. */
        public Builder packageName(String name) {
            packageName = Optional.of(name);
            return this;
        }

        /** Sets the packages of namespaces. */
        public Builder packageByNamespace(Map<String, String> packages) {
            packageByNamespace = packages;
            return this;
        }

        /** Sets the roles that guests serve; none for all but {@link #hostRoles}. */
        public Builder guestRoles(Set<String> roles) {
            guestRoles = roles;
            return this;
        }

        /** Sets the roles that the host serves; none for all but {@link #guestRoles}. */
        public Builder hostRoles(Set<String> roles) {
            hostRoles = roles;
            return this;
        }

        /** Sets the roles that schemas outside of the run declare. */
        public Builder rolesElsewhere(Set<String> roles) {
            rolesElsewhere = roles;
            return this;
        }

        /** Sets the forms that a schema leaves open. */
        public Builder encoding(WireEncoding forms) {
            encoding = forms;
            return this;
        }

        /** Sets what becomes of an enum's value that the schema does not have. */
        public Builder unknownEnumValues(UnknownEnumValues values) {
            unknownEnumValues = values;
            return this;
        }

        /** Sets the Java types of aliases. */
        public Builder aliases(Map<String, AliasMapping> mappings) {
            aliases = mappings;
            return this;
        }

        /** Sets the Java annotations that stand for those of schemas. */
        public Builder annotations(Map<String, String> classes) {
            annotations = classes;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException as the constructor of {@link GeneratorOptions}
         */
        public GeneratorOptions build() {
            return new GeneratorOptions(
                    packageName,
                    packageByNamespace,
                    guestRoles,
                    hostRoles,
                    rolesElsewhere,
                    encoding,
                    unknownEnumValues,
                    aliases,
                    annotations);
        }
    }
}

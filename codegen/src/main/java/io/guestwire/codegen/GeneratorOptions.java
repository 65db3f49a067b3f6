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
 * Everything that a user can decide about generated code. Immutable.
 *
 * @param packageName the Java package of every schema that {@code packageByNamespace} does not name
 * @param packageByNamespace namespace, verbatim, to Java package
 * @param guestRoles the roles that guests serve, for which clients are generated; empty for all
 * @param rolesElsewhere roles that schemas outside of the run declare, so that {@code guestRoles} may name them
 */
public record GeneratorOptions(
        Optional<String> packageName,
        Map<String, String> packageByNamespace,
        Set<String> guestRoles,
        Set<String> rolesElsewhere) {
    /**
     * Takes copies that keep their order.
     *
     * @throws IllegalArgumentException if a package is not a qualified Java name, or belongs to the JDK or to Guestwire
     */
    public GeneratorOptions {
        Objects.requireNonNull(packageName, "packageName");
        packageByNamespace = Collections.unmodifiableMap(new LinkedHashMap<>(packageByNamespace));
        guestRoles = Collections.unmodifiableSet(new LinkedHashSet<>(guestRoles));
        rolesElsewhere = Set.copyOf(rolesElsewhere);
        packageName.ifPresent(GeneratorOptions::requirePackage);
        packageByNamespace.values().forEach(GeneratorOptions::requirePackage);
    }

    /** No package given, all roles. */
    public static GeneratorOptions defaults() {
        return new GeneratorOptions(Optional.empty(), Map.of(), Set.of(), Set.of());
    }

    /** These options with another package. */
    public GeneratorOptions withPackageName(String name) {
        return new GeneratorOptions(Optional.of(name), packageByNamespace, guestRoles, rolesElsewhere);
    }

    /** These options with other packages of namespaces. */
    public GeneratorOptions withPackageByNamespace(Map<String, String> packages) {
        return new GeneratorOptions(packageName, packages, guestRoles, rolesElsewhere);
    }

    /** These options with other roles. */
    public GeneratorOptions withGuestRoles(Set<String> roles) {
        return new GeneratorOptions(packageName, packageByNamespace, roles, rolesElsewhere);
    }

    /** These options with other roles that schemas outside of the run declare. */
    public GeneratorOptions withRolesElsewhere(Set<String> roles) {
        return new GeneratorOptions(packageName, packageByNamespace, guestRoles, roles);
    }

    private static void requirePackage(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(Quoted.of(name) + " is not the name of a Java package");
        }
        ReservedPackages.objectionTo(name).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }
}

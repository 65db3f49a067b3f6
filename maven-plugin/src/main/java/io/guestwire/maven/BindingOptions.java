// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.GeneratorOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that decide what Java is written.
 *
 * @param packageName package of schemas that {@code packages} does not name
 * @param packages package by namespace
 * @param guestRoles roles that get a client; empty for all
 */
record BindingOptions(Optional<String> packageName, SortedMap<String, String> packages, SortedSet<String> guestRoles) {

    static BindingOptions of(@Nullable String packageName, List<String> packages, List<String> guestRoles)
            throws MojoFailureException {
        SortedMap<String, String> byNamespace = new TreeMap<>();
        for (String entry : packages) {
            int equals = entry.lastIndexOf('=');
            if (equals <= 0 || equals == entry.length() - 1) {
                throw new MojoFailureException("packages: `" + entry + "` is not of the form namespace=package");
            }
            String namespace = entry.substring(0, equals).strip();
            String old = byNamespace.put(namespace, entry.substring(equals + 1).strip());
            if (old != null) {
                throw new MojoFailureException("packages: namespace `" + namespace + "` is named twice");
            }
        }
        Optional<String> name = Optional.ofNullable(packageName).map(String::strip);
        return new BindingOptions(name, byNamespace, new TreeSet<>(guestRoles));
    }

    /**
     * For a run over some of the schemas. Fails the build, naming the parameter, for a package that cannot be had.
     *
     * @param rolesElsewhere the roles that the others declare
     */
    GeneratorOptions toGeneratorOptions(Set<String> rolesElsewhere) throws MojoFailureException {
        GeneratorOptions.Builder options =
                GeneratorOptions.builder().guestRoles(guestRoles).rolesElsewhere(rolesElsewhere);
        if (packageName.isPresent()) {
            checked("packageName", options.packageName(packageName.get()));
        }
        return checked("packages", options.packageByNamespace(packages));
    }

    /** Builds after each parameter that may be wrong, so that the message names it. */
    private static GeneratorOptions checked(String parameter, GeneratorOptions.Builder options)
            throws MojoFailureException {
        try {
            return options.build();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(parameter + ": " + e.getMessage());
        }
    }

    /** For the manifest: every parameter, in a form that is equal when the parameter is. */
    SortedMap<String, String> toManifestOptions() {
        SortedMap<String, String> options = new TreeMap<>();
        packageName.ifPresent(name -> options.put("packageName", name));
        packages.forEach((namespace, name) -> options.put("packages." + namespace, name));
        if (!guestRoles.isEmpty()) {
            options.put("guestRoles", String.join(",", guestRoles));
        }
        return options;
    }
}

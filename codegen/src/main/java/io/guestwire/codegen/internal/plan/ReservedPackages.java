// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.diagnostic.Quoted;
import java.util.Optional;

/** Java packages that generated code may not be in. */
public final class ReservedPackages {
    private ReservedPackages() {}

    /**
     * Says why a package is not to be had.
     *
     * @param name the qualified name of a package
     * @return such as {@code the Java package `java.util` belongs to the JDK}; empty if the package may be used
     */
    public static Optional<String> objectionTo(String name) {
        String dotted = name + ".";
        if (dotted.startsWith("java.")) {
            return Optional.of("the Java package " + Quoted.of(name) + " belongs to the JDK");
        }
        if (dotted.startsWith("io.guestwire.")) {
            return Optional.of("the Java package " + Quoted.of(name) + " belongs to the runtime of Guestwire");
        }
        return Optional.empty();
    }
}

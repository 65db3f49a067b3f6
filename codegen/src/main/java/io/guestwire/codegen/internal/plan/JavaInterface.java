// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * The operations of a schema's interface or of one of its roles: a Java interface.
 *
 * @param header its file
 * @param role the role's name in the schema; absent for the schema's interface
 * @param namespace the schema's namespace, verbatim
 * @param methods in schema order
 * @param doc what the schema says about it
 */
public record JavaInterface(
        JavaHeader header, Optional<String> role, Optional<String> namespace, List<JavaMethod> methods, JavaDoc doc) {
    /** Takes a copy. */
    public JavaInterface {
        methods = List.copyOf(methods);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;

/**
 * An operation of the host.
 *
 * @param method what it calls; how it crosses is a {@link CallShape.WapcCall}
 * @param names what guests may call it, in every dispatcher as many: the one that messages use first
 * @param isThrowing whether the method declares checked exceptions
 */
public record JavaExport(JavaMethod method, List<Name> names, boolean isThrowing) {
    /** Takes a copy. */
    public JavaExport {
        names = List.copyOf(names);
    }

    /**
     * A name of an operation as a guest gives it.
     *
     * @param namespace the namespace
     * @param operation the operation in it
     */
    public record Name(String namespace, String operation) {}
}

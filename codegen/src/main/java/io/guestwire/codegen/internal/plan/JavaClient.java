// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;

/**
 * The class that calls a guest which serves an interface.
 *
 * @param header its file
 * @param api the interface it implements
 * @param holders the nested classes that hold its constants when they are too many for one static initialiser
 */
public record JavaClient(JavaHeader header, JavaInterface api, List<String> holders) {
    /** Takes a copy. */
    public JavaClient {
        holders = List.copyOf(holders);
    }
}

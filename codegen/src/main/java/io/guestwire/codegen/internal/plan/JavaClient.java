// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The class that calls a guest which serves an interface.
 *
 * @param header its file
 * @param api the interface it implements
 * @param expected the dispatchers of what such a guest may call, when the host serves it
 * @param holders the nested classes that hold its constants when they are too many for one static initialiser
 */
public record JavaClient(JavaHeader header, JavaInterface api, List<ClassName> expected, List<String> holders) {
    /** Takes copies. */
    public JavaClient {
        expected = List.copyOf(expected);
        holders = List.copyOf(holders);
    }
}

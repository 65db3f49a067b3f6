// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;

/**
 * Everything a generation emits: one file for each element of these lists.
 *
 * @param records the object types
 * @param codecs what writes and reads them
 * @param interfaces interfaces and roles
 * @param clients what calls guests that serve them
 * @param exports what serves them to guests
 */
public record JavaPlan(
        List<JavaRecord> records,
        List<JavaCodec> codecs,
        List<JavaInterface> interfaces,
        List<JavaClient> clients,
        List<JavaExports> exports) {
    /** Takes copies. */
    public JavaPlan {
        records = List.copyOf(records);
        codecs = List.copyOf(codecs);
        interfaces = List.copyOf(interfaces);
        clients = List.copyOf(clients);
        exports = List.copyOf(exports);
    }
}

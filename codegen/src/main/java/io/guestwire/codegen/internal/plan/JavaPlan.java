// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;

/**
 * Everything a generation emits: one file for each element of these lists.
 *
 * @param definitions the declared types
 * @param codecs what writes and reads them
 * @param fields what types that others implement have in common with them
 * @param interfaces interfaces and roles
 * @param clients what calls guests that serve them
 * @param exports what serves them to guests
 */
public record JavaPlan(
        List<JavaDefinition> definitions,
        List<JavaCodec> codecs,
        List<JavaFields> fields,
        List<JavaInterface> interfaces,
        List<JavaClient> clients,
        List<JavaExports> exports) {
    /** Takes copies. */
    public JavaPlan {
        definitions = List.copyOf(definitions);
        codecs = List.copyOf(codecs);
        fields = List.copyOf(fields);
        interfaces = List.copyOf(interfaces);
        clients = List.copyOf(clients);
        exports = List.copyOf(exports);
    }

    /** The object types among the declared ones. */
    public List<JavaRecord> records() {
        return definitions.stream()
                .filter(JavaRecord.class::isInstance)
                .map(JavaRecord.class::cast)
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Schema;
import java.util.List;

/** Which definitions of a schema become classes: all but aliases, which are names and nothing more. */
final class CodedTypes {
    private CodedTypes() {}

    /** The objects, enums and unions of a schema, imported ones included, in its order. */
    static List<Definition> of(Schema schema) {
        return schema.definitions().stream()
                .filter(type -> !(type instanceof AliasType))
                .map(Definition.class::cast)
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.typescript.Declaration;
import java.util.Optional;

/**
 * Where a type stands.
 *
 * @param name the name of the class, if it becomes one
 * @param text the place, for messages
 * @param doc the comment of the declaration
 * @param wireName the name in TypeScript
 * @param declared whether the declaration itself has the name
 */
record Place(String name, String text, Optional<String> doc, String wireName, boolean declared) {
    /** A declaration. */
    static Place ofType(Declaration declaration) {
        return new Place(
                declaration.name(),
                "type `" + declaration.name() + "` (" + declaration.source() + ")",
                declaration.doc(),
                declaration.name(),
                true);
    }

    /** A parameter or a result. */
    static Place of(String what, String name) {
        return new Place(JsNames.part(name), what, Optional.empty(), name, false);
    }

    /** A field of this. */
    Place field(String field) {
        return new Place(
                name + JsNames.part(field),
                "field `" + field + "` of " + text,
                Optional.empty(),
                wireName + "." + field,
                false);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;

/**
 * What a type that others implement has in common with them: an interface of accessors.
 *
 * @param header its file
 * @param wireName the type's name in the schema
 * @param components what there is an accessor for, in schema order
 * @param doc what the schema says about the type
 */
public record JavaFields(JavaHeader header, String wireName, List<JavaComponent> components, JavaDoc doc) {
    /** Takes a copy. */
    public JavaFields {
        components = List.copyOf(components);
    }

    /** Tells whether an accessor's type mentions a deprecated type. */
    public boolean mentionsDeprecated() {
        return components.stream().anyMatch(component -> component.type().mentionsDeprecated());
    }
}

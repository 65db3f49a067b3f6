// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * An operation: a method.
 *
 * @param name its Java name
 * @param wireName its name in the schema
 * @param parameters in schema order
 * @param result absent for an operation that returns nothing
 * @param doc what the schema says about it
 * @param call how it crosses to the guest
 */
public record JavaMethod(
        String name,
        String wireName,
        List<JavaComponent> parameters,
        Optional<JavaType> result,
        JavaDoc doc,
        CallShape call) {
    /** Takes a copy. */
    public JavaMethod {
        parameters = List.copyOf(parameters);
    }

    /** Tells whether the signature mentions a deprecated type. */
    public boolean mentionsDeprecated() {
        return result.map(JavaType::mentionsDeprecated).orElse(false)
                || parameters.stream().anyMatch(parameter -> parameter.type().mentionsDeprecated());
    }

    /** Tells whether a default builds a deprecated type, which no type of the signature need show. */
    public boolean defaultsMentionDeprecated() {
        return parameters.stream()
                .flatMap(parameter -> parameter.defaultValue().stream())
                .anyMatch(JavaLiteral::mentionsDeprecated);
    }

    /** How many parameters at the end have a default: that many overloads leave them out, the last one first. */
    public int trailingDefaults() {
        int first = parameters.size();
        while (first > 0 && parameters.get(first - 1).defaultValue().isPresent()) {
            first--;
        }
        return parameters.size() - first;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.AliasMapping;
import java.util.Optional;

/** The Java type that an option puts for an alias, with the functions that convert it. */
final class AliasConversion {
    private static final String NEW = "new";

    private AliasConversion() {}

    /**
     * The type.
     *
     * @param mapping what the option says
     * @param target what the alias is
     * @return empty if the two do not go together
     */
    static Optional<JavaType.Converted> of(AliasMapping mapping, JavaType target) {
        JavaType wire = target instanceof JavaType.Converted inner ? inner.target() : target;
        if (wire instanceof JavaType.OptionalOf) {
            return Optional.empty();
        }
        if (mapping.decode().isPresent()) {
            return Optional.of(new JavaType.Converted(
                    wire,
                    JavaNames.className(mapping.type()),
                    function(mapping.decode().get()),
                    function(mapping.encode().orElseThrow())));
        }
        return ready(mapping.type(), wire)
                .map(ready -> new JavaType.Converted(wire, ready.type(), ready.decode(), ready.encode()));
    }

    /** What can be done when they do not. */
    static String help(AliasMapping mapping, JavaType target) {
        if (target instanceof JavaType.OptionalOf) {
            return "declare the alias without `?`, and write `?` where it is used";
        }
        return ReadyConversions.fromDatetime(mapping.type()).isPresent()
                ? "an alias of `string` or `datetime` needs no functions; for others name both in the option"
                : "an alias of `string` needs no functions; for others name both in the option";
    }

    private static Optional<ReadyConversions.Conversion> ready(String type, JavaType wire) {
        if (wire.equals(ScalarTypes.STRING)) {
            return ReadyConversions.fromString(type);
        }
        boolean datetime = wire.equals(ScalarTypes.DATETIME) || wire.equals(ScalarTypes.TIMESTAMP);
        return datetime ? ReadyConversions.fromDatetime(type) : Optional.empty();
    }

    private static JavaFunction function(String reference) {
        String[] parts = reference.split("::");
        ClassName owner = JavaNames.className(parts[0]);
        return parts[1].equals(NEW) ? JavaFunction.constructor(owner) : JavaFunction.reference(owner, parts[1]);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of elements that can carry annotations, by their names. */
final class Locations {
    private Locations() {}

    static Optional<Location> named(String name) {
        return Arrays.stream(Location.values())
                .filter(location -> location.name().equals(name))
                .findFirst();
    }

    /** The locations that names stand for; those that stand for none are left out. */
    static List<Location> of(List<NameSyntax> names) {
        return names.stream()
                .map(name -> named(name.text()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A location in words, such as {@code enum value}. */
    static String describe(Location location) {
        return switch (location) {
            case NAMESPACE -> "a namespace";
            case INTERFACE -> "an interface";
            case ROLE -> "a role";
            case OPERATION -> "an operation";
            case PARAMETER -> "a parameter";
            case TYPE -> "a type";
            case FIELD -> "a field";
            case ENUM -> "an enum";
            case ENUM_VALUE -> "a value of an enum";
            case UNION -> "a union";
            case ALIAS -> "an alias";
            case SELF -> "the same element";
        };
    }
}

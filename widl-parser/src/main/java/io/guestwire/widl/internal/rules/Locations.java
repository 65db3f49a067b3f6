// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.rules;

import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of elements that can carry annotations, by their names. */
final class Locations {
    /** A list is looked up once, however many annotations it is the list of. */
    private final Map<List<NameSyntax>, Optional<Set<Location>>> known = new IdentityHashMap<>();

    private static Optional<Location> named(String name) {
        return Arrays.stream(Location.values())
                .filter(location -> location.name().equals(name))
                .findFirst();
    }

    /** The locations that names stand for, in order; none if a name stands for nothing, which is reported elsewhere. */
    Optional<Set<Location>> of(List<NameSyntax> names) {
        return known.computeIfAbsent(names, Locations::read);
    }

    private static Optional<Set<Location>> read(List<NameSyntax> names) {
        Set<Location> locations = new LinkedHashSet<>();
        for (NameSyntax name : names) {
            Optional<Location> location = named(name.text());
            if (location.isEmpty()) {
                return Optional.empty();
            }
            locations.add(location.get());
        }
        return Optional.of(locations);
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

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An {@code interface} or a {@code type} that a text declares.
 *
 * @param name its name
 * @param type what it is; of an interface, its own members
 * @param parents what an interface extends
 * @param doc the comment before it
 * @param source where it is declared, for messages: the text's name and the line
 */
public record Declaration(
        String name, TypescriptType type, List<TypescriptType> parents, Optional<String> doc, String source) {
    /** Takes a copy. */
    public Declaration {
        parents = List.copyOf(parents);
    }

    /** Tells whether another declaration says the same, comments and places apart. */
    boolean saysTheSameAs(Declaration other) {
        return name.equals(other.name)
                && Objects.equals(parents, other.parents)
                && type.text().equals(other.type.text());
    }
}

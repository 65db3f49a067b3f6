// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * A file as written.
 *
 * @param file the file
 * @param tokens all of it, blanks and comments included
 * @param definitions in order; those that could not be read are left out
 * @param skippedNames every name in text that could not be read, or beyond a limit: whatever is missing may be declared there
 */
public record SchemaSyntax(
        SourceFile file, List<Token> tokens, List<DefinitionSyntax> definitions, Set<String> skippedNames) {
    /** Takes immutable copies. */
    public SchemaSyntax {
        tokens = List.copyOf(tokens);
        definitions = List.copyOf(definitions);
        skippedNames = Set.copyOf(skippedNames);
    }
}

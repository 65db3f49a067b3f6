// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.Parser;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The namespaces of schemas, and entries of {@code packages} that name others. */
final class Namespaces {
    private Namespaces() {}

    /** The namespaces of some schemas, mistakes in them or not. */
    static SortedSet<String> of(Collection<SourceFile> sources) {
        SortedSet<String> namespaces = new TreeSet<>();
        SchemaLimits limits = SchemaLimits.defaults();
        for (SourceFile source : sources) {
            Parser.parse(source, limits, new Diagnostics(limits)).definitions().stream()
                    .filter(NamespaceSyntax.class::isInstance)
                    .forEach(definition ->
                            namespaces.add(((NamespaceSyntax) definition).name().text()));
        }
        return namespaces;
    }

    /** A warning about a namespace that {@code packages} names, unless there is one. */
    static Optional<String> warning(String named, SortedSet<String> namespaces) {
        if (namespaces.contains(named)) {
            return Optional.empty();
        }
        String others = namespaces.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "));
        String meant = Spelling.nearest(named, namespaces)
                .map(namespace -> "did you mean `" + namespace + "`?")
                .orElse(namespaces.isEmpty() ? "none has a namespace" : "there is " + others);
        return Optional.of("packages: no schema of this project has the namespace `" + named + "`: " + meant);
    }
}

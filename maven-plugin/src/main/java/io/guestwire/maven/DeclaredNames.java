// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import io.guestwire.widl.syntax.Parser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that schemas declare and parameters refer to. A parameter that names others has no effect, without a word. */
enum DeclaredNames {
    /** Namespaces, which {@code packages} names. */
    NAMESPACES("packages", "namespace", BindingOptions::namespaces) {
        @Override
        Optional<NameSyntax> declaredBy(DefinitionSyntax definition) {
            return definition instanceof NamespaceSyntax namespace ? Optional.of(namespace.name()) : Optional.empty();
        }
    },
    /** Aliases, which {@code aliases} names. */
    ALIASES("aliases", "alias", BindingOptions::aliases) {
        @Override
        Optional<NameSyntax> declaredBy(DefinitionSyntax definition) {
            return definition instanceof AliasSyntax alias ? Optional.of(alias.name()) : Optional.empty();
        }
    };

    private final String parameter;
    private final String noun;
    private final Function<BindingOptions, Set<String>> named;

    DeclaredNames(String parameter, String noun, Function<BindingOptions, Set<String>> named) {
        this.parameter = parameter;
        this.noun = noun;
        this.named = named;
    }

    abstract Optional<NameSyntax> declaredBy(DefinitionSyntax definition);

    /**
     * A warning for each name that options name and no schema declares.
     *
     * @param others schemas that are looked at only when the sources do not declare all of them
     */
    List<String> warnings(BindingOptions options, Collection<SourceFile> sources, SchemaFiles others) {
        Set<String> wanted = named.apply(options);
        if (wanted.isEmpty()) {
            return List.of();
        }
        SortedSet<String> declared = in(sources);
        if (!declared.containsAll(wanted)) {
            declared.addAll(in(others.sources()));
        }
        return wanted.stream()
                .map(name -> warning(name, declared))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The names in some schemas, mistakes in them or not. */
    SortedSet<String> in(Collection<SourceFile> sources) {
        SortedSet<String> names = new TreeSet<>();
        SchemaLimits limits = SchemaLimits.defaults();
        for (SourceFile source : sources) {
            Parser.parse(source, limits, new Diagnostics(limits)).definitions().stream()
                    .map(this::declaredBy)
                    .flatMap(Optional::stream)
                    .forEach(name -> names.add(name.text()));
        }
        return names;
    }

    /** A warning about a name that the parameter has, unless it is declared. */
    Optional<String> warning(String name, SortedSet<String> declared) {
        if (declared.contains(name)) {
            return Optional.empty();
        }
        String others = declared.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "));
        String meant = Spelling.nearest(name, declared)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(declared.isEmpty() ? "none has one" : "there is " + others);
        return Optional.of(parameter + ": no schema of this project has the " + noun + " `" + name + "`: " + meant);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.widl.diagnostic.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;

/** Elements of the configuration that no goal of the plugin knows, and that would have no effect without a word. */
final class UnknownParameters {
    private static final ComparableVersion WARNS_ITSELF = new ComparableVersion("3.9.0");

    private static final int MOST_MEANT = 2;

    private UnknownParameters() {}

    /** Tells whether Maven leaves it to plugins to find them. */
    static boolean areSilentIn(String mavenVersion) {
        return new ComparableVersion(mavenVersion).compareTo(WARNS_ITSELF) < 0;
    }

    /** The parameters of all goals: goals share a configuration. */
    static SortedSet<String> known(MojoExecution execution) {
        return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A warning about a name, unless it is a parameter. */
    static Optional<String> warning(String name, SortedSet<String> known) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        String meant = Spelling.nearest(name, known)
                .map(parameter -> "`" + parameter + "`")
                .or(() -> partOf(name, known))
                .map(parameters -> "did you mean " + parameters + "?")
                .orElseGet(() -> "the parameters are " + String.join(", ", known));
        return Optional.of("`" + name + "` in the configuration is no parameter and has no effect: " + meant);
    }

    /** The parameters whose names have the word in them, if they are few: {@code roles} is near {@code guestRoles}. */
    private static Optional<String> partOf(String name, Collection<String> known) {
        String word = name.toLowerCase(Locale.ROOT);
        List<String> found = known.stream()
                .filter(parameter -> parameter.toLowerCase(Locale.ROOT).contains(word))
                .map(parameter -> "`" + parameter + "`")
                .toList();
        return found.isEmpty() || found.size() > MOST_MEANT
                ? Optional.empty()
                : Optional.of(String.join(" or ", found));
    }
}

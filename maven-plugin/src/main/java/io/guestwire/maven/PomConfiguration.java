// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one execution of a plugin as the pom has it. What Maven hands to a goal is not that: it holds
 * the goal's own parameters and drops the rest.
 */
final class PomConfiguration {
    private final @Nullable Xpp3Dom root;

    private PomConfiguration(@Nullable Xpp3Dom root) {
        this.root = root;
    }

    /** The configuration of an execution, or of the plugin when the pom has no such execution. */
    static PomConfiguration of(MavenProject project, String pluginKey, String executionId) {
        Plugin plugin = project.getPlugin(pluginKey);
        if (plugin == null) {
            return new PomConfiguration(null);
        }
        PluginExecution execution = plugin.getExecutionsAsMap().get(executionId);
        Object configuration = execution == null ? plugin.getConfiguration() : execution.getConfiguration();
        return new PomConfiguration(configuration instanceof Xpp3Dom dom ? dom : null);
    }

    /** The names of the elements, in their order, each once. */
    List<String> names() {
        return root == null
                ? List.of()
                : Arrays.stream(root.getChildren())
                        .map(Xpp3Dom::getName)
                        .distinct()
                        .toList();
    }

    /** The text of an element; empty when there is no such element or it has no text. */
    Optional<String> text(String name) {
        return Optional.ofNullable(root)
                .map(dom -> dom.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The words of some elements: the names of what is in them, and the texts, taken apart at spaces. */
    List<String> words(String... wanted) {
        List<String> words = new ArrayList<>();
        if (root != null) {
            for (Xpp3Dom element : root.getChildren()) {
                if (Set.of(wanted).contains(element.getName())) {
                    addText(element, words);
                    for (Xpp3Dom child : element.getChildren()) {
                        words.add(child.getName());
                        addText(child, words);
                    }
                }
            }
        }
        return words;
    }

    private static void addText(Xpp3Dom element, List<String> words) {
        if (element.getValue() != null) {
            words.addAll(List.of(element.getValue().strip().split("\\s+")));
        }
    }

    boolean hasAny(String... wanted) {
        return names().stream().anyMatch(Set.of(wanted)::contains);
    }
}

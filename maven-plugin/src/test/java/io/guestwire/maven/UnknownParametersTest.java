// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownParametersTest {
    private static final SortedSet<String> KNOWN =
            new TreeSet<>(List.of("guestRoles", "packageName", "packages", "sourceDirectory", "testSourceDirectory"));

    @Test
    void saysNothingAboutAParameter() {
        assertThat(UnknownParameters.warning("packages", KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pakageName,packageName", "package,packages", "guestroles,guestRoles", "roles,guestRoles"})
    void tellsWhichParameterWasMeant(String name, String meant) {
        assertThat(UnknownParameters.warning(name, KNOWN))
                .contains("`" + name + "` in the configuration is no parameter and has no effect: did you mean `"
                        + meant + "`?");
    }

    @Test
    void namesTwoThatMayBeMeant() {
        assertThat(UnknownParameters.warning("directory", KNOWN))
                .contains("`directory` in the configuration is no parameter and has no effect: did you mean"
                        + " `sourceDirectory` or `testSourceDirectory`?");
    }

    @ParameterizedTest
    @CsvSource({"basePackage", "packageByNamespace"})
    void listsTheParametersWhenItCannotTell(String name) {
        assertThat(UnknownParameters.warning(name, KNOWN))
                .contains("`" + name + "` in the configuration is no parameter and has no effect: the parameters are "
                        + "guestRoles, packageName, packages, sourceDirectory, testSourceDirectory");
    }

    @ParameterizedTest
    @CsvSource({"3.8.7,true", "3.8.10,true", "3.9.0,false", "3.9.16,false", "4.0.0-rc-3,false"})
    void leavesItToAMavenThatWarnsItself(String version, boolean silent) {
        assertThat(UnknownParameters.areSilentIn(version)).isEqualTo(silent);
    }

    @Test
    void readsTheExecutionThatRuns() {
        assertThat(PomConfiguration.of(project(), "g:a", "one").names()).containsExactly("ofExecution");
    }

    @Test
    void readsThePluginForAGoalThatIsCalledByName() {
        assertThat(PomConfiguration.of(project(), "g:a", "default-cli").names()).containsExactly("ofPlugin");
    }

    @Test
    void findsNothingWhereThePomHasNoSuchPlugin() {
        assertThat(PomConfiguration.of(project(), "g:b", "one").names()).isEmpty();
    }

    private static MavenProject project() {
        PluginExecution execution = new PluginExecution();
        execution.setId("one");
        execution.setConfiguration(configuration("ofExecution"));
        Plugin plugin = new Plugin();
        plugin.setGroupId("g");
        plugin.setArtifactId("a");
        plugin.setConfiguration(configuration("ofPlugin"));
        plugin.addExecution(execution);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        return new MavenProject(model);
    }

    private static Xpp3Dom configuration(String name) {
        Xpp3Dom root = new Xpp3Dom("configuration");
        root.addChild(new Xpp3Dom(name));
        return root;
    }
}

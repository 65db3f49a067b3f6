// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaLevelTest {
    private final Properties user = new Properties();
    private final Plugin compiler = new Plugin();
    private final Model model = new Model();

    @BeforeEach
    void bindTheCompiler() {
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion("3.15.0");
        model.setBuild(new Build());
        model.getBuild().addPlugin(compiler);
    }

    @ParameterizedTest
    @CsvSource({"release,17", "release,25", "source,17", "release,${java.version}"})
    void saysNothingAboutJava17(String parameter, String level) {
        model.addProperty("maven.compiler." + parameter, level);
        assertThat(warning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"release,11", "source,1.8", "source,11"})
    void warnsOfAnOlderJava(String parameter, String level) {
        model.addProperty("maven.compiler." + parameter, level);
        assertThat(warning())
                .contains("generated code needs Java 17, but this project is compiled for Java " + level
                        + " (maven-compiler-plugin 3.15.0): set the property maven.compiler.release to 17");
    }

    @Test
    void warnsWhenNothingIsSaid() {
        assertThat(warning())
                .contains("generated code needs Java 17, but this project does not say which Java it is compiled for"
                        + " (maven-compiler-plugin 3.15.0): set the property maven.compiler.release to 17");
    }

    @Test
    void warnsOfACompilerPluginThatDoesNotKnowRelease() {
        compiler.setVersion("3.1");
        model.addProperty("maven.compiler.release", "17");
        assertThat(warning())
                .contains("generated code needs Java 17, but this project does not say which Java it is compiled for"
                        + " (maven-compiler-plugin 3.1): use a newer maven-compiler-plugin,"
                        + " and set the property maven.compiler.release to 17");
    }

    @Test
    void takesReleaseBeforeSource() {
        model.addProperty("maven.compiler.release", "17");
        model.addProperty("maven.compiler.source", "8");
        assertThat(warning()).isEmpty();
    }

    @Test
    void takesTheConfigurationBeforeProperties() {
        model.addProperty("maven.compiler.release", "8");
        configure("release", "21");
        assertThat(warning()).isEmpty();
    }

    @Test
    void takesTheCommandLineBeforeTheProject() {
        model.addProperty("maven.compiler.release", "17");
        user.setProperty("maven.compiler.release", "11");
        assertThat(warning()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xlint:all", "-parameters", "-Werror -Asource=x", "-implicit:none"})
    void warnsInSpiteOfArgumentsAboutOtherThings(String arguments) {
        configure("compilerArgs", "", arguments.split(" "));
        assertThat(warning()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--release 17", "--release=17", "-source 17", "--source 17", "@arguments.txt"})
    void saysNothingWhereTheCompilerIsToldInItsOwnWords(String arguments) {
        configure("compilerArgs", "", arguments.split(" "));
        assertThat(warning()).isEmpty();
    }

    @Test
    void saysNothingWhereTheCompilerIsToldInOneText() {
        configure("compilerArgument", "-Xlint:all --release 17");
        assertThat(warning()).isEmpty();
    }

    @Test
    void saysNothingWhereTheDefaultIsThatOfTheJdk() {
        compiler.setVersion("4.0.0-beta-3");
        assertThat(warning()).isEmpty();
    }

    @Test
    void saysNothingWhereNothingIsCompiled() {
        model.getBuild().removePlugin(compiler);
        assertThat(warning()).isEmpty();
    }

    private void configure(String name, String value, String... children) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        for (String text : children) {
            Xpp3Dom child = new Xpp3Dom("arg");
            child.setValue(text);
            element.addChild(child);
        }
        Xpp3Dom root = new Xpp3Dom("configuration");
        root.addChild(element);
        compiler.setConfiguration(root);
    }

    private Optional<String> warning() {
        return JavaLevel.warning(new MavenProject(model), user);
    }
}

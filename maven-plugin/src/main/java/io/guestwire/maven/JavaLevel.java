// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Which Java a project is compiled for, as far as its pom tells. Otherwise the compiler tells, in a hundred errors about
 * generated code that is right.
 */
final class JavaLevel {
    private static final int NEEDED = 17;
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Pattern LEVEL = Pattern.compile("(?:1\\.)?(\\d{1,3})");

    /** In {@code compilerArguments} the name is that of an element, with or without a hyphen. */
    private static final Pattern LEVEL_ARGUMENT = Pattern.compile("-{0,2}(?:release|source)(?:[=:].*)?|@.+");

    /** The first that knows {@code release}. */
    private static final ComparableVersion KNOWS_RELEASE = new ComparableVersion("3.6");

    /** From here on the default is that of the JDK. */
    private static final ComparableVersion HAS_NO_DEFAULT = new ComparableVersion("4.0.0-alpha");

    private final PomConfiguration configuration;
    private final List<Properties> properties;
    private final ComparableVersion compiler;

    private JavaLevel(PomConfiguration configuration, List<Properties> properties, ComparableVersion compiler) {
        this.configuration = configuration;
        this.properties = properties;
        this.compiler = compiler;
    }

    /**
     * A warning when the sources of a project are compiled for a Java that is too old; nothing when that cannot be told.
     *
     * @param project the project
     * @param userProperties those of the command line, which count more than the project's
     */
    static Optional<String> warning(MavenProject project, Properties userProperties) {
        Plugin plugin = project.getPlugin(COMPILER);
        if (plugin == null || plugin.getVersion() == null) {
            return Optional.empty();
        }
        JavaLevel level = new JavaLevel(
                PomConfiguration.of(project, COMPILER, "default-compile"),
                List.of(userProperties, project.getProperties()),
                new ComparableVersion(plugin.getVersion()));
        return level.fault()
                .map(fault -> "generated code needs Java 17, but " + fault + " (maven-compiler-plugin "
                        + plugin.getVersion() + "): " + level.wayOut());
    }

    private Optional<String> fault() {
        if (configuration.hasAny("compilerId") || isToldInWords()) {
            return Optional.empty();
        }
        Optional<String> told = knowsRelease() ? told("release") : Optional.empty();
        told = told.or(() -> told("source"));
        if (told.isPresent()) {
            return told.filter(JavaLevel::isTooOld).map(level -> "this project is compiled for Java " + level);
        }
        return compiler.compareTo(HAS_NO_DEFAULT) < 0
                ? Optional.of("this project does not say which Java it is compiled for")
                : Optional.empty();
    }

    /** What the compiler is told past its plugin counts more, and may be in a file. */
    private boolean isToldInWords() {
        return configuration.words("compilerArgs", "compilerArgument", "compilerArguments").stream()
                .anyMatch(word -> LEVEL_ARGUMENT.matcher(word).matches());
    }

    private String wayOut() {
        String property = "set the property maven.compiler.release to 17";
        return knowsRelease() ? property : "use a newer maven-compiler-plugin, and " + property;
    }

    private boolean knowsRelease() {
        return compiler.compareTo(KNOWS_RELEASE) >= 0;
    }

    private Optional<String> told(String parameter) {
        return configuration
                .text(parameter)
                .or(() -> properties.stream()
                        .map(all -> all.getProperty("maven.compiler." + parameter, "")
                                .strip())
                        .filter(text -> !text.isEmpty())
                        .findFirst());
    }

    private static boolean isTooOld(String text) {
        Matcher level = LEVEL.matcher(text);
        return level.matches() && Integer.parseInt(level.group(1)) < NEEDED;
    }
}

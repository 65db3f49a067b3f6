// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Generation;
import io.guestwire.codegen.Inputs.InputFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;

/**
 * Generates Java from the schemas of {@code src/main/widl} and the wasm-bindgen modules of {@code src/main/wasm}, and adds
 * it to the sources that are compiled.
 *
 * @since 0.1.0
 */
@NullUnmarked // Maven sets the parameters after the constructor.
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends BindingMojo {
    static final Set<String> SCOPES = Set.of("compile", "provided", "system");

    /**
     * Directory of the generated sources. Two executions need two of them. Example:
     * {@code <outputDirectory>target/generated-sources/guests</outputDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "guestwire.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/guestwire")
    File outputDirectory;

    /**
     * Directory of the modules that generated classes load from the class path. Example:
     * {@code <resourceDirectory>target/guests</resourceDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "guestwire.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/guestwire")
    File resourceDirectory;

    /**
     * Overwrite generated files that somebody edited, instead of failing the build. The edits are lost. Example:
     * {@code -Dguestwire.overwriteEdited=true}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.overwriteEdited", defaultValue = "false")
    boolean overwriteEdited;

    /**
     * Pack the schemas into the jar under {@code META-INF/widl}, where projects that depend on it can import them from.
     * Example: {@code <packSchemas>false</packSchemas>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.packSchemas", defaultValue = "true")
    boolean packSchemas;

    /**
     * Made by Maven.
     *
     * @param repositories resolves dependencies that may hold schemas
     */
    @Inject
    public GenerateMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        SourceRoot output = new SourceRoot(project, execution, getLog(), outputDirectory.toPath(), overwriteEdited);
        output.recover();
        SchemaFiles schemas = mainSchemas();
        Generation generation = generate(schemas, output.others(project.getCompileSourceRoots()), Set.of());
        ModuleRun modules = mainModules();
        DiagnosticLog.failOnErrors(List.of(generation), modules);
        warnAboutUnreadSchemas(schemas, modules);
        if (packSchemas) {
            DependencySchemas.packed(project).removeGone(output.lastInputs(), generation.sources());
        }
        List<InputFile> last = output.lastInputs();
        if (output.write(schemas, generation, options(), modules)) {
            warnWithoutRuntime("compile", SCOPES, schemas, project.getCompileSourceRoots());
            JavaLevel.warning(project, session.getUserProperties()).ifPresent(this::warnOnce);
            project.addCompileSourceRoot(output.path());
        }
        new ModuleResources(
                        resourceDirectory.toPath(), Path.of(project.getBuild().getOutputDirectory()))
                .write(last, modules.resources());
        if (!modules.isEmpty()) {
            addTo(project.getResources(), resourceDirectory.toPath());
        }
        if (packSchemas && !schemas.isEmpty()) {
            DependencySchemas.publish(project, schemas.directory());
            DependencySchemas.pack(project, schemas);
        }
    }

    /** A goal that somebody put into the pom is expected to find something. */
    private void warnAboutUnreadSchemas(SchemaFiles schemas, ModuleRun modules) {
        Path directory = project.getBasedir().toPath();
        boolean nothing = schemas.isEmpty() && modules.isEmpty();
        if (nothing && isParent()) {
            getLog().info("no schemas in " + schemas.directory());
        } else if (nothing) {
            Path build = Path.of(project.getBuild().getDirectory());
            warnOnce(StraySchemas.report(schemas, directory, build));
        }
        SchemaFiles tests = usualTestSchemas();
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (!tests.isEmpty() && plugin != null && !runs(plugin, "generate-test")) {
            warnOnce("nothing is generated from the schemas in " + tests.directory()
                    + ": no execution has the goal generate-test");
        }
    }

    private static boolean runs(Plugin plugin, String goal) {
        return plugin.getExecutions().stream()
                .anyMatch(inPom -> inPom.getGoals().contains(goal));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Generation;
import io.guestwire.codegen.Inputs.InputFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;

/**
 * Generates Java from the schemas of {@code src/test/widl} and the wasm-bindgen modules of {@code src/test/wasm}, and adds
 * it to the test sources. These schemas can import
 * those of {@code src/main/widl} and of test dependencies; they are not packed.
 *
 * @since 0.1.0
 */
@NullUnmarked // Maven sets the parameters after the constructor.
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends BindingMojo {
    static final Set<String> SCOPES = Set.of("compile", "provided", "system", "runtime", "test");

    /**
     * Directory of the test schemas. The default need not exist. Example:
     * {@code <testSourceDirectory>src/it/widl</testSourceDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.testSourceDirectory", defaultValue = "${project.basedir}/src/test/widl")
    File testSourceDirectory;

    /**
     * Directory of the generated test sources. Two executions need two of them. Example:
     * {@code <testOutputDirectory>target/generated-test-sources/guests</testOutputDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "guestwire.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/guestwire")
    File testOutputDirectory;

    /**
     * Directory of the wasm-bindgen modules of tests. The default need not exist. Example:
     * {@code <testWasmDirectory>src/it/wasm</testWasmDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.testWasmDirectory", defaultValue = "${project.basedir}/src/test/wasm")
    File testWasmDirectory;

    /**
     * Directory of the modules that generated test classes load from the class path. Example:
     * {@code <testResourceDirectory>target/test-guests</testResourceDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "guestwire.testResourceDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/guestwire")
    File testResourceDirectory;

    /**
     * Overwrite generated files that somebody edited, instead of failing the build. The edits are lost. Example:
     * {@code -Dguestwire.overwriteEdited=true}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.overwriteEdited", defaultValue = "false")
    boolean overwriteEdited;

    /**
     * Made by Maven.
     *
     * @param repositories resolves dependencies that may hold schemas
     */
    @Inject
    public GenerateTestMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        SourceRoot output = new SourceRoot(project, execution, getLog(), testOutputDirectory.toPath(), overwriteEdited);
        output.recover();
        SchemaFiles schemas = testSchemas(testSourceDirectory);
        Generation generation = generateTest(schemas, output.others(project.getTestCompileSourceRoots()));
        ModuleRun modules = testModules(testWasmDirectory);
        DiagnosticLog.failOnErrors(List.of(generation), modules);
        if (schemas.isEmpty() && modules.isEmpty()) {
            getLog().info("no schemas in " + schemas.directory());
        }
        List<InputFile> last = output.lastInputs();
        if (output.write(schemas, generation, options(), modules)) {
            List<String> sourceRoots = new ArrayList<>(project.getTestCompileSourceRoots());
            sourceRoots.addAll(project.getCompileSourceRoots());
            warnWithoutRuntime("test", SCOPES, schemas, sourceRoots);
            project.addTestCompileSourceRoot(output.path());
        }
        new ModuleResources(
                        testResourceDirectory.toPath(),
                        Path.of(project.getBuild().getTestOutputDirectory()))
                .write(last, modules.resources());
        if (!modules.isEmpty()) {
            addTo(project.getTestResources(), testResourceDirectory.toPath());
        }
    }
}

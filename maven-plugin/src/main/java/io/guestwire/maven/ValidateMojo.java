// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Generation;
import java.io.File;
import java.util.List;
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
 * Checks the schemas of {@code src/main/widl} and {@code src/test/widl}, and the modules beside them, as the other goals would, and writes nothing.
 *
 * @since 0.1.0
 */
@NullUnmarked // Maven sets the parameters after the constructor.
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class ValidateMojo extends BindingMojo {

    /**
     * Directory of the test schemas. The default need not exist. Example:
     * {@code <testSourceDirectory>src/it/widl</testSourceDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.testSourceDirectory", defaultValue = "${project.basedir}/src/test/widl")
    File testSourceDirectory;

    /**
     * Directory of the wasm-bindgen modules of tests. The default need not exist. Example:
     * {@code <testWasmDirectory>src/it/wasm</testWasmDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.testWasmDirectory", defaultValue = "${project.basedir}/src/test/wasm")
    File testWasmDirectory;

    /**
     * Made by Maven.
     *
     * @param repositories resolves dependencies that may hold schemas
     */
    @Inject
    public ValidateMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        SchemaFiles main = mainSchemas();
        SchemaFiles test = testSchemas(testSourceDirectory);
        DependencySchemas.publish(project, main.directory());
        Generation ofMain = generate(main, List.of(), rolesOf(test));
        Generation ofTest = generateTest(test, List.of());
        ModuleRun mainModules = mainModules();
        ModuleRun testModules = testModules(testWasmDirectory);
        DiagnosticLog.failOnErrors(List.of(ofMain, ofTest), mainModules, testModules);
        int count = main.files().size() + test.files().size();
        int modules = mainModules.size() + testModules.size();
        getLog().info(
                        count + modules == 0
                                ? "no schemas in " + main.directory() + " or " + test.directory()
                                : checked(count, modules) + " checked, no errors");
    }

    private static String checked(int schemas, int modules) {
        String both = schemas == 0 ? "" : Counted.of(schemas, "schema") + (modules == 0 ? "" : ", ");
        return both + (modules == 0 ? "" : Counted.of(modules, "module"));
    }
}

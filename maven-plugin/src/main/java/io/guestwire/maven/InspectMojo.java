// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.inspector.InspectorOptions;
import io.guestwire.inspector.ModuleInspectionException;
import io.guestwire.inspector.ModuleInspector;
import io.guestwire.wasm.bindgen.BindgenLibrary;
import io.guestwire.wasm.bindgen.BindgenModule;
import java.io.File;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;

/**
 * Prints what wasm-bindgen modules offer, as lines that read like Java, and what they need of their host: each import, the
 * crate that it comes from, and who serves it. Writes nothing.
 *
 * @since 0.1.0
 */
@NullUnmarked // Maven sets the parameters after the constructor.
@Mojo(name = "inspect", requiresProject = false, threadSafe = true)
public final class InspectMojo extends AbstractMojo {
    private final RepositorySystem repositories;

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The build it belongs to. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /**
     * One module to inspect instead of those of the project: a file that ends in {@code .wasm}, or coordinates. Example:
     * {@code -Dguestwire.module=target/wasm32-unknown-unknown/release/greet.wasm}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.module")
    String module;

    /**
     * Directory of the modules. Example: {@code <wasmDirectory>guests</wasmDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.wasmDirectory", defaultValue = "${project.basedir}/src/main/wasm")
    File wasmDirectory;

    /**
     * Which files under the directory of modules are modules, as Ant patterns. Example:
     * {@code <wasmIncludes><include>greet.wasm</include></wasmIncludes>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.wasmIncludes", defaultValue = "**/*.wasm")
    List<String> wasmIncludes;

    /**
     * Which of these files are left out, as Ant patterns. Example:
     * {@code <wasmExcludes><exclude>**&#47;*_bg.wasm</exclude></wasmExcludes>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.wasmExcludes")
    List<String> wasmExcludes;

    /**
     * Modules by coordinates or file, as for {@code generate}. Example:
     * {@code <modules><module>com.acme:filters:1.2</module></modules>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.modules")
    List<ModuleParameter> modules;

    /**
     * Do nothing at all. Example: {@code -Dguestwire.skip=true}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.skip", defaultValue = "false")
    boolean skip;

    /**
     * Made by Maven.
     *
     * @param repositories resolves modules that are named by coordinates
     */
    @Inject
    public InspectMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("guestwire.skip is set: nothing is read");
            return;
        }
        try {
            inspect(find());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Collection<ModuleFile> find() throws MojoExecutionException, MojoFailureException {
        DependencySchemas dependencies = new DependencySchemas(project, session, repositories);
        ModuleFiles finder = new ModuleFiles(project, dependencies::resolve, null);
        if (module != null) {
            return List.of(finder.find(module));
        }
        return finder.find(SchemaFiles.scan(wasmDirectory.toPath(), wasmIncludes, wasmExcludes), modules);
    }

    private void inspect(Collection<ModuleFile> found) throws MojoFailureException {
        DiagnosticLog log = new DiagnosticLog(getLog());
        int failed = 0;
        for (ModuleFile file : found) {
            try {
                BindgenModule inspected =
                        ModuleInspector.inspect(file.bytes(), file.resource(), InspectorOptions.defaults());
                ModuleSummary.of(
                                inspected,
                                file.path().toString(),
                                file.bytes().length,
                                ServedImport.of(inspected, BindgenLibrary::serves))
                        .forEach(getLog()::info);
            } catch (ModuleInspectionException e) {
                log.printModule(file.path(), e.getMessage());
                failed++;
            }
        }
        if (failed > 0) {
            throw new MojoFailureException(Counted.of(failed, "error") + " in " + Counted.of(failed, "module"));
        }
        if (found.isEmpty()) {
            getLog().info("no modules in " + wasmDirectory);
        }
    }
}

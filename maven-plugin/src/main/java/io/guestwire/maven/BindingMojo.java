// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;

/** What every goal is told that makes Java of schemas and of modules. */
@NullUnmarked // Maven sets the parameters after the constructor.
abstract sealed class BindingMojo extends SchemaMojo permits GenerateMojo, GenerateTestMojo, ValidateMojo {
    /**
     * Directory of the wasm-bindgen modules. The default need not exist. Example:
     * {@code <wasmDirectory>guests</wasmDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.wasmDirectory", defaultValue = "${project.basedir}/src/main/wasm")
    File wasmDirectory;

    /**
     * Which files under the directory of modules are modules, as Ant patterns; all {@code .wasm} files unless told
     * otherwise. Example: {@code <wasmIncludes><include>greet.wasm</include></wasmIncludes>}
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
     * Modules by coordinates, {@code group:artifact[:version[:classifier]]}, and what is decided about the Java of a module:
     * elements {@code artifact} or {@code file}, {@code packageName}, {@code className}, {@code names}, {@code supplied},
     * {@code records}, {@code declarations}. Example: {@code <modules><module>com.acme:filters:1.2</module></modules>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.modules")
    List<ModuleParameter> modules;

    BindingMojo(RepositorySystem repositories) {
        super(repositories);
    }

    /** The run over the modules of {@code src/main}, and over those that {@code modules} names. */
    final ModuleRun mainModules() throws MojoExecutionException, MojoFailureException {
        SchemaFiles files = scan("wasmDirectory", wasmDirectory, "src/main/wasm", wasmIncludes, wasmExcludes);
        return run(files, modules);
    }

    /** The run over the modules of {@code src/test}. */
    final ModuleRun testModules(File directory) throws MojoExecutionException, MojoFailureException {
        return run(scan("testWasmDirectory", directory, "src/test/wasm", wasmIncludes, wasmExcludes), List.of());
    }

    private ModuleRun run(SchemaFiles files, List<ModuleParameter> entries)
            throws MojoExecutionException, MojoFailureException {
        ModuleFiles finder = new ModuleFiles(project, dependencies()::resolve, packageName);
        return ModuleRun.of(finder.find(files, entries), new DiagnosticLog(getLog()));
    }

    /** A directory that Maven copies to the class path; once, however often the goal runs in a build. */
    static void addTo(List<Resource> resources, Path directory) {
        String path = directory.toAbsolutePath().normalize().toString();
        if (resources.stream().noneMatch(resource -> path.equals(resource.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(path);
            resources.add(resource);
        }
    }
}

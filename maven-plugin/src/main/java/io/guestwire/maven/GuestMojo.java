// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Generation;
import io.guestwire.codegen.RustGuest;
import io.guestwire.codegen.RustGuestGenerator;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Generates the Rust side of a guest from the schemas of {@code src/main/widl}: the module {@code src/generated} of a
 * crate, and the crate itself if there is none. Cargo is not run.
 *
 * @since 0.1.0
 */
@NullUnmarked // Maven sets the parameters after the constructor.
@Mojo(
        name = "guest",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GuestMojo extends SchemaMojo {
    /**
     * Directory of the guest's crate. {@code Cargo.toml} and {@code src/lib.rs} are written there if they do not exist,
     * and never changed. Example: {@code <guestDirectory>../guest</guestDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.guestDirectory", defaultValue = "${project.basedir}/guest")
    File guestDirectory;

    /**
     * Name of the crate, for a {@code Cargo.toml} that does not exist yet; made of the artifact's name unless told
     * otherwise. Example: {@code <crate>shop-guest</crate>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.crate")
    String crate;

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
    public GuestMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        SchemaFiles schemas = mainSchemas();
        if (schemas.isEmpty()) {
            warnOnce("no schemas in " + schemas.directory() + ": no guest is generated");
            return;
        }
        Path folder = guestDirectory.toPath();
        SourceRoot output =
                new SourceRoot(project, execution, getLog(), folder.resolve("src/generated"), overwriteEdited);
        output.recover();
        RustGuest guest = new RustGuestGenerator(options().toRustGuestOptions(crateName()))
                .generate(found(schemas, GenerateMojo.SCOPES, List.of()).roots(), schemas.files());
        Generation generation = new Generation(guest.module(), guest.diagnostics(), guest.sources());
        new DiagnosticLog(getLog()).print(generation.diagnostics());
        failOnErrors(generation);
        output.write(schemas, generation, options());
        for (String file : guest.startCrate(folder)) {
            getLog().info(folder.resolve(file) + " written, yours from now on");
        }
        warnAboutDependencies(guest, folder.resolve("Cargo.toml"));
    }

    private String crateName() {
        if (crate != null) {
            return crate;
        }
        String name = project.getArtifactId().replaceAll("[^A-Za-z0-9_-]", "-");
        return Character.isLetter(name.charAt(0)) ? name : "guest-" + name;
    }

    /** A schema may get its first datetime after the crate was started. */
    private void warnAboutDependencies(RustGuest guest, Path cargoToml) {
        try {
            for (String line : guest.missingIn(Files.readString(cargoToml))) {
                getLog().warn(cargoToml + " lacks a dependency of the generated module: add `" + line + "`");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + cargoToml, e);
        }
    }
}

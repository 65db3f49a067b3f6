// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.OperationNames;
import io.guestwire.widl.LoadOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.ComparisonOptions.Peer;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.diagnostic.Severity;
import java.io.File;
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
 * Compares the schemas of {@code src/main/widl} with an earlier version of them, lists what would break guests and hosts
 * that were built against that, and fails if there is such a change.
 *
 * @since 0.1.0
 */
@NullUnmarked // Maven sets the parameters after the constructor.
@Mojo(
        name = "breaking",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class BreakingMojo extends SchemaMojo {
    /**
     * The earlier version: a directory of schemas, a schema, a jar with schemas, Maven coordinates of one
     * ({@code group:artifact:version}), a revision of git, or {@code REVISION:DIRECTORY} if the schemas were in another
     * directory of the repository then. Example: {@code -Dguestwire.against=v1.2}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.against")
    String against;

    /**
     * Pass, with a warning, when the earlier version has no schemas: before there is a first version of them. A directory
     * that {@code against} names must exist all the same. Example: {@code -Dguestwire.allowNothing=true}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.allowNothing", defaultValue = "false")
    boolean allowNothing;

    /**
     * What fails the build: a change of severity {@code error}, one of {@code warning} too, or {@code never} one. Example:
     * {@code <failOn>warning</failOn>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.failOn", defaultValue = "error")
    String failOn;

    /**
     * Who may be built against the earlier version: {@code guests}, {@code hosts}, or {@code all}. Example:
     * {@code <peers>guests</peers>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.peers", defaultValue = "all")
    String peers;

    /**
     * A file to write the changes to, as JSON if its name ends in {@code .json}, else as text. Example:
     * {@code <reportFile>target/changes.json</reportFile>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.reportFile")
    File reportFile;

    /**
     * Made by Maven.
     *
     * @param repositories resolves the earlier version and dependencies that may hold schemas
     */
    @Inject
    public BreakingMojo(RepositorySystem repositories) {
        super(repositories);
    }

    private enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    private enum Peers {
        ALL,
        GUESTS,
        HOSTS
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        FailOn worst = Choice.of("failOn", failOn, FailOn.class);
        ComparisonOptions rules = rules();
        if (against == null || against.isBlank()) {
            throw new MojoFailureException("nothing to compare with: name an earlier version with `against`,"
                    + " such as -Dguestwire.against=v1.2, a directory, a jar or Maven coordinates");
        }
        String version = against.strip();
        SchemaFiles schemas = mainSchemas();
        DependencySchemas.Found found = found(schemas, GenerateMojo.SCOPES, List.of());
        EarlierVersions.Found earlier = new EarlierVersions(
                        project.getBasedir().toPath(), schemas, dependencies()::resolve)
                .find(version, found.roots().searchPath());
        if (earlier.schemas().isEmpty()) {
            compareWithNothing(earlier, schemas);
            return;
        }
        LoadOptions options = LoadOptions.defaults()
                .withWire(options().toGeneratorOptions(Set.of()).wire());
        LoadResult after = new SchemaLoader(found.roots(), options).load(schemas.files());
        check(after, "");
        LoadResult before =
                earlier.schemas().load(earlier.searchPath(), found.roots().archives(), options);
        check(before, "earlier ");
        report(
                new ChangeReport(
                        version,
                        SchemaComparison.compare(
                                new SchemaVersion(earlier.schemas().label(), before.schemas()),
                                new SchemaVersion("", after.schemas()),
                                rules)),
                worst);
    }

    /** Success would be taken for a comparison; only a project without schemas, such as a parent, has none to make. */
    private void compareWithNothing(EarlierVersions.Found earlier, SchemaFiles schemas) throws MojoFailureException {
        if (schemas.isEmpty()) {
            getLog().info("nothing to compare: " + earlier.nothing() + ", and none in " + schemas.directory());
        } else if (allowNothing) {
            getLog().warn("nothing is compared: " + earlier.nothing());
        } else {
            throw new MojoFailureException("against: " + earlier.nothing()
                    + "; if these are the first ones, say so with -Dguestwire.allowNothing=true");
        }
    }

    private ComparisonOptions rules() throws MojoFailureException {
        GeneratorOptions options = options().toGeneratorOptions(Set.of());
        Set<Peer> earlier = switch (Choice.of("peers", peers, Peers.class)) {
            case ALL -> Set.of(Peer.GUEST, Peer.HOST);
            case GUESTS -> Set.of(Peer.GUEST);
            case HOSTS -> Set.of(Peer.HOST);
        };
        return new ComparisonOptions(
                options.encoding().enums() == EnumEncoding.NAME,
                options.encoding().datetimes() == DatetimeEncoding.TIMESTAMP,
                options.encoding().operations() == OperationNames.APEX,
                options.guestRoles(),
                options.hostRoles(),
                earlier);
    }

    /** Schemas with mistakes cannot be compared. */
    private void check(LoadResult loaded, String which) throws MojoFailureException {
        new DiagnosticLog(getLog()).print(loaded.diagnostics());
        DiagnosticLog.failOnErrors(loaded.diagnostics(), which);
    }

    private void report(ChangeReport report, FailOn worst) throws MojoFailureException {
        new DiagnosticLog(getLog())
                .printAll(report.changes().stream()
                        .map(SchemaChange::toDiagnostic)
                        .toList());
        if (reportFile != null) {
            report.write(reportFile.toPath());
        }
        long fatal = switch (worst) {
            case ERROR -> report.count(Severity.ERROR);
            case WARNING -> report.count(Severity.ERROR) + report.count(Severity.WARNING);
            case NEVER -> 0;
        };
        String summary = "changes since " + report.against() + ": " + report.counts();
        if (fatal > 0) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }
}

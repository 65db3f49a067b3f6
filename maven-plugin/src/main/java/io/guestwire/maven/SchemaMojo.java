// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.BindingGenerator;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.GeneratedFiles;
import io.guestwire.codegen.Generation;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;

/** What every goal that reads schemas is told. */
@NullUnmarked // Maven sets the parameters after the constructor.
abstract sealed class SchemaMojo extends AbstractMojo permits BindingMojo, BreakingMojo, GuestMojo {
    private final RepositorySystem repositories;

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The build it belongs to. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** This execution of the goal. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * Directory of the schemas. The default need not exist. Example:
     * {@code <sourceDirectory>schemas</sourceDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.sourceDirectory", defaultValue = "${project.basedir}/src/main/widl")
    File sourceDirectory;

    /**
     * Which files under the source directory are schemas, as Ant patterns; all {@code .widl} files unless told
     * otherwise. Example: {@code <includes><include>api/**&#47;*.widl</include></includes>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.includes", defaultValue = "**/*.widl")
    List<String> includes;

    /**
     * Which of the included files are left out, as Ant patterns. They can still be imported. Example:
     * {@code <excludes><exclude>**&#47;draft-*.widl</exclude></excludes>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.excludes")
    List<String> excludes;

    /**
     * Further directories to look for imports in, in this order, after the source directory and before the
     * dependencies. Example: {@code <importPath><directory>../shared/schemas</directory></importPath>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.importPath")
    List<File> importPath;

    /**
     * Java package of everything that is generated, for schemas that {@code packages} does not name. Without it the
     * package is made of the schema's namespace. Example: {@code <packageName>com.acme.guest</packageName>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.packageName")
    String packageName;

    /**
     * Java packages by namespace, each {@code namespace=package}. Example:
     * {@code <packages><package>acme:store=com.acme.store</package></packages>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.packages")
    List<String> packages;

    /**
     * Roles that the guest serves, and that get a client; all that {@code hostRoles} does not name unless told otherwise.
     * Example: {@code <guestRoles><role>Store</role></guestRoles>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.guestRoles")
    List<String> guestRoles;

    /**
     * Roles that the host serves, and that get a dispatcher; all that {@code guestRoles} does not name unless told
     * otherwise. Example: {@code <hostRoles><role>Clock</role></hostRoles>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.hostRoles")
    List<String> hostRoles;

    /**
     * How values of enums travel: {@code index} or {@code name}. Both are read. Example: {@code <enums>name</enums>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.enums", defaultValue = "index")
    String enums;

    /**
     * How values of {@code datetime} travel: {@code rfc3339}, as text, or {@code timestamp}. Both are read. Example:
     * {@code <datetimes>timestamp</datetimes>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.datetimes", defaultValue = "rfc3339")
    String datetimes;

    /**
     * What operations are called: {@code widl}, their name alone, or {@code apex}, with namespace and role. Example:
     * {@code <operationNames>apex</operationNames>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.operationNames", defaultValue = "widl")
    String operationNames;

    /**
     * What becomes of a value of an enum that the schema does not have: an {@code error}, or the {@code constant}
     * {@code UNKNOWN}. Example: {@code <unknownEnumValues>constant</unknownEnumValues>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.unknownEnumValues", defaultValue = "error")
    String unknownEnumValues;

    /**
     * Java types that stand for aliases of schemas, each {@code alias=type}, or with the elements {@code name},
     * {@code type}, {@code decode} and {@code encode}. Example:
     * {@code <aliases><alias>OrderId=java.util.UUID</alias></aliases>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.aliases")
    List<AliasParameter> aliases;

    /**
     * Java annotations that generated code carries for annotations of schemas, each {@code annotation=class}. Example:
     * {@code <annotations><annotation>internal=com.acme.Internal</annotation></annotations>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.annotations")
    List<String> annotations;

    /**
     * Do nothing at all: nothing is read, generated or added to the build. Example: {@code -Dguestwire.skip=true}
     *
     * @since 0.1.0
     */
    @Parameter(property = "guestwire.skip", defaultValue = "false")
    boolean skip;

    SchemaMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("guestwire.skip is set: nothing is read or generated");
            return;
        }
        warnAboutUnknownParameters();
        try {
            run();
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    private void warnAboutUnknownParameters() {
        if (UnknownParameters.areSilentIn(session.getSystemProperties().getProperty("maven.version", ""))) {
            SortedSet<String> known = UnknownParameters.known(execution);
            String plugin = execution.getPlugin().getKey();
            for (String name : PomConfiguration.of(project, plugin, execution.getExecutionId())
                    .names()) {
                UnknownParameters.warning(name, known).ifPresent(this::warnOnce);
            }
        }
    }

    /** Goals share most of what they are told: each warning is printed once for the project. */
    final void warnOnce(String warning) {
        String key = "io.guestwire.maven.warned:" + warning;
        if (project.getContextValue(key) == null) {
            project.setContextValue(key, true);
            getLog().warn(warning);
        }
    }

    final SchemaFiles mainSchemas() throws MojoFailureException {
        return scan("sourceDirectory", sourceDirectory, "src/main/widl", includes, excludes);
    }

    final SchemaFiles testSchemas(File directory) throws MojoFailureException {
        return scan("testSourceDirectory", directory, "src/test/widl", includes, excludes);
    }

    /** The usual directory may be missing, one that was asked for may not; a parent's pom asks on behalf of others. */
    final SchemaFiles scan(String parameter, File directory, String usual, List<String> included, List<String> excluded)
            throws MojoFailureException {
        Path path = directory.toPath();
        boolean askedFor = !path.equals(project.getBasedir().toPath().resolve(usual)) && !isParent();
        if (askedFor && !directory.isDirectory()) {
            throw new MojoFailureException(
                    parameter + ": " + path + (directory.exists() ? " is not a directory" : " does not exist"));
        }
        return SchemaFiles.scan(path, included, excluded);
    }

    final boolean isParent() {
        return project.getPackaging().equals("pom");
    }

    final BindingOptions options() throws MojoFailureException {
        return BindingOptions.builder()
                .packageName(packageName)
                .packages(packages)
                .roles(guestRoles, hostRoles)
                .enums(enums)
                .datetimes(datetimes)
                .operationNames(operationNames)
                .unknownEnumValues(unknownEnumValues)
                .aliases(aliases)
                .annotations(annotations)
                .build();
    }

    /**
     * The run over the schemas of {@code src/main}.
     *
     * @param beside source roots that are compiled together with what this run generates
     * @param rolesElsewhere roles that other schemas of the project declare
     */
    final Generation generate(SchemaFiles schemas, List<Path> beside, Set<String> rolesElsewhere)
            throws MojoExecutionException, MojoFailureException {
        Generation generation = generate(schemas, GenerateMojo.SCOPES, List.of(), beside, rolesElsewhere);
        warnAboutUnknownNames(generation, usualTestSchemas());
        return generation;
    }

    /**
     * The run over the schemas of {@code src/test}, which import those of {@code src/main} and use their classes.
     *
     * @param beside source roots that are compiled together with what this run generates
     */
    final Generation generateTest(SchemaFiles schemas, List<Path> beside)
            throws MojoExecutionException, MojoFailureException {
        List<Path> classes = new ArrayList<>(beside);
        classes.addAll(DependencySchemas.mainClasses(project));
        SchemaFiles main = mainSchemas();
        Generation generation =
                generate(schemas, GenerateTestMojo.SCOPES, List.of(main.directory()), classes, rolesOf(main));
        warnAboutUnknownNames(generation, main);
        return generation;
    }

    /** The roles that some schemas declare, as far as it matters. */
    final Set<String> rolesOf(SchemaFiles schemas) {
        return guestRoles.isEmpty() && hostRoles.isEmpty() ? Set.of() : schemas.roles();
    }

    /** The test schemas if they are where they usually are; what a goal for the main schemas knows of them. */
    final SchemaFiles usualTestSchemas() {
        return SchemaFiles.scan(project.getBasedir().toPath().resolve("src/test/widl"), includes, excludes);
    }

    /** The goals for main and for test schemas share their configuration: an entry may be meant for the other one. */
    private void warnAboutUnknownNames(Generation generation, SchemaFiles others) throws MojoFailureException {
        if (!generation.hasErrors() && !generation.sources().isEmpty()) {
            for (DeclaredNames names : DeclaredNames.values()) {
                names.warnings(options(), generation.sources(), others).forEach(this::warnOnce);
            }
        }
    }

    /**
     * Reads, checks and plans; prints every mistake. Of aliases that are not declared the generator knows only this run;
     * {@link DeclaredNames} knows the whole project.
     */
    private Generation generate(
            SchemaFiles schemas,
            Set<String> scopes,
            List<Path> alsoImported,
            List<Path> alsoCompiled,
            Set<String> rolesElsewhere)
            throws MojoExecutionException, MojoFailureException {
        BindingGenerator generator = new BindingGenerator(options().toGeneratorOptions(rolesElsewhere));
        if (schemas.isEmpty()) {
            return new Generation(GeneratedFiles.none(), List.of(), List.of());
        }
        DependencySchemas.Found found = found(schemas, scopes, alsoImported);
        List<Path> classes = new ArrayList<>(alsoCompiled);
        classes.addAll(found.classes());
        Generation generation = generator.generate(found.roots(), schemas.files(), classes);
        new DiagnosticLog(getLog())
                .print(generation.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() != CodegenDiagnosticCode.UNKNOWN_ALIAS)
                        .toList());
        return generation;
    }

    /** Said once something is generated, which does not compile without the runtime. */
    final void warnWithoutRuntime(String scope, Set<String> scopes, SchemaFiles schemas, List<String> sourceRoots)
            throws MojoExecutionException {
        RuntimeDependency.ClassPath classPath = () -> {
            List<Path> classes =
                    new ArrayList<>(found(schemas, scopes, List.of()).classes());
            sourceRoots.forEach(root -> classes.add(Path.of(root)));
            return classes;
        };
        RuntimeDependency.warning(
                        project, scope, scopes, classPath, execution.getPlugin().getVersion())
                .ifPresent(this::warnOnce);
    }

    /** What a run may read besides the schemas themselves. */
    final DependencySchemas.Found found(SchemaFiles schemas, Set<String> scopes, List<Path> alsoImported)
            throws MojoExecutionException {
        List<Path> searchPath = new ArrayList<>();
        searchPath.add(schemas.directory());
        importPath.forEach(directory -> searchPath.add(directory.toPath()));
        searchPath.addAll(alsoImported);
        return dependencies().addTo(schemas.directory(), searchPath, scopes);
    }

    final DependencySchemas dependencies() {
        return new DependencySchemas(project, session, repositories);
    }

    static void failOnErrors(Generation... generations) throws MojoFailureException {
        DiagnosticLog.failOnErrors(List.of(generations));
    }
}

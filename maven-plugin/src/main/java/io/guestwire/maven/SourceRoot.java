// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.GeneratedFiles;
import io.guestwire.codegen.Generation;
import io.guestwire.codegen.Inputs;
import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.codegen.OutputDirectory;
import io.guestwire.codegen.OutputReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The output directory of one execution, and what its log says about it. */
final class SourceRoot {
    private final MavenProject project;
    private final MojoExecution execution;
    private final Log log;
    private final Path path;
    private final OutputDirectory directory;

    SourceRoot(MavenProject project, MojoExecution execution, Log log, Path path, boolean overwriteEdited) {
        this.project = project;
        this.execution = execution;
        this.log = log;
        this.path = path.toAbsolutePath().normalize();
        this.directory =
                OutputDirectory.at(this.path).refusingLinksBelow(trusted()).overwritingEdited(overwriteEdited);
    }

    /** {@code target} may be a link to another disk, the project may lie behind one; what is below is ours. */
    private Path trusted() {
        for (Path candidate : List.of(
                Path.of(project.getBuild().getDirectory()), project.getBasedir().toPath())) {
            Path ancestor = candidate.toAbsolutePath().normalize();
            if (path.startsWith(ancestor)) {
                return ancestor;
            }
        }
        return path.getParent();
    }

    String path() {
        return path.toString();
    }

    /** Those of some source roots that this one does not write: what other executions generate is in them. */
    List<Path> others(List<String> roots) {
        return roots.stream()
                .map(root -> Path.of(root).toAbsolutePath().normalize())
                .filter(root -> !root.equals(path))
                .toList();
    }

    void recover() {
        directory.recover();
    }

    List<InputFile> lastInputs() {
        return directory.lastInputs();
    }

    /** Writes; returns whether there is anything to compile. */
    boolean write(SchemaFiles schemas, Generation generation, BindingOptions options) throws MojoFailureException {
        return write(schemas, generation, options, ModuleRun.none());
    }

    /** Writes what schemas and modules gave; returns whether there is anything to compile. */
    boolean write(SchemaFiles schemas, Generation generation, BindingOptions options, ModuleRun modules)
            throws MojoFailureException {
        claim();
        GeneratedFiles files = modules.filesWith(generation.files());
        OutputReport report = directory.write(files, inputs(generation, options, modules));
        if (report.isRefused()) {
            refuse(report);
        }
        for (String edited : report.editedByHand()) {
            log.warn(path.resolve(edited) + " was edited by hand; the edit is overwritten (guestwire.overwriteEdited)");
        }
        if (!schemas.isEmpty() || !modules.isEmpty() || report.hasChanges()) {
            log.info(summary(schemas, modules, report));
        }
        return !files.files().isEmpty();
    }

    /** Two executions with one output directory would remove each other's files. */
    private void claim() throws MojoFailureException {
        String key = "io.guestwire.maven.output:" + path;
        String mine = execution.getGoal() + " (" + execution.getExecutionId() + ")";
        Object other = project.getContextValue(key);
        if (other != null && !other.equals(mine)) {
            throw new MojoFailureException("execution " + mine + " would write to " + path + " as " + other
                    + " does: give each its own outputDirectory");
        }
        project.setContextValue(key, mine);
    }

    private Inputs inputs(Generation generation, BindingOptions options, ModuleRun modules) {
        List<InputFile> files = new ArrayList<>(modules.inputs());
        generation.sources().stream().map(InputFile::of).forEach(files::add);
        return new Inputs(execution.getVersion(), modules.optionsWith(options.toManifestOptions()), files);
    }

    private void refuse(OutputReport report) throws MojoFailureException {
        for (String edited : report.editedByHand()) {
            log.error(path.resolve(edited) + " was edited by hand since it was generated; it is left as it is");
        }
        for (String foreign : report.foreign()) {
            log.error(path.resolve(foreign) + " was not generated and stands where a generated file belongs");
        }
        if (report.foreign().isEmpty()) {
            throw new MojoFailureException(Counted.of(report.editedByHand().size(), "generated file")
                    + " edited by hand, nothing written: move the edit elsewhere and delete the file,"
                    + " or give it up with -Dguestwire.overwriteEdited=true");
        }
        throw new MojoFailureException(Counted.of(report.foreign().size(), "file")
                + " in the way, nothing written: move it out of " + path + ", or clean");
    }

    private static String summary(SchemaFiles schemas, ModuleRun modules, OutputReport report) {
        List<String> read = new ArrayList<>();
        if (!schemas.isEmpty() || modules.isEmpty()) {
            read.add(Counted.of(schemas.files().size(), "schema"));
        }
        if (!modules.isEmpty()) {
            read.add(Counted.of(modules.size(), "module"));
        }
        String head = String.join(", ", read) + ": ";
        if (!report.hasChanges()) {
            return head + Counted.of(report.unchanged().size(), "file") + " up to date, 0 written";
        }
        return head + Counted.of(report.written().size(), "file") + " written, "
                + report.removed().size() + " removed, "
                + report.unchanged().size() + " up to date";
    }
}

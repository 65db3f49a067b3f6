// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Generation;
import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints mistakes the way the Maven compiler plugin does, {@code /abs/path:[line,column] message}, which IDEs and CI
 * servers make links of, followed by the snippet.
 */
final class DiagnosticLog {
    private static final int MOST_PRINTED = 100;

    private final Log log;

    DiagnosticLog(Log log) {
        this.log = log;
    }

    /** Prints the first hundred and counts the rest. */
    void print(List<Diagnostic> diagnostics) {
        printAll(diagnostics.subList(0, Math.min(diagnostics.size(), MOST_PRINTED)));
        if (diagnostics.size() > MOST_PRINTED) {
            log.warn("and " + (diagnostics.size() - MOST_PRINTED) + " more");
        }
    }

    void printAll(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text(diagnostic));
                case WARNING -> log.warn(text(diagnostic));
                case INFO -> log.info(text(diagnostic));
            }
        }
    }

    /** Why a module could not be read. */
    void printModule(Path module, String message) {
        log.error(printable(module.toString()) + ": " + message);
    }

    /** Prints the first hundred about a module, which has no lines, and counts the rest. */
    void printModule(Path module, List<ModuleDiagnostic> diagnostics) {
        for (ModuleDiagnostic diagnostic : diagnostics.subList(0, Math.min(diagnostics.size(), MOST_PRINTED))) {
            String text = printable(module.toString()) + ": " + diagnostic.message() + " ["
                    + diagnostic.code().id() + "]"
                    + diagnostic.help().map(help -> "\n  = help: " + help).orElse("");
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.info(text);
            }
        }
        if (diagnostics.size() > MOST_PRINTED) {
            log.warn("and " + (diagnostics.size() - MOST_PRINTED) + " more");
        }
    }

    /** Fails with a count of both when there are errors; all of them have been printed. */
    static void failOnErrors(List<Generation> generations, ModuleRun... runs) throws MojoFailureException {
        List<String> places = new ArrayList<>();
        List<Diagnostic> errors = errors(generations);
        if (!errors.isEmpty()) {
            places.add(Counted.of(files(errors), "schema"));
        }
        long count = errors.size();
        int modules = 0;
        for (ModuleRun run : runs) {
            count += run.errors();
            modules += run.modulesWithErrors();
        }
        if (modules > 0) {
            places.add(Counted.of(modules, "module"));
        }
        if (count > 0) {
            throw new MojoFailureException(Counted.of(count, "error") + " in " + String.join(" and ", places));
        }
    }

    private static List<Diagnostic> errors(List<Generation> generations) {
        return generations.stream()
                .flatMap(generation -> generation.diagnostics().stream())
                .filter(Diagnostic::isError)
                .toList();
    }

    private static long files(List<Diagnostic> errors) {
        return errors.stream().map(DiagnosticLog::place).distinct().count();
    }

    /**
     * Fails with a count when there are errors among diagnostics of some schemas.
     *
     * @param which what tells the schemas from others, before the word for them; may be empty
     */
    static void failOnErrors(List<Diagnostic> diagnostics, String which) throws MojoFailureException {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException(
                    Counted.of(errors.size(), "error") + " in " + Counted.of(files(errors), which + "schema"));
        }
    }

    private static String text(Diagnostic diagnostic) {
        SourceLocation at = diagnostic.span().location();
        String head = place(diagnostic) + ":[" + at.line() + "," + at.column() + "] " + diagnostic.message() + " ["
                + diagnostic.code().id() + "]\n";
        return (head + DiagnosticRenderer.renderSnippet(diagnostic)).stripTrailing();
    }

    /** Absolute where it can be; a file's name, too, is text that must not steer a terminal. */
    private static String place(Diagnostic diagnostic) {
        SourceFile file = diagnostic.span().file();
        return printable(file.location().map(Object::toString).orElse(file.path()));
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Generation;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.SourceLocation;
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

    /** Fails with a count when any diagnostic is an error; the mistakes themselves have been printed. */
    static void failOnErrors(List<Generation> generations) throws MojoFailureException {
        failOnErrors(
                generations.stream()
                        .flatMap(generation -> generation.diagnostics().stream())
                        .toList(),
                "");
    }

    /**
     * The same for diagnostics of some schemas.
     *
     * @param which what tells the schemas from others, before the word for them; may be empty
     */
    static void failOnErrors(List<Diagnostic> diagnostics, String which) throws MojoFailureException {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            long files = errors.stream().map(error -> place(error)).distinct().count();
            throw new MojoFailureException(
                    Counted.of(errors.size(), "error") + " in " + Counted.of(files, which + "schema"));
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
        return file.location().map(Object::toString).orElse(file.path()).replaceAll("\\p{Cntrl}", "?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources in memory through javac. */
final class SuiteCompilation {
    /** For generated files. */
    static final List<String> STRICT = List.of("-Xlint:all", "-Xdoclint:all,-missing", "-Werror");

    /** For suites. */
    static final List<String> LENIENT = List.of("-Xlint:none", "-parameters");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private SuiteCompilation() {}

    /** Compiles into a folder that may hold classes already, and gives a loader of all of them. */
    static ClassLoader compile(Map<String, String> sources, Path classes, List<String> flags) {
        String path = classes + java.io.File.pathSeparator + System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(flags);
        options.addAll(List.of("-classpath", path, "--release", "17", "-proc:none", "-encoding", "UTF-8"));
        options.addAll(List.of("-d", classes.toString(), "-Xmaxerrs", "1000"));
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(messages, null, null)) {
            Files.createDirectories(classes);
            List<Source> units = sources.entrySet().stream()
                    .filter(source -> source.getKey().endsWith(".java"))
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            boolean done =
                    JAVAC.getTask(null, files, messages, options, null, units).call();
            List<String> texts =
                    messages.getDiagnostics().stream().map(Diagnostic::toString).toList();
            assertThat(texts).isEmpty();
            assertThat(done).isTrue();
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, SuiteCompilation.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compile into " + classes, e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

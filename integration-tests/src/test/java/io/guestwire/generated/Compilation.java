// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated source through javac, with every warning an error, as a user may have it. */
final class Compilation {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final String RUNTIME = System.getProperty("java.class.path");

    private final Path classes;

    private Compilation(Path classes) {
        this.classes = classes;
    }

    /** Compiles on the class path; fails the test at the first message. */
    static Compilation onClassPath(Map<String, String> sources, Path classes) {
        compile(sources, classes, strict("-classpath"));
        return new Compilation(classes);
    }

    /** Compiles on the class path with code of a user, who need not be as strict. */
    static Compilation withUserCode(Map<String, String> sources, Path classes) {
        compile(sources, classes, List.of("-classpath", RUNTIME, "--release", "17", "-proc:none"));
        return new Compilation(classes);
    }

    /** Compiles as a module that exports every package; fails the test at the first message. */
    static Compilation asModule(Map<String, String> sources, Path classes) {
        Map<String, String> all = new TreeMap<>(sources);
        all.put("module-info.java", moduleInfo(sources));
        compile(all, classes, strict("--module-path"));
        return new Compilation(classes);
    }

    /** A loader of the classes. */
    URLClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every class file. */
    List<Path> classFiles() {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + classes, e);
        }
    }

    /** The name of the class in a class file. */
    String nameOf(Path classFile) {
        String path = classes.relativize(classFile).toString();
        return path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
    }

    private static List<String> strict(String path) {
        return List.of(
                path, RUNTIME, "--release", "17", "-proc:none", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror");
    }

    private static void compile(Map<String, String> sources, Path classes, List<String> flags) {
        List<String> options = new ArrayList<>(flags);
        options.addAll(List.of("-d", classes.toString(), "-Xmaxerrs", "5", "-Xmaxwarns", "5"));
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        create(classes);
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(messages, null, null)) {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + directory, e);
        }
    }

    private static String moduleInfo(Map<String, String> sources) {
        return sources.keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> "    exports " + name + ";\n")
                .collect(Collectors.joining(
                        "",
                        "/** Generated. */\nmodule generated {\n    requires transitive io.guestwire.runtime;\n",
                        "}\n"));
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

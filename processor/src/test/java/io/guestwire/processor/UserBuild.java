// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A build of a user: sources through javac with the processor, everything that is found on the way kept. */
final class UserBuild {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Path folder;
    private final Map<String, String> sources = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> others = new ArrayList<>();
    private Processor own = new HostExportsProcessor();
    private String path = "-classpath";
    private String userPath = TestPaths.USER;
    private boolean isDiscovered;
    private boolean isReversed;

    private UserBuild(Path folder) {
        this.folder = folder;
    }

    /** A build in a folder of its own, on the class path, with every warning an error. */
    static UserBuild in(Path folder) {
        return new UserBuild(folder);
    }

    /** Adds a file. */
    UserBuild source(String file, String text) {
        sources.put(file, text);
        return this;
    }

    /** Adds a class {@code Store} of package {@code acme} with what most of them import; the class starts at line 11. */
    UserBuild store(String text) {
        return source("acme/Store.java", STORE_HEAD + text);
    }

    static final String STORE_HEAD = """
            package acme;

            import io.guestwire.runtime.annotation.HostExport;
            import io.guestwire.runtime.annotation.HostExports;
            import io.guestwire.runtime.annotation.WireName;
            import io.guestwire.runtime.annotation.WireType;
            import io.guestwire.runtime.msgpack.*;
            import java.time.*;
            import java.util.*;

            """;

    /** Adds options of javac. */
    UserBuild options(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    /** Lets another processor run beside ours. */
    UserBuild beside(Processor other) {
        others.add(other);
        return this;
    }

    /** Hands the files to the compiler the other way round. */
    UserBuild reversed() {
        isReversed = true;
        return this;
    }

    /** Compiles against the classes of another build too. */
    UserBuild against(Built other) {
        userPath = other.classes() + File.pathSeparator + userPath;
        return this;
    }

    /** Compiles a module. */
    UserBuild asModule() {
        path = "--module-path";
        return this;
    }

    /** Lets javac find the processor itself, on the processor path that the options name. */
    UserBuild discovered() {
        isDiscovered = true;
        return this;
    }

    /** Compiles. */
    Built run() {
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        List<String> flags = new ArrayList<>(List.of(
                path,
                userPath,
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-d",
                classes.toString(),
                "-s",
                generated.toString()));
        flags.addAll(options);
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(messages, Locale.ROOT, null)) {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            List<Source> units = new ArrayList<>();
            sources.forEach((file, text) -> units.add(new Source(file, text)));
            if (isReversed) {
                Collections.reverse(units);
            }
            JavaCompiler.CompilationTask task = JAVAC.getTask(null, files, messages, flags, null, units);
            if (!isDiscovered) {
                List<Processor> processors = new ArrayList<>(List.of(own));
                processors.addAll(others);
                task.setProcessors(processors);
            }
            return new Built(
                    task.call(),
                    messages.getDiagnostics().stream().map(UserBuild::text).toList(),
                    classes,
                    generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with our processor replaced. */
    UserBuild withProcessor(Processor other) {
        own = other;
        return this;
    }

    private static String text(Diagnostic<? extends JavaFileObject> message) {
        String place =
                message.getSource() == null ? "" : message.getSource().getName() + ":" + message.getLineNumber() + ": ";
        return place + message.getMessage(Locale.ROOT);
    }

    /**
     * What a build gave.
     *
     * @param isDone whether it succeeded
     * @param messages what the compiler printed, each with file and line
     * @param classes the class output
     * @param generated the generated sources
     */
    record Built(boolean isDone, List<String> messages, Path classes, Path generated) {
        /** A generated source. */
        String source(String file) {
            return read(generated.resolve(file));
        }

        /** A file of the class output. */
        String resource(String file) {
            return read(classes.resolve(file));
        }

        /** Every file of both outputs, relative to the output. */
        List<String> files() {
            try (Stream<Path> inClasses = Files.walk(classes);
                    Stream<Path> inGenerated = Files.walk(generated)) {
                return Stream.concat(
                                inClasses.filter(Files::isRegularFile).map(classes::relativize),
                                inGenerated.filter(Files::isRegularFile).map(generated::relativize))
                        .map(file -> file.toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        private Source(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

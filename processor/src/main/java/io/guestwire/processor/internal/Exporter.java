// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.JavaFile;
import io.guestwire.codegen.internal.emit.ExportsEmitter;
import io.guestwire.widl.WidlFormatter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The rounds of a compilation: each class with {@code @HostExports} is read once all that it mentions is there. */
public final class Exporter {
    /** The annotations that mean anything to it. */
    public static final Set<String> ANNOTATIONS = Set.of(Mark.HOST_EXPORTS, Mark.HOST_EXPORT);

    private final ProcessingEnvironment environment;
    private final ProcessorOptions options;
    private final Set<String> sources = new HashSet<>();
    private Set<String> waiting = new LinkedHashSet<>();

    /** Works in a compilation. */
    public Exporter(ProcessingEnvironment environment, ProcessorOptions options) {
        this.environment = environment;
        this.options = options;
    }

    /** Serves a round. */
    public void process(RoundEnvironment round) {
        if (round.processingOver()) {
            // What still waits mentions something that does not exist: the compiler says so itself.
            return;
        }
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        Set<String> classes = waiting;
        waiting = new LinkedHashSet<>();
        annotated(round, Mark.HOST_EXPORTS).forEach(element -> {
            if (element instanceof TypeElement type) {
                classes.add(type.getQualifiedName().toString());
            }
        });
        annotated(round, Mark.HOST_EXPORT).forEach(this::checkOwner);
        classes.forEach(this::export);
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = environment.getElementUtils().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    private void checkOwner(Element method) {
        Element owner = method.getEnclosingElement();
        if (method instanceof ExecutableElement
                && Mark.of(owner, Mark.HOST_EXPORTS).isEmpty()) {
            Mistakes mistakes = new Mistakes();
            mistakes.add(
                    Mark.of(method, Mark.HOST_EXPORT).orElseThrow(),
                    "",
                    "`" + method.getSimpleName() + "` has `@HostExport`, but `" + owner.getSimpleName()
                            + "` has no `@HostExports`",
                    "put `@HostExports(namespace = \"acme:store\")`, with a namespace of yours, on `"
                            + owner.getSimpleName() + "`");
            mistakes.print(environment.getMessager());
        }
    }

    private void export(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null) {
            return;
        }
        Compilation compilation = new Compilation(environment.getElementUtils(), sources);
        ExportsReader.Reading reading = ExportsReader.read(compilation, options, type);
        if (reading.mistakes().isUnresolved()) {
            waiting.add(name);
            return;
        }
        reading.mistakes().print(environment.getMessager());
        reading.exports().ifPresent(exports -> write(exports, type));
    }

    private void write(ExportsReader.Exports exports, TypeElement type) {
        String dispatcher = exports.plan().header().name().simpleName();
        try {
            writeDispatcher(exports, type);
            if (options.widlFolder().isPresent()) {
                writeSchema(exports, type, options.widlFolder().get());
            }
        } catch (FilerException e) {
            error(
                    type,
                    "`" + dispatcher + "`, which serves `" + type.getSimpleName()
                            + "`, exists already\n= help: rename one of them");
        } catch (IOException e) {
            error(type, "cannot write what serves `" + type.getSimpleName() + "`: " + e.getMessage());
        }
    }

    private void writeDispatcher(ExportsReader.Exports exports, TypeElement type) throws IOException {
        JavaFile file = new ExportsEmitter().emit(exports.plan(), Codecs.of(exports.definitions()));
        String name = exports.plan().header().name().canonicalName();
        try (Writer writer = environment.getFiler().createSourceFile(name, type).openWriter()) {
            writer.write(file.toString());
        }
    }

    private void writeSchema(ExportsReader.Exports exports, TypeElement type, String folder) throws IOException {
        WidlFormatter.Formatting schema = SchemaText.of(exports, options.encoding());
        if (schema.text().isEmpty()) {
            schema.diagnostics().stream()
                    .findFirst()
                    .ifPresent(diagnostic -> error(
                            type,
                            "the schema that `guestwire.widl` asks for cannot be: " + diagnostic.message()
                                    + "\n= help: export less from one class, or leave out the option"));
            return;
        }
        String path = folder + "/" + type.getQualifiedName() + ".widl";
        FileObject file = environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path, type);
        try (OutputStream stream = file.openOutputStream()) {
            stream.write(schema.text().get().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void error(TypeElement type, String message) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Our processor, with a note of each file that it asks the compiler for. */
final class RecordingProcessor implements Processor {
    private final HostExportsProcessor processor = new HostExportsProcessor();
    private final List<String> origins = new ArrayList<>();

    /** Each file with the elements that it was made from. */
    List<String> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = new RecordingFiler(environment.getFiler());
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
    }

    private final class RecordingFiler implements Filer {
        private final Filer filer;

        private RecordingFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            origins.add(name + ": " + Arrays.toString(elements));
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            origins.add(name + ": " + Arrays.toString(elements));
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence module, CharSequence name, Element... elements)
                throws IOException {
            origins.add(name + ": " + Arrays.toString(elements));
            return filer.createResource(location, module, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
                throws IOException {
            origins.add(name + " is read");
            return filer.getResource(location, module, name);
        }
    }
}

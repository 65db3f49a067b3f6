// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import io.guestwire.processor.internal.Exporter;
import io.guestwire.processor.internal.ProcessorOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dispatcher for each class with {@code @HostExports} while it is compiled: {@code StoreExports} for
 * {@code Store}. Found by compilers through its service file; every mistake is an error of the compilation, at the
 * element that is wrong. Each file that it writes depends on one class, which is its only originating element.
 */
public final class HostExportsProcessor extends AbstractProcessor {
    private @Nullable Exporter exporter;

    /** Made by the compiler. */
    public HostExportsProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Exporter.ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        List<String> mistakes = new ArrayList<>();
        ProcessorOptions options = ProcessorOptions.of(environment.getOptions(), mistakes);
        mistakes.forEach(mistake -> environment.getMessager().printMessage(Diagnostic.Kind.ERROR, mistake));
        exporter = new Exporter(environment, options);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (exporter != null) {
            exporter.process(round);
        }
        // Not claimed: compilers would not ask processors of any annotation that come later.
        return false;
    }
}

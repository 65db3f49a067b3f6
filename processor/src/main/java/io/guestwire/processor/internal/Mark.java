// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An annotation on an element. Annotations are known by name alone: the runtime is not on the processor's path.
 *
 * @param element what carries it
 * @param mirror the annotation
 */
record Mark(Element element, AnnotationMirror mirror) {
    /** On a class whose methods guests may call. */
    static final String HOST_EXPORTS = "io.guestwire.runtime.annotation.HostExports";

    /** On a method that guests may call. */
    static final String HOST_EXPORT = "io.guestwire.runtime.annotation.HostExport";

    /** On whatever has another name in the schema than in Java. */
    static final String WIRE_NAME = "io.guestwire.runtime.annotation.WireName";

    /** On whatever has another type in the schema than its Java type says. */
    static final String WIRE_TYPE = "io.guestwire.runtime.annotation.WireType";

    /** On whatever a generator wrote. */
    static final String GENERATED = "io.guestwire.runtime.annotation.Generated";

    /** On whatever should not be used any more. */
    static final String DEPRECATED = "java.lang.Deprecated";

    /** The annotation of an element, if it carries it. */
    static Optional<Mark> of(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(new Mark(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a member names a constant that nobody has declared yet; another processor may write it. */
    boolean isUnresolved() {
        // javac shows such a value as the text `<error>`, without the quotes that it gives to a real one.
        return mirror.getElementValues().values().stream()
                .anyMatch(value -> value.toString().equals("<error>"));
    }

    /** What is written for a member; empty if it is left out. */
    Optional<AnnotationValue> written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                mirror.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(value.getValue());
            }
        }
        return Optional.empty();
    }

    /** The text of a member; empty if it is left out, or no text because the compiler refuses it anyway. */
    Optional<String> text(String member) {
        return written(member)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Whether a member is written and {@code true}. */
    boolean isSet(String member) {
        return written(member)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}

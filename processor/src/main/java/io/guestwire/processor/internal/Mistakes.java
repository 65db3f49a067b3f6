// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What is wrong with one class, in the order it was found: errors of the compilation, each with a way out. */
final class Mistakes {
    private final List<Mistake> mistakes = new ArrayList<>();
    private boolean unresolved;

    private record Mistake(
            Element element,
            Optional<AnnotationMirror> annotation,
            Optional<AnnotationValue> value,
            String message,
            String help) {}

    /** Adds a mistake of an element. */
    void add(Element place, String message, String help) {
        mistakes.add(new Mistake(place, Optional.empty(), Optional.empty(), message, help));
    }

    /** Adds a mistake of an annotation, at the member if it is written. */
    void add(Mark place, String member, String message, String help) {
        mistakes.add(new Mistake(place.element(), Optional.of(place.mirror()), place.written(member), message, help));
    }

    /** Notes that something is mentioned which nobody has declared yet; another processor may write it. */
    void noteUnresolved() {
        unresolved = true;
    }

    /** Notes that, if an annotation mentions such a constant. */
    void noteIfUnresolved(Mark mark) {
        unresolved |= mark.isUnresolved();
    }

    /** Tells whether anything like that is mentioned: nothing is certain then, no mistake either. */
    boolean isUnresolved() {
        return unresolved;
    }

    boolean isEmpty() {
        return mistakes.isEmpty();
    }

    /** Prints all of them. */
    void print(Messager messager) {
        for (Mistake mistake : mistakes) {
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    mistake.message() + "\n= help: " + mistake.help(),
                    mistake.element(),
                    mistake.annotation().orElse(null),
                    mistake.value().orElse(null));
        }
    }
}

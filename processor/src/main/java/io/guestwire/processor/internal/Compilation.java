// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.internal.plan.JavaDoc;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler knows.
 *
 * @param elements its elements
 * @param sources the outermost types, by qualified name, that are compiled from source
 */
record Compilation(Elements elements, Set<String> sources) {
    /** Tells whether a type is compiled now, so that messages can point at it. */
    boolean isSource(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return sources.contains(((TypeElement) outermost).getQualifiedName().toString());
    }

    /** What the doc comment of an element says; nothing for elements of class files. */
    DocText docOf(Element element) {
        return DocText.of(elements.getDocComment(element));
    }

    /** The same as a plan has it. */
    JavaDoc javaDoc(Element element) {
        DocText doc = docOf(element);
        return javaDoc(
                element, doc.description().orElse(null), doc.deprecation().orElse(""));
    }

    /** What is said about an element somewhere else. */
    JavaDoc javaDoc(Element element, @Nullable String description) {
        return javaDoc(element, description, "");
    }

    private JavaDoc javaDoc(Element element, @Nullable String description, String reason) {
        Optional<String> deprecation = isDeprecated(element) ? Optional.of(reason) : Optional.empty();
        return new JavaDoc(Optional.ofNullable(description), deprecation, List.of());
    }

    /** Of a component, {@code @Deprecated} means the accessor: it has no meaning on components themselves. */
    private boolean isDeprecated(Element element) {
        Element meant = element instanceof RecordComponentElement component ? component.getAccessor() : element;
        return elements.isDeprecated(meant);
    }

    /** Tells whether an element is deprecated for removal, of which compilers warn apart. */
    static boolean isForRemoval(Element element) {
        return Mark.of(element, Mark.DEPRECATED)
                .filter(mark -> mark.isSet("forRemoval"))
                .isPresent();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.List;

/**
 * What the schemas of one package share.
 *
 * @param name the package
 * @param types schema types as its files see them
 * @param classNames its classes
 * @param diagnostics where mistakes go
 */
record PackageScope(String name, TypePlanner types, ClassNames classNames, List<Diagnostic> diagnostics) {
    /** A class of the package. */
    ClassName className(String simpleName) {
        return ClassName.get(name, simpleName);
    }

    /** Takes a name and that of the class that goes with it; if the first is not free, the second is not either. */
    void claim(ClassName first, String what, ClassName companion, String role, Span place) {
        if (classNames.claim(first.simpleName(), what, place)) {
            classNames.claim(companion.simpleName(), role + what, place);
        }
    }

    /** The frame of a file of the package; complete once all names are taken. */
    JavaHeader header(ClassName type, SourceFile source) {
        return new JavaHeader(type, SchemaPath.of(source), classNames.hidingJavaLang());
    }
}

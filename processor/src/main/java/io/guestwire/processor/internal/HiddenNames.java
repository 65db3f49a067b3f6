// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Classes of a package that hide those of {@code java.lang} which generated code uses. */
final class HiddenNames {
    private HiddenNames() {}

    /** Their simple names, sorted. */
    static List<String> of(Elements elements, PackageElement scope) {
        return elements.getPackageElement("java.lang").getEnclosedElements().stream()
                .map(type -> type.getSimpleName().toString())
                .filter(name ->
                        elements.getTypeElement(scope.isUnnamed() ? name : scope.getQualifiedName() + "." + name)
                                != null)
                .sorted()
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a generated class can name: it stands in the package of the class it serves. */
record Access(Elements elements, PackageElement from) {
    /**
     * Says why a type cannot be named.
     *
     * @return such as {@code it is private}; empty if it can
     */
    Optional<String> objectionTo(TypeElement type) {
        boolean samePackage = elements.getPackageOf(type).equals(from);
        for (Element element = type; isType(element); element = element.getEnclosingElement()) {
            String what = element.equals(type) ? "it" : "`" + element.getSimpleName() + "`, which holds it,";
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(what + " is private");
            }
            if (!samePackage && !element.getModifiers().contains(Modifier.PUBLIC)) {
                return Optional.of(what + " is not public, and in another package");
            }
        }
        return Optional.empty();
    }

    /** Tells whether the package has a class of that simple name. */
    boolean isOfPackage(String simpleName) {
        String name = from.isUnnamed() ? simpleName : from.getQualifiedName() + "." + simpleName;
        return elements.getTypeElement(name) != null;
    }

    /** Tells whether an instance belongs to an instance of the class around it. */
    static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isType(Element element) {
        return element.getKind().isClass() || element.getKind().isInterface();
    }
}

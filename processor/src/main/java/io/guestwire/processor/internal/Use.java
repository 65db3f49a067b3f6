// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Where a type is used, for messages.
 *
 * @param place where mistakes are shown
 * @param element what has the type, and may be annotated
 * @param what such as {@code parameter `key`}
 */
record Use(Element place, Element element, String what) {
    static Use parameter(Element parameter) {
        return new Use(parameter, parameter, "parameter `" + parameter.getSimpleName() + "`");
    }

    static Use result(Element method) {
        return new Use(method, method, "the result of `" + method.getSimpleName() + "`");
    }

    /**
     * A component of a record.
     *
     * @param component the component
     * @param owner its record
     * @param user what uses the record
     * @param isSource whether the record is compiled now, so that it can be pointed at
     */
    static Use component(Element component, TypeElement owner, Use user, boolean isSource) {
        String what = "component `" + component.getSimpleName() + "` of record `" + owner.getSimpleName() + "`";
        return isSource
                ? new Use(fieldOf(component, owner), component, what)
                : new Use(user.place(), component, what + ", used by " + user.what() + ",");
    }

    /** The field of a component, whose place compilers know: javac knows none for the component itself. */
    private static Element fieldOf(Element component, TypeElement owner) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }
}

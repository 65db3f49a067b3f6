// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that a schema has for something whose Java name is another one: a record, an enum or a sealed interface, a
 * component of a record, a constant of an enum, a parameter of a method with {@link HostExport}. Read when the class
 * with {@link HostExports} that uses it is compiled.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface WireName {
    /** The name, as a schema may have it: letters, digits and {@code _}; for a type in pascal case. */
    String value();
}

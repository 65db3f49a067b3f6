// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that a Guestwire generator wrote. Kept in class files, so that coverage and analysis tools can leave such
 * types out; not visible at run time and not part of the Javadoc of the type.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** The schema's path relative to its root, with {@code /}. */
    String value();
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose methods with {@link HostExport} guests may call. The annotation processor of Guestwire writes the
 * dispatcher, a class of the same name with {@code Exports} after it, when the class is compiled; nothing looks for the
 * annotation at run time.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HostExports {
    /** The namespace of the operations, as guests name it. */
    String namespace();

    /** The binding under which guests reach the operations; empty for every binding. */
    String binding() default "";
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method of a class with {@link HostExports} that guests may call: an operation of the host. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HostExport {
    /** The operation's name, as guests call it; empty for the method's name. */
    String value() default "";

    /**
     * Whether the request is the only argument itself, as in WIDL's {@code op{x: T}}, and not a map of arguments by
     * name. A method with this has exactly one parameter.
     */
    boolean unary() default false;
}

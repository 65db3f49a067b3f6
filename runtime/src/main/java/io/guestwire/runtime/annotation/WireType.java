// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type that a schema has for a parameter, for the result of a method with {@link HostExport}, or for a component of
 * a record, when the Java type does not say it: {@code u8} and {@code u16} are {@code int} in Java, {@code u32} and
 * {@code u64} are {@code long}. Lists, maps and optionals are written as in a schema: {@code [u32]},
 * <code>{string: u64}</code>, {@code u8?}. Read when the class with {@link HostExports} that uses it is compiled.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface WireType {
    /** The type, as a schema writes it. */
    String value();
}

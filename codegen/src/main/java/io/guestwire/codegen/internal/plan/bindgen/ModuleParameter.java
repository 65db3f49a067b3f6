// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import java.util.Optional;

/**
 * A parameter of a method.
 *
 * @param name in Java
 * @param value how it crosses
 * @param varargs whether it takes all further arguments
 * @param rust name and type in the module, such as {@code name: &str}, not escaped
 * @param description what the module says about it, not escaped
 */
public record ModuleParameter(
        String name, BindgenValue value, boolean varargs, String rust, Optional<String> description) {}

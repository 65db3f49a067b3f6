// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

/**
 * A field that holds a function of the guest.
 *
 * @param name the field
 * @param export the export
 * @param signature its words, {@code (i32 i32) -> (i32 i32)}
 */
public record FunctionField(String name, String export, String signature) {}

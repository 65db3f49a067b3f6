// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

/**
 * The class that writes and reads one declared type.
 *
 * @param header its file
 * @param target the type
 */
public record JavaCodec(JavaHeader header, JavaDefinition target) {}

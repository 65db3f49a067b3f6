// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

/**
 * The class that writes and reads one record.
 *
 * @param header its file
 * @param target the record
 */
public record JavaCodec(JavaHeader header, JavaRecord target) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * Writes Java files from plan nodes: one emitter for each kind of file, one for each call shape.
 * Nothing here decides a name, a type or what may be null.
 */
@NullMarked
package io.guestwire.codegen.internal.emit;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.JavaFile;

/**
 * Writes one kind of file.
 *
 * @param <P> the plan node of the file
 */
interface Emitter<P> {
    /** The file for this node; the same node always gives the same bytes. */
    JavaFile emit(P plan);
}

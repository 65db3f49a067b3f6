// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

/** A manifest or a journal is not what a run writes: damaged, foreign, or of another version. */
public final class StateFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    StateFormatException(String message) {
        super(message);
    }
}

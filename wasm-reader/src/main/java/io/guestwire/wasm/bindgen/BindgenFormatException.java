// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Objects;

/**
 * A wasm-bindgen module whose description of itself cannot be used. The message says what is wrong and where; text taken
 * from the module is escaped and shortened in it.
 */
public final class BindgenFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** The custom section does not have the shape that its version asks for. */
        SECTION,
        /** The section's version is older than any that is read, or no version at all. */
        VERSION,
        /** A descriptor is not one, or does not end where it should. */
        DESCRIPTOR,
        /** The section and the rest of the module contradict each other. */
        MISMATCH
    }

    private final Kind kind;

    /** Creates a refusal. */
    public BindgenFormatException(Kind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }
}

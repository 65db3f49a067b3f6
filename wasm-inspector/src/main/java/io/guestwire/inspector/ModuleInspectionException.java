// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import java.util.Objects;

/**
 * A module of which no model can be had. The message is the sentence for whoever wants to use the module: it names the
 * file, says what is wrong and what to do; text taken from the module is escaped and shortened in it.
 */
public final class ModuleInspectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no model. */
    public enum Kind {
        /** The file is no WebAssembly module, breaks a limit, or uses a feature that is not allowed. */
        REFUSED,
        /** The module has nothing to do with wasm-bindgen. */
        NOT_BINDGEN,
        /** A tool has taken out what describes the module: wasm-bindgen's own, or one that strips. */
        PROCESSED,
        /** The module was built with a version that is too old, or with one that is newer and different. */
        UNKNOWN_VERSION,
        /** What describes the module is broken. */
        MALFORMED,
        /** What describes the module and the module itself contradict each other. */
        MISMATCH,
        /** The describe functions took longer than the deadline. */
        TIME,
        /** The calling thread was interrupted; its flag is set. */
        INTERRUPTED
    }

    private final Kind kind;

    ModuleInspectionException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    ModuleInspectionException(Kind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Returns why there is no model. */
    public Kind kind() {
        return kind;
    }
}

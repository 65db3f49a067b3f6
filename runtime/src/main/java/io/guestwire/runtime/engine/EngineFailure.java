// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.util.Objects;

/**
 * How the engine ended a parse, a compilation, an instantiation or a call. Never leaves the runtime: whoever knows the
 * module and the operation turns it into a member of the public family.
 */
public final class EngineFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What happened, told by the class of the engine's exception, never by its text. */
    public enum Kind {
        /** The bytes are not a module. */
        MALFORMED,
        /** The module breaks a validation rule, or cannot be instantiated. */
        INVALID,
        /** The compiler cannot translate the module. */
        NOT_COMPILABLE,
        /** A trap, or any other failure of the guest's code. */
        TRAP,
        /** The guest threw an exception of its own and did not catch it. */
        UNCAUGHT,
        /** The Java stack is used up. */
        STACK,
        /** The Java heap is used up. */
        HEAP,
        /** The thread was interrupted; its flag may still be set. */
        INTERRUPTED,
        /** The guest called {@code proc_exit}. */
        EXIT
    }

    private final Kind kind;
    private final int exitCode;

    EngineFailure(Kind kind, String detail, int exitCode, Throwable cause) {
        super(detail, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.exitCode = exitCode;
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** What the engine says about it; may hold text from the guest. */
    public String detail() {
        return Objects.requireNonNullElse(getMessage(), "no detail");
    }

    /** The code given to {@code proc_exit}, 0 for other kinds. */
    public int exitCode() {
        return exitCode;
    }
}

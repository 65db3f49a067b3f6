// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;

/** A module was refused before any of its code ran. */
public final class ModuleRejectedException extends GuestException {
    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Kind {
        /** Not a WebAssembly binary, or a damaged one. */
        MALFORMED,
        /** A WebAssembly binary that breaks a validation rule. */
        INVALID,
        /** It uses a feature that this runtime does not offer. */
        UNSUPPORTED,
        /** An import that nothing provides, or a missing export, or one with another type. */
        LINK,
        /** Larger than a limit of {@link GuestLimits}. */
        SIZE,
        /** It asks for more memory or table elements than a limit of {@link GuestLimits} allows. */
        MEMORY,
        /** Loading took longer than {@link GuestLimits#loadDeadline()}. */
        TIME
    }

    private final Kind kind;

    /**
     * A module that was refused.
     *
     * @param kind why
     * @param detail what was wrong, where, and what to do
     * @param origin the module
     */
    public ModuleRejectedException(Kind kind, String detail, CallOrigin origin) {
        super(detail, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * A module that was refused, with what refused it.
     *
     * @param kind why
     * @param detail what was wrong, where, and what to do
     * @param cause what the engine or the reader threw
     * @param origin the module
     */
    public ModuleRejectedException(Kind kind, String detail, Throwable cause, CallOrigin origin) {
        super(detail, cause, origin);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Why the module was refused. */
    public Kind kind() {
        return kind;
    }
}

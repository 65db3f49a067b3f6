// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module that was refused before any of it ran. The message says what is wrong and where; text taken from the module is
 * escaped and shortened in it, so that it is safe to log.
 */
public final class WasmFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a module was refused. */
    public enum Kind {
        /** The bytes are not a module in the binary format, or use one export name twice. */
        MALFORMED,
        /** The format is kept but a rule of validation is broken, for example an index without an owner. */
        INVALID,
        /** A feature that the {@link FeaturePolicy} does not allow; {@link #feature()} names it. */
        UNSUPPORTED,
        /** A number exceeds its {@link WasmLimit}. */
        SIZE,
        /** A memory or a table is declared larger than {@link WasmLimit} allows at the start. */
        MEMORY
    }

    private final Kind kind;
    private final long offset;
    private final @Nullable Feature feature;
    private final @Nullable WasmLimit limit;

    /** Creates a refusal that is about neither a feature nor a limit; {@code offset} counts bytes from the start of the module. */
    public WasmFormatException(Kind kind, long offset, String message) {
        this(kind, offset, message, null, null);
    }

    /** Creates a refusal of kind {@link Kind#UNSUPPORTED}. */
    public WasmFormatException(Feature feature, long offset, String message) {
        this(Kind.UNSUPPORTED, offset, message, Objects.requireNonNull(feature, "feature"), null);
    }

    /** Creates a refusal of kind {@link Kind#SIZE} or {@link Kind#MEMORY}. */
    public WasmFormatException(Kind kind, WasmLimit limit, long offset, String message) {
        this(kind, offset, message, null, Objects.requireNonNull(limit, "limit"));
    }

    private WasmFormatException(
            Kind kind, long offset, String message, @Nullable Feature feature, @Nullable WasmLimit limit) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.offset = offset;
        this.feature = feature;
        this.limit = limit;
    }

    /** Returns why the module was refused. */
    public Kind kind() {
        return kind;
    }

    /** Returns the place of the offending byte, counted from the start of the module. */
    public long offset() {
        return offset;
    }

    /** Returns the refused feature, present when the kind is {@link Kind#UNSUPPORTED}. */
    public Optional<Feature> feature() {
        return Optional.ofNullable(feature);
    }

    /** Returns the limit that was exceeded, present when the kind is {@link Kind#SIZE} or {@link Kind#MEMORY}. */
    public Optional<WasmLimit> limit() {
        return Optional.ofNullable(limit);
    }
}

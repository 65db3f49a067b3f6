// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import io.guestwire.widl.source.Span;
import java.util.Objects;

/**
 * Another place that a diagnostic is about, such as the first of two declarations.
 *
 * @param span the place
 * @param message what is there, in lower case without a final stop
 */
public record Note(Span span, String message) {
    /** Refuses nulls. */
    public Note {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}

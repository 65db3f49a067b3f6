// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import io.guestwire.widl.source.Span;
import java.util.Objects;

/**
 * A name as the schema spells it, which is also how it travels on the wire.
 *
 * @param text the name, never empty
 * @param span where it is written
 */
public record Name(String text, Span span) {
    /** Refuses an empty name. */
    public Name {
        Objects.requireNonNull(span, "span");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name cannot be empty");
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}

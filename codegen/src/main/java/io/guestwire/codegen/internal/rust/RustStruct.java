// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import java.util.List;

/**
 * Named fields.
 *
 * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
 */
public record RustStruct(List<String> head, String name, List<RustField> fields) {
    /** Takes copies. */
    public RustStruct {
        head = List.copyOf(head);
        fields = List.copyOf(fields);
    }

    /** The fields that have to be given. */
    public List<RustField> required() {
        return fields.stream().filter(field -> field.initial().isEmpty()).toList();
    }

    /** Whether some fields have to be given and others not: a function {@code new} takes the former. */
    public boolean isNewable() {
        int required = required().size();
        return required > 0 && required < fields.size();
    }

    /** Whether no field has to be given: there is a {@code Default}. */
    public boolean isDefault() {
        return required().isEmpty();
    }

    /** Whether a field that is missing on the wire holds something else than nothing. */
    public boolean hasDefaults() {
        return fields.stream().anyMatch(field -> !field.defaultFunction().isEmpty());
    }

    /**
     * A field.
     *
     * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
     * @param wireName literal of the name in the schema
     * @param attributes what follows the name in {@code #[serde(...)]}, with its comma
     * @param initial what it holds if nothing is given; nothing if something has to be
     * @param defaultFunction the function that gives {@code initial} to serde; nothing if none has to
     */
    public record RustField(
            List<String> head,
            String name,
            String wireName,
            String type,
            String attributes,
            String initial,
            String defaultFunction) {
        /** Takes copies. */
        public RustField {
            head = List.copyOf(head);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a chosen alternative, of the custom section. A field that the module's version does not have reads as
 * {@code false}, 0, an empty list, an empty optional.
 */
final class SectionRecord {

    private final SectionShape.Definition definition;
    private final int alternative;
    private final Object[] values;

    SectionRecord(SectionShape.Definition definition, Object[] values) {
        this(definition, -1, values);
    }

    SectionRecord(SectionShape.Definition definition, int alternative, Object... value) {
        this.definition = definition;
        this.alternative = alternative;
        this.values = value;
    }

    /** The name of the chosen alternative. */
    String alternative() {
        return definition.fields().get(alternative).name();
    }

    /** The record that the chosen alternative carries. */
    SectionRecord carried() {
        return (SectionRecord) values[0];
    }

    String carriedText() {
        return (String) values[0];
    }

    long carriedNumber() {
        return (Long) values[0];
    }

    boolean has(String field) {
        return index(field) >= 0;
    }

    String text(String field) {
        return (String) required(field);
    }

    boolean flag(String field) {
        return value(field) instanceof Boolean value && value;
    }

    long number(String field) {
        return (Long) required(field);
    }

    SectionRecord record(String field) {
        return (SectionRecord) required(field);
    }

    /** The record of a field that may be missing, or that older versions do not have. */
    Optional<SectionRecord> maybeRecord(String field) {
        Object value = value(field);
        if (value instanceof SectionRecord record) {
            return Optional.of(record);
        }
        return value instanceof Optional<?> maybe ? maybe.map(SectionRecord.class::cast) : Optional.empty();
    }

    Optional<String> maybeText(String field) {
        Object value = value(field);
        return value == null ? Optional.empty() : ((Optional<?>) value).map(String.class::cast);
    }

    List<SectionRecord> records(String field) {
        Object value = value(field);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(SectionRecord.class::cast).toList();
    }

    /** The texts of a list, or of a list that may be missing. */
    List<String> texts(String field) {
        Object value = value(field);
        if (value instanceof Optional<?> maybe) {
            value = maybe.orElse(null);
        }
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private Object required(String field) {
        Object value = value(field);
        if (value == null) {
            throw new IllegalStateException(definition.name() + " has no field " + field);
        }
        return value;
    }

    private @Nullable Object value(String field) {
        int index = index(field);
        return index < 0 ? null : values[index];
    }

    private int index(String field) {
        for (int i = 0; i < definition.fields().size(); i++) {
            if (definition.fields().get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }
}

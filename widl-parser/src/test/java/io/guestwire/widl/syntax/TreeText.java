// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/** A tree without places, to compare trees of different texts. */
final class TreeText {
    private TreeText() {}

    static String of(SchemaSyntax schema) {
        StringBuilder text = new StringBuilder();
        append(text, schema.definitions());
        return text.toString();
    }

    private static void append(StringBuilder text, Object node) {
        if (node instanceof Collection<?> nodes) {
            text.append('[');
            nodes.forEach(element -> append(text, element));
            text.append(']');
        } else if (node instanceof Optional<?> optional) {
            text.append('<');
            optional.ifPresent(element -> append(text, element));
            text.append('>');
        } else if (node instanceof Record record) {
            text.append(record.getClass().getSimpleName()).append('(');
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getType() != Span.class) {
                    append(text, value(record, component));
                }
            }
            text.append(')');
        } else {
            text.append('\'').append(node).append('\'');
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

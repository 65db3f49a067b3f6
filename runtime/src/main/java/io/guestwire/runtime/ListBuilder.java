// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Collects the elements of one list. Generated codecs use it: what it builds is a list like {@link List#of}, which records take
 * without a copy. Not thread-safe.
 *
 * @param <T> the elements' type
 */
public final class ListBuilder<T> {
    private static final int FIRST_ELEMENTS = 1_024;
    private static final Object[] NONE = {};

    private Object[] elements;
    private int size;

    /** A builder for about {@code expected} elements; room for no more than 1,024 is made in advance. */
    public ListBuilder(int expected) {
        elements = expected == 0 ? NONE : new Object[Math.min(expected, FIRST_ELEMENTS)];
    }

    /**
     * Adds an element.
     *
     * @throws NullPointerException if it is null
     */
    public void add(T element) {
        Objects.requireNonNull(element, "element");
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(size + 1, size + (size >> 1)));
        }
        elements[size++] = element;
    }

    /** The list of what was added; the builder is empty then. */
    @SuppressWarnings("unchecked")
    public List<T> build() {
        Object[] whole = size == elements.length ? elements : Arrays.copyOf(elements, size);
        elements = NONE;
        size = 0;
        return (List<T>) List.of(whole);
    }
}

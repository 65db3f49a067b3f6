// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.List;

/** Values in a row; the list is unmodifiable. */
final class ListValue implements MessageValue {
    static final ListValue EMPTY = new ListValue(List.of());

    private final List<MessageValue> elements;
    private final int depth;

    ListValue(List<MessageValue> elements) {
        this.elements = elements;
        int deepest = 0;
        for (MessageValue element : elements) {
            deepest = Math.max(deepest, element.depth());
        }
        this.depth = ValueMap.checkedDepth(deepest + 1);
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public List<MessageValue> asList() {
        return elements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListValue that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}

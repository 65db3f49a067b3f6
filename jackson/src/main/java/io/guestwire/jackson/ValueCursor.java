// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a parser stands: the root, or in a list or a map that is being read. */
final class ValueCursor extends JsonStreamContext {
    private final @Nullable ValueCursor parent;
    private final Iterator<MessageValue> elements;
    private final Iterator<Map.Entry<MessageValue, MessageValue>> entries;
    private @Nullable MessageValue value;
    private @Nullable String name;
    private @Nullable Object currentValue;

    private ValueCursor(
            int type,
            @Nullable ValueCursor parent,
            Iterator<MessageValue> elements,
            Iterator<Map.Entry<MessageValue, MessageValue>> entries) {
        super(type, -1);
        this.parent = parent;
        this.elements = elements;
        this.entries = entries;
        this._nestingDepth = parent == null ? 0 : parent._nestingDepth + 1;
    }

    static ValueCursor root() {
        return new ValueCursor(TYPE_ROOT, null, Collections.emptyIterator(), Collections.emptyIterator());
    }

    ValueCursor list(List<MessageValue> list) {
        return new ValueCursor(TYPE_ARRAY, this, list.iterator(), Collections.emptyIterator());
    }

    ValueCursor map(Map<MessageValue, MessageValue> map) throws IOException {
        for (MessageValue key : map.keySet()) {
            if (key.kind() != MessageValue.Kind.TEXT) {
                checkKeys(map.keySet());
                break;
            }
        }
        return new ValueCursor(
                TYPE_OBJECT, this, Collections.emptyIterator(), map.entrySet().iterator());
    }

    /** Refuses a key that has no form in JSON, and two that have the same. */
    private static void checkKeys(Set<MessageValue> keys) throws IOException {
        Set<String> names = new HashSet<>();
        for (MessageValue key : keys) {
            String text = MessageParser.keyText(key);
            if (text == null) {
                throw new Refusal(
                        Kind.TYPE,
                        "found a map's key that is " + MessageText.of(key)
                                + ", which JSON cannot say; a MessageValue or a RawMessage keeps it");
            }
            if (!names.add(text)) {
                throw new Refusal(Kind.DUPLICATE, "found two keys of a map that are one in JSON, as 1 and \"1\" are");
            }
        }
    }

    /** Whether a value comes next: an element, or the value of the key that was read. */
    boolean expectsValue() {
        return value != null || elements.hasNext();
    }

    boolean hasNext() {
        return entries.hasNext();
    }

    void nextKey() {
        Map.Entry<MessageValue, MessageValue> entry = entries.next();
        name = MessageParser.keyText(entry.getKey());
        value = entry.getValue();
        _index++;
    }

    MessageValue nextValue() {
        MessageValue next = value;
        if (next == null) {
            _index++;
            return elements.next();
        }
        value = null;
        return next;
    }

    @Override
    public @Nullable ValueCursor getParent() {
        return parent;
    }

    @Override
    public @Nullable String getCurrentName() {
        return name;
    }

    @Override
    public boolean hasCurrentName() {
        return name != null;
    }

    void overrideName(String other) {
        name = other;
    }

    @Override
    public @Nullable Object getCurrentValue() {
        return currentValue;
    }

    @Override
    public void setCurrentValue(Object other) {
        currentValue = other;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.path.PathText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader stands: one frame for each open object, list or map. Costs a few stores a value, no allocation. */
final class MessagePath {
    static final byte OBJECT = 0;
    static final byte LIST = 1;
    static final byte MAP = 2;

    private static final int FIRST_FRAMES = 16;
    /** The message has been admitted already: its limits do not apply again to a key of it. */
    private static final MessageLimits UNBOUNDED =
            new MessageLimits(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Where in the innermost frame, by its kind: index of the last field (-1 before the first), index of the element, offset
     * of the entry's key (-1 before the first of both).
     */
    int place = -1;

    private final int maxDepth;
    private int depth;
    private byte[] kinds;
    /** For each frame, the place in the frame around it. */
    private int[] outerPlaces;
    /** Kept when a frame is left: generated code comes back with the same keys, and a compare is cheaper than a store. */
    private @Nullable MessageKeys[] keys;
    /** Offset of the key of the unknown field that is being skipped, or -1. */
    private int unknownKey = -1;

    MessagePath(int maxDepth) {
        this.maxDepth = maxDepth;
        int frames = Math.min(maxDepth + 1, FIRST_FRAMES);
        kinds = new byte[frames];
        outerPlaces = new int[frames];
        keys = new MessageKeys[frames];
    }

    void clear() {
        depth = 0;
        place = -1;
        unknownKey = -1;
    }

    int depth() {
        return depth;
    }

    /** Opens a frame; false if that would be too deep. */
    boolean enter(byte kind) {
        int opened = depth + 1;
        if (opened >= kinds.length && !grow()) {
            return false;
        }
        kinds[opened] = kind;
        outerPlaces[opened] = place;
        place = -1;
        depth = opened;
        return true;
    }

    private boolean grow() {
        int frames = Math.min(maxDepth + 1, kinds.length * 2);
        if (frames <= kinds.length) {
            return false;
        }
        kinds = Arrays.copyOf(kinds, frames);
        outerPlaces = Arrays.copyOf(outerPlaces, frames);
        keys = Arrays.copyOf(keys, frames);
        return true;
    }

    void leave() {
        if (depth == 0) {
            throw new IllegalStateException("nothing is open: an end without its begin");
        }
        place = outerPlaces[depth--];
    }

    /** Says which fields the innermost frame, an object, has. */
    void setKeys(MessageKeys objectKeys) {
        if (keys[depth] != objectKeys) {
            keys[depth] = objectKeys;
        }
    }

    void setUnknownKey(int offset) {
        unknownKey = offset;
    }

    String render(byte[] buffer, int end) {
        StringBuilder text = new StringBuilder("$");
        int known = unknownKey < 0 ? depth : depth - 1; // the innermost object's last field is not what is being read
        for (int frame = 1; frame <= known; frame++) {
            append(text, frame, frame == depth ? place : outerPlaces[frame + 1], buffer, end);
        }
        if (unknownKey >= 0) {
            appendKey(text, buffer, unknownKey, end);
        }
        return text.toString();
    }

    private void append(StringBuilder text, int frame, int at, byte[] buffer, int end) {
        MessageKeys names = keys[frame];
        if (at < 0) {
            return;
        }
        if (kinds[frame] == LIST) {
            text.append('[').append(at).append(']');
        } else if (kinds[frame] == MAP) {
            appendKey(text, buffer, at, end);
        } else if (names != null && at < names.size()) {
            text.append('.').append(names.name(at));
        }
    }

    private static void appendKey(StringBuilder text, byte[] buffer, int at, int end) {
        MessageReader reader = new MessageReader(UNBOUNDED, MessageTolerance.none());
        reader.reset(buffer, at, end);
        text.append('[');
        try {
            if (at < end && MessageFormat.isString(buffer[at])) {
                text.append(PathText.quoted(reader.readString()));
            } else if (at < end && buffer[at] == MessageFormat.UINT64) {
                text.append(Long.toUnsignedString(reader.readU64()));
            } else {
                text.append(reader.readI64());
            }
        } catch (GuestDecodeException unreadable) {
            text.append('?'); // the key itself is what the message complains about
        }
        text.append(']');
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader stands: one frame for each open object, list or map. Costs a few stores a value, no allocation. */
final class MessagePath {
    static final byte OBJECT = 0;
    static final byte LIST = 1;
    static final byte MAP = 2;

    private static final int FIRST_FRAMES = 16;
    private static final int LONGEST_KEY = 64;

    private final int maxDepth;
    private int depth;
    private byte[] kinds;
    /** By kind: index of the last field (-1 before the first), index of the element, offset of the entry's key. */
    private int[] places;
    /** Kept when a frame is left: generated code comes back with the same keys, and a compare is cheaper than a store. */
    private @Nullable MessageKeys[] keys;
    /** Offset of the key of the unknown field that is being skipped, or -1. */
    private int unknownKey = -1;

    MessagePath(int maxDepth) {
        this.maxDepth = maxDepth;
        int frames = Math.min(maxDepth + 1, FIRST_FRAMES);
        kinds = new byte[frames];
        places = new int[frames];
        keys = new MessageKeys[frames];
    }

    void clear() {
        depth = 0;
        unknownKey = -1;
    }

    int depth() {
        return depth;
    }

    int maxDepth() {
        return maxDepth;
    }

    /** Opens a frame; false if that would be too deep. */
    boolean enter(byte kind) {
        int frame = depth + 1;
        if (frame >= kinds.length && !grow()) {
            return false;
        }
        depth = frame;
        kinds[frame] = kind;
        places[frame] = -1;
        return true;
    }

    private boolean grow() {
        int frames = Math.min(maxDepth + 1, kinds.length * 2);
        if (frames <= kinds.length) {
            return false;
        }
        kinds = Arrays.copyOf(kinds, frames);
        places = Arrays.copyOf(places, frames);
        keys = Arrays.copyOf(keys, frames);
        return true;
    }

    void leave() {
        if (depth == 0) {
            throw new IllegalStateException("nothing is open: an end without its begin");
        }
        depth--;
    }

    /** Where in the innermost frame: see {@link #places}. */
    int place() {
        return places[depth];
    }

    void moveTo(int place) {
        places[depth] = place;
    }

    /** Makes the innermost frame an object with these keys. */
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
            int place = places[frame];
            MessageKeys names = keys[frame];
            if (place < 0) {
                continue;
            }
            if (kinds[frame] == LIST) {
                text.append('[').append(place).append(']');
            } else if (kinds[frame] == MAP) {
                appendKey(text, buffer, place, end);
            } else if (names != null && place < names.size()) {
                text.append('.').append(names.name(place));
            }
        }
        if (unknownKey >= 0) {
            appendKey(text, buffer, unknownKey, end);
        }
        return text.toString();
    }

    private static void appendKey(StringBuilder text, byte[] buffer, int at, int end) {
        MessageReader reader = new MessageReader(MessageLimits.defaults(), MessageTolerance.none());
        reader.reset(buffer, at, end);
        text.append('[');
        try {
            if (at < end && MessageFormat.isString(buffer[at])) {
                appendQuoted(text, reader.readString());
            } else {
                text.append(reader.readI64());
            }
        } catch (GuestDecodeException unreadable) {
            text.append('?'); // the key itself is what the message complains about
        }
        text.append(']');
    }

    /** A key comes from the other side: controls and what could disguise a log line are escaped, the length is bounded. */
    private static void appendQuoted(StringBuilder text, String key) {
        text.append('"');
        for (int i = 0; i < Math.min(key.length(), LONGEST_KEY); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c) || (c >= ' ' && c < 0x7f && c != '"' && c != '\\')) {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        text.append(key.length() > LONGEST_KEY ? "...\"" : "\"");
    }
}

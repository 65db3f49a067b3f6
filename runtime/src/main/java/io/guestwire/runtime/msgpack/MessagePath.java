// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader stands: one frame for each open object, list or map. Costs a few stores a value, no allocation. */
final class MessagePath {
    static final byte OBJECT = 0;
    static final byte LIST = 1;
    static final byte MAP = 2;

    private static final int FIRST_FRAMES = 16;
    private static final @Nullable PathStep[] NO_STEPS = {};

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
    /** Where the message starts, when that has been asked for or is inside another message. */
    private @Nullable PathStep root;
    /** For each frame the step that was kept last. */
    private @Nullable PathStep[] steps = NO_STEPS;

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
        root = null;
        steps = NO_STEPS;
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
        // All three or none: the stack may end here, and the reader is used again.
        byte[] moreKinds = Arrays.copyOf(kinds, frames);
        int[] morePlaces = Arrays.copyOf(outerPlaces, frames);
        keys = Arrays.copyOf(keys, frames);
        outerPlaces = morePlaces;
        kinds = moreKinds;
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

    /** Says where the message stood in another one. */
    void startAt(PathStep step) {
        root = step;
    }

    /** The path to what is being read; {@code name} is that of the message. */
    String render(String name, byte[] buffer, int end) {
        StringBuilder text = new StringBuilder(root == null ? name : root.toString());
        int known = unknownKey < 0 ? depth : depth - 1; // the innermost object's last field is not what is being read
        for (int frame = 1; frame <= known; frame++) {
            if (frame == PathStep.SHOWN_FIRST + 1 && known > PathStep.MOST_SHOWN) {
                text.append("...");
                frame = known - PathStep.SHOWN_LAST + 1;
            }
            int at = placeIn(frame);
            if (at >= 0) {
                text.append(kinds[frame] == LIST ? "[" + at + ']' : member(frame, at, buffer, end));
            }
        }
        if (unknownKey >= 0) {
            text.append(FoundValue.key(buffer, unknownKey, end));
        }
        return text.toString();
    }

    /** The path to what is being read, to be kept. Costs a comparison a frame, and memory for the steps that are new. */
    PathStep keep(String name, byte[] buffer, int end) {
        if (root == null) {
            root = PathStep.root(name);
        }
        if (steps.length < kinds.length) {
            steps = Arrays.copyOf(steps, kinds.length);
        }
        PathStep step = root;
        for (int frame = 1; frame <= depth; frame++) {
            int at = placeIn(frame);
            if (at < 0) {
                continue;
            }
            PathStep kept = steps[frame];
            if (kept == null || !kept.isAt(step, at)) {
                kept = kinds[frame] == LIST ? step.element(at) : step.member(at, member(frame, at, buffer, end));
                steps[frame] = kept;
            }
            step = kept;
        }
        return step;
    }

    private int placeIn(int frame) {
        return frame == depth ? place : outerPlaces[frame + 1];
    }

    private String member(int frame, int at, byte[] buffer, int end) {
        MessageKeys names = keys[frame];
        if (kinds[frame] == MAP) {
            return FoundValue.key(buffer, at, end);
        }
        return names == null || at >= names.size() ? "" : '.' + names.name(at);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a path that is kept after its message is gone. Siblings share the steps above them. */
final class PathStep {
    /** Of a path with more steps than are shown, those in the middle are left out. */
    static final int MOST_SHOWN = 48;

    static final int SHOWN_FIRST = 24;
    static final int SHOWN_LAST = 24;

    private static final int NO_INDEX = -1;

    private final @Nullable PathStep above;
    /** What {@link MessagePath} knows the step by. */
    private final int place;

    private final int index;
    private final String text;

    private PathStep(@Nullable PathStep above, int place, int index, String text) {
        this.above = above;
        this.place = place;
        this.index = index;
        this.text = text;
    }

    /** The whole message: {@code response}. */
    static PathStep root(String name) {
        return new PathStep(null, 0, NO_INDEX, name);
    }

    /** An element of a list. */
    PathStep element(int element) {
        return new PathStep(this, element, element, "");
    }

    /** A field of an object or an entry of a map, as a path has it. */
    PathStep member(int memberPlace, String member) {
        return new PathStep(this, memberPlace, NO_INDEX, member);
    }

    boolean isAt(PathStep parent, int wantedPlace) {
        return above == parent && place == wantedPlace;
    }

    @Override
    public String toString() {
        List<PathStep> steps = new ArrayList<>();
        for (PathStep step = this; step != null; step = step.above) {
            steps.add(step);
        }
        Collections.reverse(steps);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            if (i == SHOWN_FIRST + 1 && steps.size() > MOST_SHOWN + 1) {
                path.append("...");
                i = steps.size() - SHOWN_LAST;
            }
            PathStep step = steps.get(i);
            if (step.index == NO_INDEX) {
                path.append(step.text);
            } else {
                path.append('[').append(step.index).append(']');
            }
        }
        return path.toString();
    }
}

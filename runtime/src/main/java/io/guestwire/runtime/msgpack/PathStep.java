// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A step of a path that is kept after its message is gone. Siblings share the steps above them. */
final class PathStep {
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
        Deque<PathStep> steps = new ArrayDeque<>();
        for (PathStep step = this; step != null; step = step.above) {
            steps.push(step);
        }
        StringBuilder path = new StringBuilder();
        for (PathStep step : steps) {
            if (step.index == NO_INDEX) {
                path.append(step.text);
            } else {
                path.append('[').append(step.index).append(']');
            }
        }
        return path.toString();
    }
}

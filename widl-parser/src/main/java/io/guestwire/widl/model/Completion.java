// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import org.jspecify.annotations.Nullable;

/** The two states of a definition: declared, then complete. */
final class Completion {
    private Completion() {}

    static <T> T require(@Nullable T content, Name name) {
        if (content == null) {
            throw new IllegalStateException("`" + name + "` is not complete yet");
        }
        return content;
    }

    static void refuseSecond(@Nullable Object content, Name name) {
        if (content != null) {
            throw new IllegalStateException("`" + name + "` is complete already");
        }
    }
}

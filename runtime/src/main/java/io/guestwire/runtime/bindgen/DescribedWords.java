// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.engine.HostFunction;
import java.util.Arrays;

/** What the guest informs of, a word a call, with {@code __wbindgen_describe}: types of closures and casts. Bounded. */
final class DescribedWords implements HostFunction {
    private static final int MOST = 1 << 16;
    private static final int[] NONE = {};

    private final LinkedGuest guest;
    private int[] words = NONE;
    private int size;

    DescribedWords(LinkedGuest guest) {
        this.guest = guest;
    }

    @Override
    public long call(long[] arguments) {
        if (size == MOST) {
            throw guest.violation(
                    GuestProtocolException.Kind.MEMORY, "a type is described in more than " + MOST + " words");
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, Math.max(32, 2 * size));
        }
        words[size++] = (int) arguments[0];
        return 0;
    }

    /** All words since the last time. */
    int[] take() {
        if (size == 0) {
            return NONE;
        }
        int[] taken = Arrays.copyOf(words, size);
        size = 0;
        return taken;
    }

    /** Puts words back that were taken. */
    void put(int[] before) {
        words = before.clone();
        size = before.length;
    }
}

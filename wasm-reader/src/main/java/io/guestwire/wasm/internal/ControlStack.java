// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.WasmLimit;
import java.util.Arrays;
import java.util.Locale;

/** The blocks around the current instruction. On the heap, so that nesting never costs the thread's stack. */
final class ControlStack {

    private Flow[] open = new Flow[64];
    private int depth;

    /** Starts a function, whose body is the outermost block. */
    void enter() {
        depth = 1;
        open[0] = Flow.BLOCK;
    }

    /** Returns the number of labels a branch can name. */
    int depth() {
        return depth;
    }

    void open(WasmInput in, Flow block) {
        in.check(WasmLimit.NESTING, depth, in.position());
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = block;
    }

    /** Closes the innermost block, or goes on with its next part. */
    void change(WasmInput in, int start, Flow next) {
        Flow current = open[depth - 1];
        boolean legal = switch (next) {
            case ELSE -> current == Flow.IF;
            case CATCH, CATCH_ALL -> current == Flow.TRY || current == Flow.CATCH;
            case DELEGATE -> current == Flow.TRY;
            case NONE, BLOCK, LOOP, IF, TRY_TABLE, TRY, END -> true;
        };
        if (!legal) {
            throw in.malformed(
                    start, "`" + next.name().toLowerCase(Locale.ROOT) + "` does not belong to the block it is in");
        }
        if (next == Flow.END || next == Flow.DELEGATE) {
            depth--;
        } else {
            open[depth - 1] = next;
        }
    }
}

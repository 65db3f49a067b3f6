// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.internal.Opcode.Immediates;
import java.util.Arrays;
import java.util.Locale;

/** The blocks around the current instruction. On the heap, so that nesting never costs the thread's stack. */
final class ControlStack {

    private Immediates[] open = new Immediates[64];
    private int depth;

    /** Starts a function, whose body is the outermost block. */
    void enter() {
        depth = 1;
        open[0] = Immediates.BLOCK;
    }

    /** Returns the number of labels a branch can name. */
    int depth() {
        return depth;
    }

    void open(WasmInput in, Immediates block) {
        in.check(WasmLimit.NESTING, depth, in.position());
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = block;
    }

    /** Closes the innermost block, or goes on with its next part. */
    void change(WasmInput in, Immediates next) {
        Immediates current = open[depth - 1];
        boolean legal = switch (next) {
            case ELSE -> current == Immediates.IF;
            case CATCH, CATCH_ALL -> current == Immediates.TRY || current == Immediates.CATCH;
            case DELEGATE -> current == Immediates.TRY;
            default -> true;
        };
        if (!legal) {
            throw in.malformed(in.position() - 1, "`" + word(next) + "` does not belong to the block it is in");
        }
        if (next == Immediates.END || next == Immediates.DELEGATE) {
            depth--;
        } else {
            open[depth - 1] = next;
        }
    }

    private static String word(Immediates next) {
        return next.name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

/** What an instruction does to the blocks it stands in. */
enum Flow {
    /** Nothing: most instructions. */
    NONE,
    BLOCK,
    LOOP,
    IF,
    ELSE,
    TRY_TABLE,
    TRY,
    CATCH,
    CATCH_ALL,
    DELEGATE,
    END;

    /** Whether a block starts behind the instruction's immediates. */
    boolean opens() {
        return switch (this) {
            case BLOCK, LOOP, IF, TRY_TABLE, TRY -> true;
            case NONE, ELSE, CATCH, CATCH_ALL, DELEGATE, END -> false;
        };
    }
}

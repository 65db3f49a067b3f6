// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import java.util.Optional;

/**
 * A token.
 *
 * @param kind what it is
 * @param text a name, a mark or a number as it is written; a string's value
 * @param line its line, from 1
 * @param startsLine whether it is the first of its line
 * @param doc the documentation comment that stands before it
 */
record TypescriptToken(Kind kind, String text, int line, boolean startsLine, Optional<String> doc) {
    /** What a token is. */
    enum Kind {
        /** A name or a keyword. */
        NAME,
        /** A text in quotes. */
        STRING,
        /** A number. */
        NUMBER,
        /** A text in backquotes. */
        TEMPLATE,
        /** One character, or {@code =>} or {@code ...}. */
        MARK,
        /** The end of the text. */
        END
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** The token in a message. */
    String shown() {
        return switch (kind) {
            case END -> "the end";
            case STRING -> "a text";
            case TEMPLATE -> "a template";
            case NAME, NUMBER, MARK -> "`" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "`";
        };
    }
}

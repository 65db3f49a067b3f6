// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which brackets are open while tokens are stepped over. A closing bracket closes what was left open inside its own. */
final class OpenBrackets {
    private final Deque<TokenKind> open = new ArrayDeque<>();
    private int braces;
    private int parens;

    void pass(Token token) {
        switch (token.kind()) {
            case PAREN_LEFT, BRACKET_LEFT, BRACE_LEFT -> {
                open.push(token.kind());
                count(token.kind(), 1);
            }
            case PAREN_RIGHT -> close(TokenKind.PAREN_LEFT, parens > 0);
            case BRACE_RIGHT -> close(TokenKind.BRACE_LEFT, braces > 0);
            case BRACKET_RIGHT -> close(TokenKind.BRACKET_LEFT, open.peek() == TokenKind.BRACKET_LEFT);
            default -> {}
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    boolean hasBrace() {
        return braces > 0;
    }

    boolean hasParen() {
        return parens > 0;
    }

    private void close(TokenKind opening, boolean isOpen) {
        if (!isOpen) {
            return;
        }
        TokenKind closed;
        do {
            closed = open.pop();
            count(closed, -1);
        } while (closed != opening);
    }

    private void count(TokenKind opening, int change) {
        if (opening == TokenKind.BRACE_LEFT) {
            braces += change;
        } else if (opening == TokenKind.PAREN_LEFT) {
            parens += change;
        }
    }
}

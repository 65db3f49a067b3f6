// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import io.guestwire.codegen.internal.typescript.TypescriptToken.Kind;
import java.util.List;
import java.util.Set;

/** A place among tokens. */
final class TokenCursor {
    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private final List<TypescriptToken> tokens;
    private int next;

    TokenCursor(List<TypescriptToken> tokens) {
        this.tokens = tokens;
    }

    TypescriptToken peek() {
        return tokens.get(next);
    }

    /** The token {@code ahead} places after the next one, the last one if there are fewer. */
    TypescriptToken peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    /** Where this is, for {@link #returnTo}. */
    int place() {
        return next;
    }

    void returnTo(int place) {
        next = place;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    TypescriptToken take() {
        TypescriptToken token = peek();
        if (!atEnd()) {
            next++;
        }
        return token;
    }

    boolean tryMark(String mark) {
        boolean found = peek().isMark(mark);
        if (found) {
            next++;
        }
        return found;
    }

    boolean tryName(String name) {
        boolean found = peek().isName(name);
        if (found) {
            next++;
        }
        return found;
    }

    void mark(String mark) throws TypescriptSyntaxException {
        if (!tryMark(mark)) {
            throw TypescriptSyntaxException.expected("`" + mark + "`", peek());
        }
    }

    String name() throws TypescriptSyntaxException {
        if (peek().kind() != Kind.NAME) {
            throw TypescriptSyntaxException.expected("a name", peek());
        }
        return take().text();
    }

    /** The token after the bracket that closes the next one, which opens. */
    TypescriptToken afterBracket() {
        int place = next;
        int depth = 0;
        do {
            TypescriptToken token = tokens.get(place);
            depth += change(token);
            place++;
        } while (depth > 0 && place < tokens.size() - 1);
        return tokens.get(place);
    }

    /** Skips the next token, and when it opens a bracket, what is inside. */
    void skipWhole() {
        int depth = 0;
        do {
            depth += change(take());
        } while (depth > 0 && !atEnd());
    }

    private static int change(TypescriptToken token) {
        if (token.kind() != Kind.MARK) {
            return 0;
        }
        return OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
    }
}

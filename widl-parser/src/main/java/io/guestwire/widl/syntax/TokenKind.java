// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import java.util.Optional;

/** What a token is. */
public enum TokenKind {
    /** Letters, digits and underscores; keywords too, since every keyword is one only where the grammar asks for it. */
    NAME,
    /** A whole number. */
    INT,
    /** A number with a fraction or an exponent. */
    FLOAT,
    /** Something that was meant to be a number; already reported. */
    MALFORMED_NUMBER,
    /** A string on one line. */
    STRING,
    /** A string in three quotes. */
    BLOCK_STRING,
    /** <code>&lt;</code>: nothing in WIDL, but read in order to say what stands for it. */
    ANGLE_LEFT("<"),
    /** <code>&gt;</code>: nothing in WIDL. */
    ANGLE_RIGHT(">"),
    /** <code>-&gt;</code> or <code>=&gt;</code>: nothing in WIDL. */
    ARROW,
    /** {@code &}. */
    AMPERSAND("&"),
    /** {@code (}. */
    PAREN_LEFT("("),
    /** {@code )}. */
    PAREN_RIGHT(")"),
    /** {@code :}. */
    COLON(":"),
    /** {@code =}. */
    EQUALS("="),
    /** {@code ?}. */
    QUESTION("?"),
    /** {@code *}. */
    STAR("*"),
    /** {@code @}. */
    AT("@"),
    /** {@code [}. */
    BRACKET_LEFT("["),
    /** {@code ]}. */
    BRACKET_RIGHT("]"),
    /** An opening brace. */
    BRACE_LEFT("{"),
    /** {@code |}. */
    PIPE("|"),
    /** A closing brace. */
    BRACE_RIGHT("}"),
    /** Blanks, line breaks and commas, and a byte order mark at the start. */
    WHITESPACE,
    /** {@code #} to the end of the line. */
    COMMENT,
    /** What no token can start with; already reported. */
    STRAY,
    /** After the last character. */
    END;

    private final Optional<String> symbol;

    TokenKind() {
        this.symbol = Optional.empty();
    }

    TokenKind(String symbol) {
        this.symbol = Optional.of(symbol);
    }

    /** The text of a punctuator; empty for kinds whose text varies. */
    public Optional<String> symbol() {
        return symbol;
    }

    /** Whether the parser never sees it. */
    public boolean isTrivia() {
        return this == WHITESPACE || this == COMMENT || this == STRAY;
    }
}

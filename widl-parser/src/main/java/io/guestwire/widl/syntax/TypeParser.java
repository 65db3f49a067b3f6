// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISPLACED_STREAM;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NESTING_TOO_DEEP;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNEXPECTED_TOKEN;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.syntax.TokenCursor.Abandoned;

/** Reads types. */
final class TypeParser {
    private final TokenCursor cursor;
    private final int deepest;
    private int depth;
    private int lists;

    TypeParser(TokenCursor cursor, SchemaLimits limits) {
        this.cursor = cursor;
        this.deepest = limits.maximum(SchemaLimit.NESTING);
    }

    /** {@code [ "stream" ] , type}: where a stream is allowed. */
    TypeSyntax parseStreamable() throws Abandoned {
        if (!atStream()) {
            return parseType();
        }
        Token keyword = cursor.next();
        TypeSyntax element = parseType();
        return new TypeSyntax.StreamOf(element, cursor.spanFrom(keyword));
    }

    /** <code>type = ( NAME | "[" , type , "]" | "{" , type , ":" , type , "}" ) , [ "?" ]</code>. */
    TypeSyntax parseType() throws Abandoned {
        if (atStream()) {
            cursor.report(Diagnostic.error(MISPLACED_STREAM, cursor.span(cursor.peek()), "`stream` cannot stand here")
                    .withHelp("only a result or the one parameter of a unary operation can be a stream"));
            cursor.next();
        }
        Token first = cursor.peek();
        depth++;
        try {
            if (depth > deepest) {
                throw cursor.abandon(NESTING_TOO_DEEP, "types are nested more than " + deepest + " deep");
            }
            TypeSyntax type = parsePlain(first);
            if (!cursor.take(TokenKind.QUESTION)) {
                return type;
            }
            TypeSyntax optional = new TypeSyntax.OptionalOf(type, cursor.spanFrom(first));
            while (cursor.at(TokenKind.QUESTION)) {
                cursor.report(Diagnostic.error(
                        UNEXPECTED_TOKEN, cursor.span(cursor.peek()), "a type takes one `?`, found another"));
                cursor.next();
            }
            return optional;
        } finally {
            depth--;
        }
    }

    private TypeSyntax parsePlain(Token first) throws Abandoned {
        return switch (first.kind()) {
            case NAME -> new TypeSyntax.Named(cursor.name(cursor.next()));
            case BRACKET_LEFT -> {
                cursor.next();
                TypeSyntax element = parseElement();
                cursor.expectClosing(TokenKind.BRACKET_RIGHT, first);
                yield new TypeSyntax.ListOf(element, cursor.spanFrom(first));
            }
            case BRACE_LEFT -> {
                cursor.next();
                TypeSyntax key = parseType();
                cursor.expect(TokenKind.COLON, "`:` between the key and the value of a map");
                TypeSyntax value = parseType();
                closeMap(first);
                yield new TypeSyntax.MapOf(key, value, cursor.spanFrom(first));
            }
            default -> missing();
        };
    }

    private TypeSyntax parseElement() throws Abandoned {
        lists++;
        try {
            return parseType();
        } finally {
            lists--;
        }
    }

    /** A wrong bracket that can close nothing else stands for the right one. */
    private void closeMap(Token open) throws Abandoned {
        if (lists == 0 && cursor.at(TokenKind.BRACKET_RIGHT)) {
            cursor.unclosed(TokenKind.BRACE_RIGHT, open);
            cursor.next();
        } else {
            cursor.expectClosing(TokenKind.BRACE_RIGHT, open);
        }
    }

    /** Whether a name is built in, or has the capital that names of declared types have. */
    static boolean looksLikeType(String name) {
        return Scalar.named(name).isPresent() || (name.charAt(0) >= 'A' && name.charAt(0) <= 'Z');
    }

    /** A type that is left out, as in {@code name: = 5}, costs its own mistake and no more. */
    private TypeSyntax missing() throws Abandoned {
        Abandoned abandoned = cursor.unexpected("a type");
        boolean leftOut = cursor.atLineStart()
                || switch (cursor.peek().kind()) {
                    case EQUALS, AT, BRACE_RIGHT, PAREN_RIGHT, BRACKET_RIGHT, PIPE, END -> true;
                    default -> false;
                };
        if (!leftOut) {
            throw abandoned;
        }
        return new TypeSyntax.Missing(cursor.here());
    }

    private boolean atStream() {
        if (!cursor.atKeyword("stream")) {
            return false;
        }
        return switch (cursor.peek(1).kind()) {
            case BRACKET_LEFT, BRACE_LEFT -> true;
            case NAME -> !cursor.at(2, TokenKind.COLON) && !cursor.at(2, TokenKind.PAREN_LEFT);
            default -> false;
        };
    }
}

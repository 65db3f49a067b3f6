// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISPLACED_STREAM;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NESTING_TOO_DEEP;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNEXPECTED_TOKEN;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.ForeignTypes;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.TokenCursor.Abandoned;

/** Reads types. */
final class TypeParser {
    private final TokenCursor cursor;
    private final int deepest;
    private final ForeignTypeParser foreign;
    private int depth;
    private int lists;

    TypeParser(TokenCursor cursor, SchemaLimits limits) {
        this.cursor = cursor;
        this.deepest = limits.maximum(SchemaLimit.NESTING);
        this.foreign = new ForeignTypeParser(cursor, this);
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
            TypeSyntax optional = optional(type, cursor.spanFrom(first));
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
            case NAME -> {
                cursor.next();
                yield foreign.followsName() ? foreign.parseAfter(first) : new TypeSyntax.Named(cursor.name(first));
            }
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

    /** Whether the next tokens can start a type. */
    boolean startsType() {
        boolean startsList = cursor.at(TokenKind.BRACKET_LEFT) && !cursor.at(1, TokenKind.BRACKET_RIGHT);
        return startsList || cursor.at(TokenKind.NAME) || cursor.at(TokenKind.BRACE_LEFT);
    }

    /** Whether a name is that of a type, of this or of another language, as far as can be told from the name. */
    static boolean namesType(String name) {
        return looksLikeType(name)
                || name.equals("void")
                || ForeignTypes.help(name).isPresent();
    }

    /** An optional of a type; the type itself if it is one. */
    static TypeSyntax optional(TypeSyntax type, Span span) {
        return type instanceof TypeSyntax.OptionalOf ? type : new TypeSyntax.OptionalOf(type, span);
    }

    /** Reads types as other languages write them. */
    ForeignTypeParser foreign() {
        return foreign;
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

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NESTING_TOO_DEEP;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NUMBER_TOO_LONG;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.syntax.AnnotationSyntax.ArgumentSyntax;
import io.guestwire.widl.syntax.TokenCursor.Abandoned;
import io.guestwire.widl.syntax.ValueSyntax.EntrySyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads values, strings and annotations. */
final class ValueParser {
    /** Beyond this {@link BigDecimal} itself gives up; no type comes near. */
    private static final Pattern HUGE_EXPONENT = Pattern.compile("[^eE]*[eE][+-]?0*[0-9]{7,}");

    private final TokenCursor cursor;
    private final int deepest;
    private final int longestNumber;
    private int depth;

    ValueParser(TokenCursor cursor, SchemaLimits limits) {
        this.cursor = cursor;
        this.deepest = limits.maximum(SchemaLimit.NESTING);
        this.longestNumber = limits.maximum(SchemaLimit.NUMBER_LENGTH);
    }

    /** <code>value = INT | FLOAT | STRING | BLOCK_STRING | NAME | "[" , { value } , "]" | object</code>. */
    ValueSyntax parseValue() throws Abandoned {
        Token first = cursor.peek();
        return switch (first.kind()) {
            case INT, FLOAT, MALFORMED_NUMBER -> parseNumber();
            case STRING, BLOCK_STRING -> {
                StringSyntax string = string(cursor.next());
                yield new ValueSyntax.TextLiteral(string.value(), string.span());
            }
            case NAME -> parseNameValue();
            case BRACKET_LEFT, BRACE_LEFT -> parseNested(first);
            default -> throw cursor.unexpected("a value");
        };
    }

    /** A number; one that is malformed or too long has no value. */
    ValueSyntax parseNumber() {
        Token token = cursor.next();
        if (token.kind() == TokenKind.MALFORMED_NUMBER) {
            return new ValueSyntax.Missing(cursor.span(token));
        }
        if (token.end() - token.start() > longestNumber) {
            cursor.reportBehind(Diagnostic.error(
                    NUMBER_TOO_LONG, cursor.span(token), "the number is longer than " + longestNumber + " characters"));
            return new ValueSyntax.Missing(cursor.span(token));
        }
        String text = cursor.text(token);
        if (token.kind() == TokenKind.INT) {
            return new ValueSyntax.IntLiteral(new BigInteger(text), cursor.span(token));
        }
        if (HUGE_EXPONENT.matcher(text).matches()) {
            cursor.reportBehind(Diagnostic.error(
                    NUMBER_TOO_LONG, cursor.span(token), "the exponent of " + Quoted.of(text) + " is beyond any type"));
            return new ValueSyntax.Missing(cursor.span(token));
        }
        return new ValueSyntax.FloatLiteral(new BigDecimal(text), cursor.span(token));
    }

    private ValueSyntax parseNameValue() {
        Token token = cursor.next();
        if (cursor.textIs(token, "true") || cursor.textIs(token, "false")) {
            return new ValueSyntax.BooleanLiteral(cursor.textIs(token, "true"), cursor.span(token));
        }
        return new ValueSyntax.NameLiteral(cursor.name(token));
    }

    private ValueSyntax parseNested(Token open) throws Abandoned {
        depth++;
        try {
            if (depth > deepest) {
                throw cursor.abandon(NESTING_TOO_DEEP, "values are nested more than " + deepest + " deep");
            }
            return open.kind() == TokenKind.BRACKET_LEFT ? parseList() : parseObject();
        } finally {
            depth--;
        }
    }

    private ValueSyntax parseList() throws Abandoned {
        Token open = cursor.next();
        List<ValueSyntax> elements = new ArrayList<>();
        while (!cursor.take(TokenKind.BRACKET_RIGHT)) {
            if (!atValue()) {
                throw cursor.unclosed(TokenKind.BRACKET_RIGHT, open);
            }
            elements.add(parseValue());
        }
        return new ValueSyntax.ListLiteral(elements, cursor.spanFrom(open));
    }

    /** <code>object = "{" , { ( NAME | STRING ) , ":" , value } , "}"</code>. */
    private ValueSyntax parseObject() throws Abandoned {
        Token open = cursor.next();
        List<EntrySyntax> entries = new ArrayList<>();
        while (!cursor.take(TokenKind.BRACE_RIGHT)) {
            if (!cursor.at(TokenKind.NAME) && !cursor.at(TokenKind.STRING)) {
                throw cursor.unclosed(TokenKind.BRACE_RIGHT, open);
            }
            NameSyntax key = parseNameOrString();
            cursor.expect(TokenKind.COLON, "`:` after the key " + Quoted.of(key.text()));
            entries.add(new EntrySyntax(key, parseValue()));
        }
        return new ValueSyntax.ObjectLiteral(entries, cursor.spanFrom(open));
    }

    /** A name, or the text of a string in its place. */
    NameSyntax parseNameOrString() {
        Token token = cursor.next();
        return token.kind() == TokenKind.STRING
                ? new NameSyntax(string(token).value(), cursor.span(token))
                : cursor.name(token);
    }

    StringSyntax string(Token token) {
        return new StringSyntax(StringLiteral.valueOf(cursor.text(token)), cursor.span(token));
    }

    /** <code>{ "@" , NAME , [ "(" , { argument } , ")" ] }</code>. */
    List<AnnotationSyntax> parseAnnotations() throws Abandoned {
        List<AnnotationSyntax> annotations = new ArrayList<>();
        while (cursor.at(TokenKind.AT)) {
            Token at = cursor.next();
            NameSyntax name = cursor.name(cursor.expect(TokenKind.NAME, "the name of an annotation after `@`"));
            List<ArgumentSyntax> arguments = new ArrayList<>();
            if (cursor.at(TokenKind.PAREN_LEFT)) {
                Token open = cursor.next();
                while (!cursor.take(TokenKind.PAREN_RIGHT)) {
                    if (!atValue()) {
                        throw cursor.unclosed(TokenKind.PAREN_RIGHT, open);
                    }
                    arguments.add(parseArgument());
                }
            }
            annotations.add(new AnnotationSyntax(name, arguments, cursor.spanFrom(at)));
        }
        return annotations;
    }

    /** {@code argument = NAME , ":" , value | value}. */
    private ArgumentSyntax parseArgument() throws Abandoned {
        if (cursor.at(TokenKind.NAME) && cursor.at(1, TokenKind.COLON)) {
            NameSyntax name = cursor.name(cursor.next());
            cursor.next();
            return new ArgumentSyntax(name, true, parseValue());
        }
        ValueSyntax value = parseValue();
        return new ArgumentSyntax(new NameSyntax("value", value.span()), false, value);
    }

    private boolean atValue() {
        return switch (cursor.peek().kind()) {
            case NAME, INT, FLOAT, MALFORMED_NUMBER, STRING, BLOCK_STRING, BRACKET_LEFT, BRACE_LEFT -> true;
            default -> false;
        };
    }
}

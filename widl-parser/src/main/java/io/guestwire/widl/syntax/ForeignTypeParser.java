// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNEXPECTED_TOKEN;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.ForeignTypes;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.TokenCursor.Abandoned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads types as other languages write them, {@code List<string>} and {@code string[]}, and makes of them the types of
 * WIDL that are meant. Each is one mistake, however many are inside it.
 */
final class ForeignTypeParser {
    /** So that brackets, which are read without recursion, make no tree that is too deep to walk. */
    private static final int MOST_BRACKETS = 100;

    private static final int FURTHEST = 64;

    /** Names of types that are as good names of fields. */
    private static final Set<String> MEMBERS = Set.of(
            "any",
            "array",
            "binary",
            "blob",
            "bytes",
            "date",
            "list",
            "map",
            "number",
            "object",
            "optional",
            "raw",
            "set",
            "stream",
            "text",
            "time",
            "timestamp",
            "value");

    private static final String ANY_OTHER = "declare a type of its own for each use";

    private final TokenCursor cursor;
    private final TypeParser types;
    private int enclosing;
    private int brackets;
    private boolean quiet;
    private Optional<String> otherHelp = Optional.empty();

    ForeignTypeParser(TokenCursor cursor, TypeParser types) {
        this.cursor = cursor;
        this.types = types;
    }

    /** Whether what follows the name just read makes it a type of another language. */
    boolean followsName() {
        return cursor.at(TokenKind.ANGLE_LEFT) || bracketsAt(0) > 0;
    }

    /** Reads a type of any language; one of another is not reported if its help would only be what its caller's is. */
    TypeSyntax parseQuietly(boolean streamable) throws Abandoned {
        quiet = true;
        try {
            return translated(streamable ? types.parseStreamable() : types.parseType());
        } finally {
            quiet = false;
        }
    }

    /** <code>[ "&lt;" , { type } , "&gt;" ] , { "[" , [ INT ] , "]" }</code>, the name being read. */
    TypeSyntax parseAfter(Token name) throws Abandoned {
        boolean damaged = cursor.isDamaged();
        boolean hasArguments = cursor.at(TokenKind.ANGLE_LEFT);
        if (enclosing == 0) {
            brackets = 0;
            otherHelp = Optional.empty();
        }
        enclosing++;
        TypeSyntax type;
        try {
            type = hasArguments ? parseArguments(name) : new TypeSyntax.Named(cursor.name(name));
            type = parseBrackets(type, name);
        } finally {
            enclosing--;
        }
        if (enclosing == 0 && !damaged && (!quiet || otherHelp.isPresent())) {
            report(cursor.spanFrom(name), hasArguments, type);
        }
        return otherHelp.isPresent() ? new TypeSyntax.Missing(cursor.spanFrom(name)) : type;
    }

    private void report(Span span, boolean hasArguments, TypeSyntax type) {
        String wrong = hasArguments ? "a type takes no arguments" : "the brackets of a list enclose its element";
        cursor.reportBehind(Diagnostic.error(UNEXPECTED_TOKEN, span, wrong + ", found " + Quoted.of(span.text()))
                .withHelp(otherHelp.orElseGet(() -> "write " + Quoted.of(TypeText.of(type)))));
    }

    private TypeSyntax parseArguments(Token name) throws Abandoned {
        List<TypeSyntax> arguments = new ArrayList<>();
        boolean understood = true;
        int open = 0;
        do {
            if (cursor.take(TokenKind.ANGLE_LEFT)) {
                understood &= open == 0;
                open++;
            } else if (cursor.take(TokenKind.ANGLE_RIGHT)) {
                open--;
            } else if (types.startsType()) {
                arguments.add(translated(types.parseType()));
            } else {
                cursor.next();
                understood = false;
            }
        } while (open > 0 && !isCutShort());
        return typeOf(name, understood ? arguments : List.of());
    }

    /** Whether something starts or ends here that does so in no arguments: their bracket is not closed. */
    private boolean isCutShort() {
        return switch (cursor.peek().kind()) {
            case PAREN_RIGHT, BRACE_RIGHT, BRACKET_RIGHT, COLON, EQUALS, AT, END -> true;
            case NAME ->
                cursor.at(1, TokenKind.COLON)
                        || cursor.at(1, TokenKind.PAREN_LEFT)
                        || cursor.at(1, TokenKind.BRACE_LEFT)
                        || cursor.atDefinition();
            case STRING, BLOCK_STRING -> cursor.atLineStart();
            default -> false;
        };
    }

    private TypeSyntax typeOf(Token name, List<TypeSyntax> arguments) {
        Span span = cursor.spanFrom(name);
        Optional<ForeignTypes.Container> container = ForeignTypes.container(cursor.text(name));
        int expected = container.filter(ForeignTypes.Container.MAP::equals).isPresent() ? 2 : 1;
        if (container.isEmpty() || arguments.size() != expected) {
            insteadOfType(container.map(ForeignTypes.Container::help).orElse(ANY_OTHER));
            return new TypeSyntax.Missing(span);
        }
        TypeSyntax first = arguments.get(0);
        return switch (container.get()) {
            case LIST -> new TypeSyntax.ListOf(first, span);
            case MAP -> new TypeSyntax.MapOf(first, arguments.get(1), span);
            case OPTIONAL -> TypeParser.optional(first, span);
            case STREAM -> {
                if (otherHelp.isEmpty()) {
                    insteadOfType("write " + Quoted.of("stream " + TypeText.of(first)));
                }
                yield new TypeSyntax.Missing(span);
            }
        };
    }

    /** Keeps the help for a type that cannot simply be written otherwise; the innermost one has to go first. */
    private void insteadOfType(String help) {
        otherHelp = otherHelp.or(() -> Optional.of(help));
    }

    private TypeSyntax parseBrackets(TypeSyntax element, Token name) {
        TypeSyntax type = element;
        for (int length = bracketsAt(0); length > 0; length = bracketsAt(0)) {
            for (int i = 0; i < length; i++) {
                cursor.next();
            }
            Span span = cursor.spanFrom(name);
            if (++brackets > MOST_BRACKETS) {
                insteadOfType(ForeignTypes.Container.LIST.help());
            } else if (type instanceof TypeSyntax.Named named) {
                type = listOf(named, span);
            } else {
                type = new TypeSyntax.ListOf(type, span);
            }
        }
        return type;
    }

    /** Bytes and characters have types of their own. */
    private static TypeSyntax listOf(TypeSyntax.Named element, Span span) {
        String name = element.name().text();
        if (Set.of("byte", "u8", "uint8").contains(name)) {
            return new TypeSyntax.Named(new NameSyntax("bytes", span));
        }
        return name.equals("char")
                ? new TypeSyntax.Named(new NameSyntax("string", span))
                : new TypeSyntax.ListOf(translated(element), span);
    }

    private static TypeSyntax translated(TypeSyntax type) {
        return type instanceof TypeSyntax.Named named
                ? ForeignTypes.certain(named.name().text())
                        .<TypeSyntax>map(known -> new TypeSyntax.Named(new NameSyntax(known, named.span())))
                        .orElse(named)
                : type;
    }

    /** How many tokens {@code []}, or {@code [4]}, has that starts here; 0 if something else does. */
    private int bracketsAt(int ahead) {
        if (!cursor.at(ahead, TokenKind.BRACKET_LEFT) || cursor.atLineStart(ahead)) {
            return 0;
        }
        if (cursor.at(ahead + 1, TokenKind.BRACKET_RIGHT)) {
            return 2;
        }
        return cursor.at(ahead + 1, TokenKind.INT) && cursor.at(ahead + 2, TokenKind.BRACKET_RIGHT) ? 3 : 0;
    }

    /**
     * How far away the name is when a type starts here that stands in front of it on its line, as in {@code string d}; 0
     * when that is not so.
     */
    int nameAfterType() {
        if (!cursor.at(TokenKind.NAME) || cursor.at(1, TokenKind.COLON)) {
            return 0;
        }
        int end = argumentsEnd();
        for (int length = bracketsAt(end); length > 0 && end < FURTHEST; length = bracketsAt(end)) {
            end += length;
        }
        if (cursor.at(end, TokenKind.QUESTION)) {
            end++;
        }
        boolean hasName =
                cursor.at(end, TokenKind.NAME) && !cursor.atLineStart(end) && !cursor.at(end + 1, TokenKind.COLON);
        return hasName && (end > 1 || isTypeFirst(cursor.text(cursor.peek()), cursor.text(cursor.peek(1)))) ? end : 0;
    }

    /** Of two names, whether the first is the type; where it could be either, the order of WIDL is the one that is meant. */
    private static boolean isTypeFirst(String first, String second) {
        return TypeParser.namesType(first)
                && (!TypeParser.namesType(second) || (MEMBERS.contains(second) && !MEMBERS.contains(first)));
    }

    private int argumentsEnd() {
        if (!cursor.at(1, TokenKind.ANGLE_LEFT)) {
            return 1;
        }
        int end = 2;
        for (int open = 1; open > 0 && end < FURTHEST; end++) {
            if (cursor.at(end, TokenKind.ANGLE_LEFT)) {
                open++;
            } else if (cursor.at(end, TokenKind.ANGLE_RIGHT)) {
                open--;
            }
        }
        return end;
    }
}

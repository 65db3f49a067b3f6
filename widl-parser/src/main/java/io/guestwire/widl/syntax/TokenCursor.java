// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNCLOSED_BRACKET;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNEXPECTED_TOKEN;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the parser stands among the tokens it sees, and how it reports and steps over what it cannot read. */
final class TokenCursor {
    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private final BitSet startsLine = new BitSet();
    private final BitSet damaged = new BitSet();
    private final Set<String> skippedNames = new LinkedHashSet<>();
    private int index;

    TokenCursor(SourceFile file, List<Token> all, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        boolean newLine = true;
        boolean stray = false;
        for (Token token : all) {
            if (token.kind().isTrivia()) {
                newLine |= hasLineBreak(token);
                stray |= token.kind() == TokenKind.STRAY;
                continue;
            }
            startsLine.set(tokens.size(), newLine);
            boolean afterMistake = !tokens.isEmpty() && isUnterminated(tokens.get(tokens.size() - 1));
            damaged.set(tokens.size(), stray || afterMistake || isSingleQuoted(token));
            tokens.add(token);
            newLine = false;
            stray = false;
        }
    }

    /** Thrown after a mistake is reported, up to whoever can find the next member or definition. */
    static final class Abandoned extends Exception {
        private static final long serialVersionUID = 1L;
        private static final Abandoned INSTANCE = new Abandoned();

        private Abandoned() {
            super(null, null, false, false);
        }
    }

    SourceFile file() {
        return file;
    }

    int index() {
        return index;
    }

    Set<String> skippedNames() {
        return skippedNames;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(index + ahead, tokens.size() - 1));
    }

    boolean at(TokenKind kind) {
        return peek().kind() == kind;
    }

    boolean at(int ahead, TokenKind kind) {
        return peek(ahead).kind() == kind;
    }

    boolean atKeyword(String word) {
        return at(TokenKind.NAME) && textIs(peek(), word);
    }

    /** Whether the next token is the first of its line. */
    boolean atLineStart() {
        return atLineStart(0);
    }

    boolean atLineStart(int ahead) {
        return startsLine.get(Math.min(index + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.kind() != TokenKind.END) {
            index++;
        }
        return token;
    }

    boolean take(TokenKind kind) {
        if (!at(kind)) {
            return false;
        }
        index++;
        return true;
    }

    boolean takeKeyword(String word) {
        if (!atKeyword(word)) {
            return false;
        }
        index++;
        return true;
    }

    /** Takes a token of a kind, or reports that it is missing after what was just read. */
    Token expect(TokenKind kind, String what) throws Abandoned {
        if (at(kind)) {
            return next();
        }
        throw unexpected(what);
    }

    void expectKeyword(String word) throws Abandoned {
        if (!takeKeyword(word)) {
            throw unexpected("`" + word + "`");
        }
    }

    /** Takes what closes a bracket, or reports that it stays open. */
    Token expectClosing(TokenKind kind, Token open) throws Abandoned {
        if (at(kind)) {
            return next();
        }
        throw unclosed(kind, open);
    }

    Abandoned unclosed(TokenKind kind, Token open) {
        if (!isDamaged()) {
            diagnostics.add(Diagnostic.error(
                            UNCLOSED_BRACKET,
                            span(peek()),
                            "expected `" + kind.symbol().orElseThrow() + "`, found " + describe(peek()))
                    .withNote(span(open), "to close the bracket opened here"));
        }
        return Abandoned.INSTANCE;
    }

    /** Reports that something else should stand here. */
    Abandoned unexpected(String expected) {
        report(mistake(expected));
        return Abandoned.INSTANCE;
    }

    /** That something else should stand here, not reported yet. */
    Diagnostic mistake(String expected) {
        return Diagnostic.error(UNEXPECTED_TOKEN, span(peek()), "expected " + expected + ", found " + describe(peek()));
    }

    /** What to throw when the mistake is reported already. */
    Abandoned given() {
        return Abandoned.INSTANCE;
    }

    /** Reports a mistake at the next token that its reader cannot go on from. */
    Abandoned abandon(DiagnosticCode code, String message) {
        report(Diagnostic.error(code, span(peek()), message));
        return Abandoned.INSTANCE;
    }

    /** Reports a mistake at the next token, unless characters in front of it are reported already. */
    void report(Diagnostic diagnostic) {
        if (!isDamaged()) {
            diagnostics.add(diagnostic);
        }
    }

    /** Reports a mistake that lies behind. */
    void reportBehind(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Whether the next token, or the text just before it, is reported: what is wrong here may be its consequence. */
    boolean isDamaged() {
        return damaged.get(Math.min(index, tokens.size() - 1));
    }

    Span span(Token token) {
        return new Span(file, token.start(), token.end());
    }

    /** From the start of a token to the end of the one read last. */
    Span spanFrom(Token first) {
        int end = index == 0
                ? first.end()
                : Math.max(first.end(), tokens.get(index - 1).end());
        return new Span(file, first.start(), end);
    }

    /** The empty range after the token read last. */
    Span here() {
        int end = index == 0 ? 0 : tokens.get(index - 1).end();
        return new Span(file, end, end);
    }

    String text(Token token) {
        return file.text().substring(token.start(), token.end());
    }

    boolean textIs(Token token, String expected) {
        return token.end() - token.start() == expected.length() && file.text().startsWith(expected, token.start());
    }

    NameSyntax name(Token token) {
        return new NameSyntax(text(token), span(token));
    }

    String describe(Token token) {
        return switch (token.kind()) {
            case END -> "the end of the file";
            case STRING, BLOCK_STRING -> "a string";
            case INT, FLOAT, MALFORMED_NUMBER -> "the number " + Quoted.of(text(token));
            default -> Quoted.of(text(token));
        };
    }

    /**
     * Steps over the rest of a member whose reader gave up: to the closing brace of the body, to a line that starts
     * like a member, or to the next definition. Always leaves {@code from} behind.
     */
    void skipMember(int from) {
        OpenBrackets open = passed(from);
        while (!at(TokenKind.END) && !atDefinition()) {
            boolean closesBody = at(TokenKind.BRACE_RIGHT) && !open.hasBrace();
            if (closesBody || (atLineStart() && startsMember(open))) {
                break;
            }
            open.pass(next());
        }
        collectNames(from);
    }

    /** Whether a line starts here that starts like an operation. */
    boolean atOperation() {
        return atLineStart() && at(TokenKind.NAME) && at(1, TokenKind.PAREN_LEFT);
    }

    /** An operation starts a member wherever it stands at the start of a line; a field, where nothing else has colons. */
    private boolean startsMember(OpenBrackets open) {
        boolean described = at(TokenKind.STRING) || at(TokenKind.BLOCK_STRING);
        if (open.isEmpty()) {
            return described || at(TokenKind.NAME);
        }
        boolean isField = at(1, TokenKind.COLON) && !open.hasBrace() && !open.hasParen();
        return at(TokenKind.NAME) && (isField || at(1, TokenKind.PAREN_LEFT));
    }

    /** Steps over text outside any definition, up to the next one. Always leaves {@code from} behind. */
    void skipToDefinition(int from) {
        OpenBrackets open = passed(from);
        while (!at(TokenKind.END)) {
            boolean described =
                    atLineStart() && (at(TokenKind.STRING) || at(TokenKind.BLOCK_STRING)) && isDefinition(1);
            if ((open.isEmpty() || atLineStart()) && (described || atDefinition())) {
                break;
            }
            open.pass(next());
        }
        collectNames(from);
    }

    /**
     * Steps over the rest of a parameter whose reader gave up: to what closes the list, to the next parameter, or to a
     * line that starts another member. Always leaves {@code from} behind.
     */
    void skipParameter(int from) {
        OpenBrackets open = passed(from);
        while (!at(TokenKind.END) && !atDefinition()) {
            boolean closesList = at(TokenKind.PAREN_RIGHT) && !open.hasParen();
            boolean closesBody = at(TokenKind.BRACE_RIGHT) && !open.hasBrace();
            boolean startsParameter =
                    at(TokenKind.NAME) && at(1, TokenKind.COLON) && !open.hasBrace() && !open.hasParen();
            if (closesList || closesBody || startsParameter || atOperation()) {
                break;
            }
            open.pass(next());
        }
        collectNames(from);
    }

    /** The brackets that were opened since a token; at least that token is stepped over. */
    private OpenBrackets passed(int from) {
        if (index == from) {
            next();
        }
        OpenBrackets open = new OpenBrackets();
        for (int i = from; i < index; i++) {
            open.pass(tokens.get(i));
        }
        return open;
    }

    /** Adds a name that was read and is left out of the tree. */
    void addSkippedName(Span name) {
        skippedNames.add(name.text());
    }

    private void collectNames(int from) {
        for (int i = from; i < index; i++) {
            if (tokens.get(i).kind() == TokenKind.NAME) {
                skippedNames.add(text(tokens.get(i)));
            }
        }
    }

    /** Whether a definition starts here: a description perhaps, its keyword, and what only a definition has after it. */
    boolean atDefinition() {
        boolean described = at(TokenKind.STRING) || at(TokenKind.BLOCK_STRING);
        return isDefinition(described ? 1 : 0);
    }

    private boolean isDefinition(int ahead) {
        Token word = peek(ahead);
        if (word.kind() != TokenKind.NAME) {
            return false;
        }
        TokenKind second = peek(ahead + 1).kind();
        TokenKind third = peek(ahead + 2).kind();
        return switch (text(word)) {
            case "namespace" -> second == TokenKind.NAME || second == TokenKind.STRING;
            case "import" -> second == TokenKind.STAR || (second == TokenKind.BRACE_LEFT && !isUnaryBody(ahead + 1));
            case "directive" -> second == TokenKind.AT;
            case "alias" ->
                (second == TokenKind.NAME || second == TokenKind.STRING)
                        && (third == TokenKind.EQUALS || third == TokenKind.ANGLE_LEFT);
            case "interface" -> second == TokenKind.AT || (second == TokenKind.BRACE_LEFT && !isUnaryBody(ahead + 1));
            case "role", "enum" -> second == TokenKind.NAME && (third == TokenKind.BRACE_LEFT || third == TokenKind.AT);
            case "type" ->
                second == TokenKind.NAME
                        && (third == TokenKind.BRACE_LEFT
                                || third == TokenKind.AT
                                || third == TokenKind.ANGLE_LEFT
                                || textIs(peek(ahead + 2), "implements"));
            case "union" -> second == TokenKind.NAME && (third == TokenKind.EQUALS || third == TokenKind.AT);
            default -> false;
        };
    }

    /** Whether a brace opens a unary parameter: an operation may be called {@code import} or {@code interface}. */
    private boolean isUnaryBody(int brace) {
        TokenKind first = peek(brace + 1).kind();
        boolean described = first == TokenKind.STRING || first == TokenKind.BLOCK_STRING;
        return peek(described ? brace + 3 : brace + 2).kind() == TokenKind.COLON;
    }

    private boolean hasLineBreak(Token token) {
        for (int i = token.start(); i < token.end(); i++) {
            if (file.text().charAt(i) == '\n' || file.text().charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean isSingleQuoted(Token token) {
        return token.kind() == TokenKind.STRING && file.text().charAt(token.start()) == '\'';
    }

    private boolean isUnterminated(Token token) {
        String text = text(token);
        return switch (token.kind()) {
            case STRING ->
                text.length() < 2 || text.charAt(0) != text.charAt(text.length() - 1) || endsEscaped(text, 1);
            case BLOCK_STRING -> text.length() < 6 || !text.endsWith("\"\"\"") || endsEscaped(text, 3);
            case MALFORMED_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether the closing quotes belong to an escape; in a block a backslash cannot itself be escaped. */
    private static boolean endsEscaped(String text, int quotes) {
        int backslash = text.length() - quotes - 1;
        int count = 0;
        while (backslash - count > 0 && text.charAt(backslash - count) == '\\') {
            count++;
        }
        return quotes == 1 ? count % 2 == 1 : count > 0;
    }
}

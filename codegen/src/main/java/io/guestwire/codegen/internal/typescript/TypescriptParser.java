// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import io.guestwire.codegen.internal.typescript.TypescriptToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the declarations of a text. One that it cannot read is left out with a note, and reading goes on behind it; a text
 * takes time in proportion to its length.
 */
public final class TypescriptParser {
    /** Characters of a text that are read; a longer one is left out. */
    static final int LONGEST = 1 << 20;

    private static final Set<String> STATEMENTS = Set.of(
            "export",
            "declare",
            "interface",
            "type",
            "function",
            "class",
            "const",
            "let",
            "var",
            "enum",
            "namespace",
            "module",
            "import",
            "abstract",
            "async");

    private final String source;
    private final TokenCursor tokens;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private TypescriptParser(String source, String text) {
        this.source = source;
        this.tokens = new TokenCursor(TypescriptLexer.tokenize(text));
    }

    /**
     * What a text declares.
     *
     * @param declarations the interfaces and types, in their order
     * @param notes what could not be read, a sentence each that begins with the text's name
     */
    public record Result(List<Declaration> declarations, List<String> notes) {
        /** Takes copies. */
        public Result {
            declarations = List.copyOf(declarations);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The declarations of a text.
     *
     * @param source its name, for messages
     */
    public static Result parse(String source, String text) {
        if (text.length() > LONGEST) {
            return new Result(
                    List.of(),
                    List.of(source + ": " + text.length() + " characters of TypeScript; " + LONGEST + " are read"));
        }
        return new TypescriptParser(source, text).run();
    }

    /**
     * One type, as a function's override gives it.
     *
     * @throws TypescriptSyntaxException if the text is not a type and nothing else
     */
    public static TypescriptType parseType(String text) throws TypescriptSyntaxException {
        TokenCursor cursor =
                new TokenCursor(TypescriptLexer.tokenize(text.substring(0, Math.min(text.length(), LONGEST))));
        TypescriptType type = new TypeParser(cursor).parseType();
        if (!cursor.atEnd()) {
            throw TypescriptSyntaxException.expected("the end", cursor.peek());
        }
        return type;
    }

    private Result run() {
        while (!tokens.atEnd()) {
            int start = tokens.place();
            try {
                parseStatement(tokens.peek().doc());
            } catch (TypescriptSyntaxException e) {
                tokens.returnTo(start);
                notes.add(source + ", " + e.getMessage() + "; the declaration at line "
                        + tokens.peek().line() + " is left out");
                skipStatement();
            }
        }
        return new Result(declarations, notes);
    }

    /** {@code ["export"] ["default"] ["declare"] (interface | alias | anything else)}. */
    private void parseStatement(Optional<String> doc) throws TypescriptSyntaxException {
        while (tokens.peek().isName("export")
                || tokens.peek().isName("default")
                || tokens.peek().isName("declare")) {
            tokens.take();
        }
        boolean named = tokens.peek(1).kind() == Kind.NAME;
        if (named && tokens.peek().isName("interface")) {
            parseInterface(doc);
        } else if (named && tokens.peek().isName("type")) {
            parseAlias(doc);
        } else {
            skipStatement();
        }
    }

    /** {@code "interface" name [parameters] ["extends" type {"," type}] "{" members "}"}. */
    private void parseInterface(Optional<String> doc) throws TypescriptSyntaxException {
        int line = tokens.take().line();
        String name = tokens.name();
        TypeParser types = new TypeParser(tokens);
        boolean generic = types.skipParameters();
        List<TypescriptType> parents = new ArrayList<>();
        if (tokens.tryName("extends")) {
            do {
                parents.add(types.parseType());
            } while (tokens.tryMark(","));
        }
        tokens.mark("{");
        TypescriptType shape = types.parseMembers();
        add(name, generic ? generic() : shape, parents, doc, line);
    }

    /** {@code "type" name [parameters] "=" type [";"]}. */
    private void parseAlias(Optional<String> doc) throws TypescriptSyntaxException {
        int line = tokens.take().line();
        String name = tokens.name();
        TypeParser types = new TypeParser(tokens);
        boolean generic = types.skipParameters();
        tokens.mark("=");
        TypescriptType type = types.parseType();
        tokens.tryMark(";");
        add(name, generic ? generic() : type, List.of(), doc, line);
    }

    private static TypescriptType generic() {
        return new TypescriptType.Other("a declaration with type parameters");
    }

    private void add(String name, TypescriptType type, List<TypescriptType> parents, Optional<String> doc, int line) {
        declarations.add(new Declaration(name, type, parents, doc, source + ", line " + line));
    }

    /** Skips a statement: up to {@code ;}, to the end of a block, or to a line that begins as a statement does. */
    private void skipStatement() {
        TypescriptToken token;
        do {
            token = tokens.peek();
            tokens.skipWhole();
        } while (!tokens.atEnd() && !token.isMark(";") && !token.isMark("{") && !startsStatement(tokens.peek()));
    }

    private static boolean startsStatement(TypescriptToken token) {
        return token.startsLine() && token.kind() == Kind.NAME && STATEMENTS.contains(token.text());
    }
}

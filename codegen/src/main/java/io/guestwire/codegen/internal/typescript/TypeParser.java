// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import io.guestwire.codegen.internal.typescript.TypescriptToken.Kind;
import io.guestwire.codegen.internal.typescript.TypescriptType.ArrayOf;
import io.guestwire.codegen.internal.typescript.TypescriptType.Index;
import io.guestwire.codegen.internal.typescript.TypescriptType.Intersection;
import io.guestwire.codegen.internal.typescript.TypescriptType.Literal;
import io.guestwire.codegen.internal.typescript.TypescriptType.Member;
import io.guestwire.codegen.internal.typescript.TypescriptType.Named;
import io.guestwire.codegen.internal.typescript.TypescriptType.Other;
import io.guestwire.codegen.internal.typescript.TypescriptType.Shape;
import io.guestwire.codegen.internal.typescript.TypescriptType.Tuple;
import io.guestwire.codegen.internal.typescript.TypescriptType.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads types: one method a production. */
final class TypeParser {
    /** Calls of {@link #parseType} and {@link #parsePostfix} inside each other: two for each level of brackets. */
    private static final int DEPTH = 128;

    /** Pairs of brackets behind one type. */
    private static final int ARRAYS = 16;

    private static final Set<String> OPERATORS = Set.of("keyof", "typeof", "infer", "unique", "asserts");
    private static final Set<String> ACCESSORS = Set.of("get", "set");

    private final TokenCursor tokens;
    private int depth;

    TypeParser(TokenCursor tokens) {
        this.tokens = tokens;
    }

    /** {@code union ["extends" union "?" type ":" type]}. */
    TypescriptType parseType() throws TypescriptSyntaxException {
        enter();
        TypescriptType type = parseUnion();
        if (tokens.peek().isName("extends") && !tokens.peek().startsLine()) {
            tokens.take();
            parseUnion();
            tokens.mark("?");
            parseType();
            tokens.mark(":");
            parseType();
            type = new Other("a conditional type");
        }
        depth--;
        return type;
    }

    private void enter() throws TypescriptSyntaxException {
        if (++depth > DEPTH) {
            throw new TypescriptSyntaxException(tokens.peek(), "types are nested too deeply");
        }
    }

    /** {@code ["|"] intersection {"|" intersection}}. */
    private TypescriptType parseUnion() throws TypescriptSyntaxException {
        tokens.tryMark("|");
        List<TypescriptType> members = new ArrayList<>();
        do {
            TypescriptType member = parseIntersection();
            if (member instanceof Union union) {
                members.addAll(union.members());
            } else {
                members.add(member);
            }
        } while (tokens.tryMark("|"));
        return members.size() == 1 ? members.get(0) : new Union(members);
    }

    /** {@code ["&"] postfix {"&" postfix}}. */
    private TypescriptType parseIntersection() throws TypescriptSyntaxException {
        tokens.tryMark("&");
        List<TypescriptType> members = new ArrayList<>();
        do {
            members.add(parsePostfix());
        } while (tokens.tryMark("&"));
        return members.size() == 1 ? members.get(0) : new Intersection(members);
    }

    /** {@code primary {"[" [type] "]"}}, brackets on the same line. */
    private TypescriptType parsePostfix() throws TypescriptSyntaxException {
        enter();
        TypescriptType type = parsePrimary();
        int brackets = 0;
        while (tokens.peek().isMark("[") && !tokens.peek().startsLine()) {
            tokens.take();
            if (++brackets > ARRAYS) {
                throw new TypescriptSyntaxException(tokens.peek(), "types are nested too deeply");
            }
            if (tokens.tryMark("]")) {
                type = new ArrayOf(type);
            } else {
                parseType();
                tokens.mark("]");
                type = new Other("an indexed type");
            }
        }
        depth--;
        return type;
    }

    private TypescriptType parsePrimary() throws TypescriptSyntaxException {
        TypescriptToken token = tokens.peek();
        return switch (token.kind()) {
            case STRING -> new Literal(tokens.take().text());
            case NUMBER -> number();
            case TEMPLATE -> {
                tokens.take();
                yield new Other("a template");
            }
            case NAME -> parseNamed();
            case MARK -> parseMarked(token);
            case END -> throw TypescriptSyntaxException.expected("a type", token);
        };
    }

    private TypescriptType number() {
        tokens.take();
        return new Other("a number that is a type");
    }

    private TypescriptType parseMarked(TypescriptToken token) throws TypescriptSyntaxException {
        switch (token.text()) {
            case "{" -> {
                tokens.take();
                return parseMembers();
            }
            case "[" -> {
                tokens.take();
                return parseTuple();
            }
            case "(" -> {
                return parseParenthesised();
            }
            case "<" -> {
                skipParameters();
                return parseFunction();
            }
            case "-" -> {
                tokens.take();
                if (tokens.peek().kind() == Kind.NUMBER) {
                    return number();
                }
                throw TypescriptSyntaxException.expected("a number", tokens.peek());
            }
            default -> throw TypescriptSyntaxException.expected("a type", token);
        }
    }

    /** {@code "(" type ")"}, or a function's type. */
    private TypescriptType parseParenthesised() throws TypescriptSyntaxException {
        if (tokens.afterBracket().isMark("=>")) {
            return parseFunction();
        }
        tokens.mark("(");
        TypescriptType type = parseType();
        tokens.mark(")");
        return type;
    }

    /** {@code "(" anything ")" "=>" type}. */
    private TypescriptType parseFunction() throws TypescriptSyntaxException {
        if (!tokens.peek().isMark("(")) {
            throw TypescriptSyntaxException.expected("`(`", tokens.peek());
        }
        tokens.skipWhole();
        tokens.mark("=>");
        parseType();
        if (tokens.tryName("is")) {
            parseType();
        }
        return new Other("a function");
    }

    /** A name with dots and arguments, or a word that makes something else of the type behind it. */
    private TypescriptType parseNamed() throws TypescriptSyntaxException {
        String word = tokens.take().text();
        if (word.equals("readonly")) {
            return parsePostfix();
        }
        if (word.equals("new") || word.equals("abstract")) {
            tokens.tryName("new");
            return parseFunction();
        }
        if (OPERATORS.contains(word)
                && tokens.peek().kind() == Kind.NAME
                && !tokens.peek().startsLine()) {
            parsePostfix();
            return new Other("`" + word + "`");
        }
        StringBuilder name = new StringBuilder(word);
        boolean imported = word.equals("import") && tokens.peek().isMark("(");
        if (imported) {
            tokens.skipWhole();
        }
        while (tokens.tryMark(".")) {
            name.append('.').append(tokens.name());
        }
        List<TypescriptType> arguments = parseArguments();
        return imported ? new Other("an imported type") : new Named(name.toString(), arguments);
    }

    /** {@code ["<" type {"," type} ">"]}. */
    private List<TypescriptType> parseArguments() throws TypescriptSyntaxException {
        List<TypescriptType> arguments = new ArrayList<>();
        if (!tokens.peek().startsLine() && tokens.tryMark("<")) {
            do {
                arguments.add(parseType());
            } while (tokens.tryMark(",") && !tokens.peek().isMark(">"));
            tokens.mark(">");
        }
        return arguments;
    }

    /** {@code element {"," element} "]"}; an element may have a name. */
    private TypescriptType parseTuple() throws TypescriptSyntaxException {
        List<TypescriptType> elements = new ArrayList<>();
        boolean open = false;
        while (!tokens.tryMark("]")) {
            open |= tokens.tryMark("...");
            if (tokens.peek().kind() == Kind.NAME
                    && tokens.peek(1).isMark("?")
                    && tokens.peek(2).isMark(":")) {
                tokens.take();
                tokens.take();
                tokens.take();
                open = true;
            } else if (tokens.peek().kind() == Kind.NAME && tokens.peek(1).isMark(":")) {
                tokens.take();
                tokens.take();
            }
            elements.add(parseType());
            open |= tokens.tryMark("?");
            if (!tokens.tryMark(",") && !tokens.peek().isMark("]")) {
                throw TypescriptSyntaxException.expected("`,` or `]`", tokens.peek());
            }
        }
        return open ? new Other("a tuple whose length is open") : new Tuple(elements);
    }

    /** {@code {member (";" | "," | end of line)} "}"}, the opening brace read. */
    TypescriptType parseMembers() throws TypescriptSyntaxException {
        List<Member> members = new ArrayList<>();
        Optional<Index> index = Optional.empty();
        Optional<Other> other = Optional.empty();
        while (!tokens.tryMark("}")) {
            Optional<String> doc = tokens.peek().doc();
            skipModifiers();
            if (tokens.peek().isMark("[")) {
                Optional<Index> found = parseIndex();
                other = found.isEmpty() || index.isPresent() ? Optional.of(new Other("a mapped type")) : other;
                index = index.or(() -> found);
            } else {
                Optional<Member> member = parseMember(doc);
                member.ifPresent(members::add);
                other = member.isEmpty() ? Optional.of(new Other("an object with methods")) : other;
            }
            boolean ended = tokens.tryMark(";") || tokens.tryMark(",");
            if (!ended && !tokens.peek().isMark("}") && !tokens.peek().startsLine()) {
                throw TypescriptSyntaxException.expected("`;`", tokens.peek());
            }
        }
        return other.isPresent() ? other.get() : new Shape(members, index);
    }

    private void skipModifiers() {
        while ((tokens.peek().isMark("+") || tokens.peek().isMark("-"))
                || tokens.peek().isName("readonly") && startsMember(tokens.peek(1))) {
            tokens.take();
        }
    }

    private static boolean startsMember(TypescriptToken token) {
        return token.kind() == Kind.NAME || token.kind() == Kind.STRING || token.isMark("[");
    }

    /** {@code name ["?"] ":" type}; empty for a method, a call or an accessor, which is skipped. */
    private Optional<Member> parseMember(Optional<String> doc) throws TypescriptSyntaxException {
        TypescriptToken token = tokens.peek();
        boolean accessor =
                token.kind() == Kind.NAME && ACCESSORS.contains(token.text()) && startsMember(tokens.peek(1));
        if (accessor) {
            tokens.take();
        }
        if (token.isMark("(") || token.isMark("<")) {
            return skipMethod();
        }
        if (!startsMember(token) && token.kind() != Kind.NUMBER) {
            throw TypescriptSyntaxException.expected("a member", token);
        }
        String name = tokens.take().text();
        boolean optional = tokens.tryMark("?");
        if (tokens.peek().isMark("(") || tokens.peek().isMark("<")) {
            return skipMethod();
        }
        if (!tokens.tryMark(":")) {
            if (tokens.peek().isMark(";")
                    || tokens.peek().isMark("}")
                    || tokens.peek().startsLine()) {
                return Optional.of(new Member(name, new Other("a member without a type"), optional, doc));
            }
            throw TypescriptSyntaxException.expected("`:`", tokens.peek());
        }
        return Optional.of(new Member(name, parseType(), optional, doc));
    }

    private Optional<Member> skipMethod() throws TypescriptSyntaxException {
        skipParameters();
        if (tokens.peek().isMark("(")) {
            tokens.skipWhole();
        }
        if (tokens.tryMark(":")) {
            parseType();
            if (tokens.tryName("is")) {
                parseType();
            }
        }
        return Optional.empty();
    }

    /** {@code "[" name ":" type "]" ["?"] ":" type}; empty for a mapped type or a computed name, which are skipped. */
    private Optional<Index> parseIndex() throws TypescriptSyntaxException {
        boolean plain = tokens.peek(1).kind() == Kind.NAME && tokens.peek(2).isMark(":");
        Optional<TypescriptType> key = Optional.empty();
        if (plain) {
            tokens.take();
            tokens.take();
            tokens.take();
            key = Optional.of(parseType());
            tokens.mark("]");
        } else {
            tokens.skipWhole();
        }
        while (tokens.peek().isMark("?")
                || tokens.peek().isMark("+")
                || tokens.peek().isMark("-")) {
            tokens.take();
        }
        tokens.mark(":");
        TypescriptType value = parseType();
        return key.map(type -> new Index(type, value));
    }

    /** Skips {@code "<" … ">"}, if it is there. */
    boolean skipParameters() throws TypescriptSyntaxException {
        if (!tokens.peek().isMark("<")) {
            return false;
        }
        int open = 0;
        do {
            if (tokens.atEnd()) {
                throw TypescriptSyntaxException.expected("`>`", tokens.peek());
            }
            open += tokens.peek().isMark("<") ? 1 : tokens.peek().isMark(">") ? -1 : 0;
            tokens.take();
        } while (open > 0);
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.EMPTY_SCHEMA;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_ENUM_INDEX;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.MISPLACED_DESCRIPTION;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.TOO_MANY_MEMBERS;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNEXPECTED_TOKEN;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_DEFINITION;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumMemberSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.EnumSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportNameSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.NamespaceSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ObjectSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.RequirementSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.UnionSyntax;
import io.guestwire.widl.syntax.TokenCursor.Abandoned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a file into a tree, by recursive descent. After a mistake it goes on with the next parameter, member or
 * definition, so that one run finds every mistake of the grammar; the tree then lacks what could not be read.
 */
public final class Parser {
    private static final List<String> KEYWORDS =
            List.of("namespace", "import", "directive", "alias", "interface", "role", "type", "union", "enum");

    private final TokenCursor cursor;
    private final SchemaLimits limits;
    private final TypeParser types;
    private final ValueParser values;

    private Parser(TokenCursor cursor, SchemaLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
        this.types = new TypeParser(cursor, limits);
        this.values = new ValueParser(cursor, limits);
    }

    /** The tree of a file; mistakes go to {@code diagnostics}. */
    public static SchemaSyntax parse(SourceFile file, SchemaLimits limits, Diagnostics diagnostics) {
        List<Token> tokens = Lexer.tokenize(file, limits, diagnostics);
        TokenCursor cursor = new TokenCursor(file, tokens, diagnostics);
        List<DefinitionSyntax> definitions = new Parser(cursor, limits).parseDocument();
        return new SchemaSyntax(file, tokens, definitions, cursor.skippedNames());
    }

    /** <code>document = definition , { definition }</code>. */
    private List<DefinitionSyntax> parseDocument() {
        if (cursor.at(TokenKind.END)) {
            cursor.report(Diagnostic.error(EMPTY_SCHEMA, cursor.span(cursor.peek()), "the file defines nothing"));
        }
        List<DefinitionSyntax> definitions = new ArrayList<>();
        while (!cursor.at(TokenKind.END)) {
            int start = cursor.index();
            try {
                definitions.add(parseDefinition());
            } catch (Abandoned reported) {
                cursor.skipToDefinition(start);
            }
        }
        return definitions;
    }

    /** {@code definition = [ description ] , ( namespaceDef | importDef | ... | enumDef )}. */
    private DefinitionSyntax parseDefinition() throws Abandoned {
        Token first = cursor.peek();
        Optional<StringSyntax> description = parseDescription();
        if (!cursor.at(TokenKind.NAME)) {
            throw cursor.abandon(UNKNOWN_DEFINITION, "expected a definition, found " + cursor.describe(cursor.peek()));
        }
        String keyword = cursor.text(cursor.peek());
        if (!KEYWORDS.contains(keyword)) {
            keyword = guessKeyword(keyword);
        }
        Token word = cursor.next();
        return switch (keyword) {
            case "namespace" -> parseNamespace(first, description);
            case "import" -> parseImport(first, description);
            case "directive" -> parseDirective(first, description);
            case "alias" -> parseAlias(first, description);
            case "interface" -> parseInterface(first, word, description);
            case "role" -> parseRole(first, word, description);
            case "type" -> parseObject(first, description);
            case "union" -> parseUnion(first, description);
            default -> parseEnum(first, description);
        };
    }

    /** Reports a word that is no keyword; goes on as if a misspelt one were right. */
    private String guessKeyword(String word) throws Abandoned {
        Optional<String> meant = Spelling.nearest(word, KEYWORDS);
        cursor.report(Diagnostic.error(
                        UNKNOWN_DEFINITION,
                        cursor.span(cursor.peek()),
                        Quoted.of(word) + " does not start a definition")
                .withHelp(meant.map(keyword -> "did you mean `" + keyword + "`?")));
        boolean goesOn = cursor.at(1, TokenKind.NAME) || cursor.at(1, TokenKind.BRACE_LEFT);
        if (meant.isEmpty() || !goesOn) {
            throw cursor.given();
        }
        return meant.get();
    }

    /** {@code description = STRING | BLOCK_STRING}: at most one, and something must follow. */
    private Optional<StringSyntax> parseDescription() throws Abandoned {
        Optional<StringSyntax> description = Optional.empty();
        while (cursor.at(TokenKind.STRING) || cursor.at(TokenKind.BLOCK_STRING)) {
            description.ifPresent(this::reportDescription);
            description = Optional.of(values.string(cursor.next()));
        }
        boolean last = cursor.at(TokenKind.END) || cursor.at(TokenKind.BRACE_RIGHT) || cursor.at(TokenKind.PAREN_RIGHT);
        if (last && description.isPresent()) {
            if (!cursor.isDamaged()) {
                reportDescription(description.get());
            }
            throw cursor.given();
        }
        return description;
    }

    private void reportDescription(StringSyntax description) {
        cursor.reportBehind(Diagnostic.error(
                MISPLACED_DESCRIPTION, description.span(), "the string stands in front of nothing it could describe"));
    }

    /** <code>namespaceDef = "namespace" , ( NAME | STRING ) , { annotation }</code>. */
    private DefinitionSyntax parseNamespace(Token first, Optional<StringSyntax> description) throws Abandoned {
        NameSyntax name = expectNameOrString("the name of the namespace");
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        return new NamespaceSyntax(description, name, annotations, cursor.spanFrom(first));
    }

    /** <code>importDef = "import" , ( "*" | "{" , importName , { importName } , "}" ) , "from" , STRING</code>. */
    private DefinitionSyntax parseImport(Token first, Optional<StringSyntax> description) throws Abandoned {
        List<ImportNameSyntax> names = List.of();
        if (!cursor.take(TokenKind.STAR)) {
            names = parseImportNames(cursor.expect(TokenKind.BRACE_LEFT, "`*`, or names in braces"));
        }
        cursor.expectKeyword("from");
        StringSyntax from = values.string(cursor.expect(TokenKind.STRING, "the file to import, in double quotes"));
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        return new ImportSyntax(description, names, from, annotations, cursor.spanFrom(first));
    }

    /** {@code importName = NAME , [ "as" , NAME ]}. */
    private List<ImportNameSyntax> parseImportNames(Token open) throws Abandoned {
        List<ImportNameSyntax> names = new ArrayList<>();
        do {
            NameSyntax name = expectName("a name to import");
            boolean renamed = cursor.takeKeyword("as");
            names.add(new ImportNameSyntax(
                    name, renamed ? Optional.of(expectName("a name after `as`")) : Optional.empty()));
        } while (cursor.at(TokenKind.NAME));
        cursor.expectClosing(TokenKind.BRACE_RIGHT, open);
        return names;
    }

    /** <code>aliasDef = "alias" , ( NAME | STRING ) , "=" , type , { annotation }</code>. */
    private DefinitionSyntax parseAlias(Token first, Optional<StringSyntax> description) throws Abandoned {
        NameSyntax name = expectNameOrString("the name of the alias");
        passTypeParameters();
        cursor.expect(TokenKind.EQUALS, "`=` after " + Quoted.of(name.text()));
        TypeSyntax target = types.parseType();
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        return new AliasSyntax(description, name, target, annotations, cursor.spanFrom(first));
    }

    /** <code>interfaceDef = "interface" , { annotation } , "{" , { operation } , "}"</code>. */
    private DefinitionSyntax parseInterface(Token first, Token word, Optional<StringSyntax> description)
            throws Abandoned {
        if (cursor.at(TokenKind.NAME)) {
            String name = Quoted.of(cursor.text(cursor.peek()));
            cursor.report(Diagnostic.error(
                            UNEXPECTED_TOKEN, cursor.span(cursor.peek()), "an interface has no name, found " + name)
                    .withHelp("leave out the name, or declare a role"));
            cursor.next();
        }
        return parseOperations(first, word, description, Optional.empty());
    }

    /** <code>roleDef = "role" , NAME , { annotation } , "{" , { operation } , "}"</code>. */
    private DefinitionSyntax parseRole(Token first, Token word, Optional<StringSyntax> description) throws Abandoned {
        NameSyntax name = expectName("the name of the role");
        return parseOperations(first, word, description, Optional.of(name));
    }

    private DefinitionSyntax parseOperations(
            Token first, Token word, Optional<StringSyntax> description, Optional<NameSyntax> role) throws Abandoned {
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        List<OperationSyntax> operations = parseBody(this::parseOperation);
        return new OperationsSyntax(
                description, cursor.span(word), role, annotations, operations, cursor.spanFrom(first));
    }

    /** <code>operation = [ description ] , NAME , params , [ ":" , [ "stream" ] , type ] , { annotation }</code>. */
    private OperationSyntax parseOperation() throws Abandoned {
        Token first = cursor.peek();
        Optional<StringSyntax> description = parseDescription();
        int ahead = types.foreign().nameAfterType();
        boolean typeFirst = ahead > 0 && cursor.at(ahead + 1, TokenKind.PAREN_LEFT);
        Optional<TypeSyntax> before = typeFirst ? Optional.of(parseTypeBeforeName("(...)")) : Optional.empty();
        NameSyntax name = expectName("an operation");
        passTypeParameters();
        boolean unary = cursor.at(TokenKind.BRACE_LEFT);
        List<MemberSyntax> parameters = unary ? List.of(parseUnaryParameter()) : parseParameterList(name);
        Optional<TypeSyntax> result = parseResult().or(() -> before);
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        return new OperationSyntax(description, name, unary, parameters, result, annotations, cursor.spanFrom(first));
    }

    /** <code>[ ":" , [ "stream" ] , type ]</code>; an arrow is read like the colon. */
    private Optional<TypeSyntax> parseResult() throws Abandoned {
        if (cursor.take(TokenKind.COLON)) {
            if (isResultLeftOut()) {
                cursor.unexpected("a type");
                return Optional.of(new TypeSyntax.Missing(cursor.here()));
            }
            return Optional.of(types.parseStreamable());
        }
        if (!cursor.at(TokenKind.ARROW)) {
            return Optional.empty();
        }
        boolean damaged = cursor.isDamaged();
        Token arrow = cursor.next();
        boolean hasType = types.startsType() && !isResultLeftOut();
        Optional<TypeSyntax> type = hasType ? Optional.of(types.foreign().parseQuietly(true)) : Optional.empty();
        if (!damaged) {
            String wrong = "a result follows `:`, found " + cursor.describe(arrow);
            String right =
                    type.map(TypeText::of).map(text -> Quoted.of(": " + text)).orElse("`:` and a type");
            cursor.reportBehind(Diagnostic.error(UNEXPECTED_TOKEN, cursor.span(arrow), wrong)
                    .withHelp("write " + right));
        }
        return type;
    }

    /** The next operation is no result, nor is a name that stands in front of its parameters. */
    private boolean isResultLeftOut() {
        boolean hasParameters = cursor.at(1, TokenKind.PAREN_LEFT)
                || (cursor.at(1, TokenKind.BRACE_LEFT) && !cursor.atKeyword("stream"));
        return cursor.at(TokenKind.NAME) && hasParameters;
    }

    /** The parameters of a function; without an opening bracket, what stands where they should is read all the same. */
    private List<MemberSyntax> parseParameterList(NameSyntax operation) throws Abandoned {
        if (cursor.at(TokenKind.PAREN_LEFT)) {
            return parseParameters(cursor.next(), operation);
        }
        Abandoned abandoned = cursor.unexpected("`(` or `{` after the operation " + Quoted.of(operation.text()));
        if (cursor.at(TokenKind.COLON)) {
            return List.of();
        }
        int name = cursor.at(TokenKind.NAME) ? 0 : 1;
        if (cursor.at(name, TokenKind.NAME) && cursor.at(name + 1, TokenKind.COLON)) {
            return parseParameters(cursor.peek(), operation);
        }
        throw abandoned;
    }

    /** <code>"(" , { parameter } , ")"</code>, the opening bracket being read. */
    private List<MemberSyntax> parseParameters(Token open, NameSyntax owner) throws Abandoned {
        List<MemberSyntax> parameters = new ArrayList<>();
        while (!cursor.take(TokenKind.PAREN_RIGHT)) {
            boolean startsParameter =
                    cursor.at(TokenKind.NAME) || cursor.at(TokenKind.STRING) || cursor.at(TokenKind.BLOCK_STRING);
            if (!startsParameter || cursor.atOperation() || cursor.atDefinition()) {
                goOnBefore(cursor.unclosed(TokenKind.PAREN_RIGHT, open));
                break;
            }
            int start = cursor.index();
            try {
                parameters.add(parseMember("a parameter", false));
            } catch (Abandoned reported) {
                cursor.skipParameter(start);
                if (!cursor.at(TokenKind.PAREN_RIGHT) && !cursor.at(TokenKind.NAME)) {
                    throw reported;
                }
            }
        }
        return limit(SchemaLimit.PARAMETERS, parameters, member -> member.name().span(), owner, "parameters");
    }

    /** A bracket left out before the result costs no more than its own mistake. */
    private void goOnBefore(Abandoned reported) throws Abandoned {
        if (!cursor.at(TokenKind.COLON) && !cursor.at(TokenKind.ARROW)) {
            throw reported;
        }
    }

    /** <code>"{" , unaryParam , "}"</code>. */
    private MemberSyntax parseUnaryParameter() throws Abandoned {
        Token open = cursor.next();
        MemberSyntax parameter = parseMember("the one parameter of a unary operation", true);
        if (cursor.at(TokenKind.NAME) && cursor.at(1, TokenKind.COLON)) {
            cursor.report(Diagnostic.error(
                            UNEXPECTED_TOKEN,
                            cursor.span(cursor.peek()),
                            "a unary operation has one parameter, found another")
                    .withHelp("put the parameters in `(` and `)`, or into a type"));
            throw cursor.given();
        }
        if (!cursor.take(TokenKind.BRACE_RIGHT)) {
            goOnBefore(cursor.unclosed(TokenKind.BRACE_RIGHT, open));
        }
        return parameter;
    }

    /** <code>[ description ] , NAME , ":" , [ "stream" ] , type , [ "=" , value ] , { annotation }</code>. */
    private MemberSyntax parseMember(String what, boolean streamable) throws Abandoned {
        Token first = cursor.peek();
        Optional<StringSyntax> description = parseDescription();
        Optional<TypeSyntax> before =
                types.foreign().nameAfterType() > 0 ? Optional.of(parseTypeBeforeName("")) : Optional.empty();
        NameSyntax name = expectName(what);
        TypeSyntax type = before.isPresent() ? before.get() : parseMemberType(name, streamable);
        Optional<ValueSyntax> value =
                cursor.take(TokenKind.EQUALS) ? Optional.of(values.parseValue()) : Optional.empty();
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        return new MemberSyntax(description, name, type, value, annotations, cursor.spanFrom(first));
    }

    /** <code>":" , [ "stream" ] , type</code>; without the colon, a type is read all the same. */
    private TypeSyntax parseMemberType(NameSyntax name, boolean streamable) throws Abandoned {
        if (cursor.take(TokenKind.COLON)) {
            if (isTypeLeftOut()) {
                cursor.unexpected("a type");
                return new TypeSyntax.Missing(cursor.here());
            }
            return streamable ? types.parseStreamable() : types.parseType();
        }
        String expected = "`:` after " + Quoted.of(name.text());
        boolean equals = cursor.at(TokenKind.EQUALS)
                && cursor.at(1, TokenKind.NAME)
                && TypeParser.namesType(cursor.text(cursor.peek(1)));
        boolean hasType = types.startsType() && !cursor.at(TokenKind.BRACE_LEFT) && !cursor.atLineStart();
        if (!equals && !hasType) {
            throw cursor.unexpected(expected);
        }
        if (isTypeLeftOut()) {
            cursor.unexpected(expected);
            return new TypeSyntax.Missing(cursor.here());
        }
        boolean damaged = cursor.isDamaged();
        Diagnostic mistake = cursor.mistake(expected);
        cursor.take(TokenKind.EQUALS);
        TypeSyntax type = types.foreign().parseQuietly(streamable);
        if (!damaged) {
            cursor.reportBehind(mistake.withHelp("write " + Quoted.of(name.text() + ": " + TypeText.of(type))));
        }
        return type;
    }

    /** A type is no name of a member: where it is left out, the next member is not it. */
    private boolean isTypeLeftOut() {
        return cursor.at(TokenKind.NAME)
                && cursor.at(1, TokenKind.COLON)
                && !TypeParser.looksLikeType(cursor.text(cursor.peek()));
    }

    /**
     * Reads a type that stands in front of the name of a member or operation, where other languages have it.
     *
     * @param parameters what follows the name in the help
     */
    private TypeSyntax parseTypeBeforeName(String parameters) throws Abandoned {
        Token first = cursor.peek();
        TypeSyntax type = types.foreign().parseQuietly(false);
        String written = Quoted.of(cursor.spanFrom(first).text());
        String right = cursor.text(cursor.peek()) + parameters + ": " + TypeText.of(type);
        cursor.report(cursor.mistake((parameters.isEmpty() ? "`:`" : "`(` or `{`") + " after " + written)
                .withHelp("name first: " + Quoted.of(right)));
        return type;
    }

    /** <code>typeDef = "type" , NAME , [ "implements" , names ] , { annotation } , "{" , { field } , "}"</code>. */
    private DefinitionSyntax parseObject(Token first, Optional<StringSyntax> description) throws Abandoned {
        NameSyntax name = expectName("the name of the type");
        passTypeParameters();
        List<NameSyntax> interfaces = new ArrayList<>();
        if (cursor.takeKeyword("implements")) {
            cursor.take(TokenKind.AMPERSAND);
            do {
                interfaces.add(expectName("the name of a type"));
            } while (cursor.take(TokenKind.AMPERSAND));
        }
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        List<MemberSyntax> fields = parseBody(() -> parseMember("a field", false));
        return new ObjectSyntax(
                description,
                name,
                interfaces,
                annotations,
                limit(SchemaLimit.FIELDS, fields, field -> field.name().span(), name, "fields"),
                cursor.spanFrom(first));
    }

    /** <code>unionDef = "union" , NAME , { annotation } , "=" , [ "|" ] , type , { "|" , type }</code>. */
    private DefinitionSyntax parseUnion(Token first, Optional<StringSyntax> description) throws Abandoned {
        NameSyntax name = expectName("the name of the union");
        passTypeParameters();
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        cursor.expect(TokenKind.EQUALS, "`=` after " + Quoted.of(name.text()));
        cursor.take(TokenKind.PIPE);
        List<TypeSyntax> members = new ArrayList<>();
        do {
            members.add(types.parseType());
        } while (cursor.take(TokenKind.PIPE));
        return new UnionSyntax(
                description,
                name,
                annotations,
                limit(SchemaLimit.UNION_MEMBERS, members, TypeSyntax::span, name, "members"),
                cursor.spanFrom(first));
    }

    /** <code>enumDef = "enum" , NAME , { annotation } , "{" , { enumValue } , "}"</code>. */
    private DefinitionSyntax parseEnum(Token first, Optional<StringSyntax> description) throws Abandoned {
        NameSyntax name = expectName("the name of the enum");
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        List<EnumMemberSyntax> members = parseBody(this::parseEnumMember);
        return new EnumSyntax(
                description,
                name,
                annotations,
                limit(SchemaLimit.ENUM_VALUES, members, member -> member.name().span(), name, "values"),
                cursor.spanFrom(first));
    }

    /** <code>enumValue = [ description ] , NAME , "=" , INT , [ [ "as" ] , STRING ] , { annotation }</code>. */
    private EnumMemberSyntax parseEnumMember() throws Abandoned {
        Token first = cursor.peek();
        Optional<StringSyntax> description = parseDescription();
        NameSyntax name = expectName("a value of the enum");
        ValueSyntax index = parseIndex(name);
        Optional<StringSyntax> display = Optional.empty();
        boolean spelledOut = cursor.atKeyword("as") && !cursor.at(1, TokenKind.EQUALS);
        if (spelledOut) {
            cursor.next();
            display = Optional.of(values.string(cursor.expect(TokenKind.STRING, "a string after `as`")));
        } else if (cursor.at(TokenKind.STRING) && !cursor.atLineStart()) {
            display = Optional.of(values.string(cursor.next()));
        }
        List<AnnotationSyntax> annotations = values.parseAnnotations();
        return new EnumMemberSyntax(description, name, index, display, annotations, cursor.spanFrom(first));
    }

    private ValueSyntax parseIndex(NameSyntax name) throws Abandoned {
        Abandoned abandoned;
        if (cursor.take(TokenKind.EQUALS)) {
            switch (cursor.peek().kind()) {
                case INT, FLOAT, MALFORMED_NUMBER -> {
                    return parseIndexNumber();
                }
                default -> abandoned = cursor.unexpected("the index of " + Quoted.of(name.text()));
            }
        } else {
            abandoned = cursor.unexpected("`=` and an index after " + Quoted.of(name.text()));
        }
        if (!cursor.atLineStart() && !cursor.at(TokenKind.BRACE_RIGHT)) {
            throw abandoned;
        }
        return new ValueSyntax.Missing(cursor.here());
    }

    /** An index of any length is one mistake, whatever the limit of other numbers. */
    private ValueSyntax parseIndexNumber() {
        Token token = cursor.peek();
        if (token.kind() == TokenKind.INT && token.end() - token.start() > limits.maximum(SchemaLimit.NUMBER_LENGTH)) {
            cursor.next();
            cursor.reportBehind(
                    Diagnostic.error(INVALID_ENUM_INDEX, cursor.span(token), "the index has too many digits")
                            .withHelp("an index lies between 0 and 2147483647"));
            return new ValueSyntax.Missing(cursor.span(token));
        }
        return values.parseNumber();
    }

    /** <code>directiveDef = "directive" , "@" , NAME , [ "(" , { parameter } , ")" ] , "on" , locations , ...</code>. */
    private DefinitionSyntax parseDirective(Token first, Optional<StringSyntax> description) throws Abandoned {
        cursor.expect(TokenKind.AT, "`@` and the name of the directive");
        NameSyntax name = expectName("the name of the directive");
        List<MemberSyntax> parameters = List.of();
        if (cursor.at(TokenKind.PAREN_LEFT)) {
            parameters = parseParameters(cursor.next(), name);
        }
        List<NameSyntax> locations = parseLocations();
        List<RequirementSyntax> requirements = cursor.takeKeyword("require") ? parseRequirements(name) : List.of();
        return new DirectiveSyntax(description, name, parameters, locations, requirements, cursor.spanFrom(first));
    }

    /** <code>"@" , NAME , locations , { "@" , NAME , locations }</code>, after {@code require}. */
    private List<RequirementSyntax> parseRequirements(NameSyntax owner) throws Abandoned {
        List<RequirementSyntax> requirements = new ArrayList<>();
        do {
            cursor.expect(TokenKind.AT, "`@` and the name of the required directive");
            NameSyntax required = expectName("the name of the required directive");
            requirements.add(new RequirementSyntax(required, parseLocations()));
        } while (cursor.at(TokenKind.AT));
        return limit(
                SchemaLimit.REQUIREMENTS,
                requirements,
                required -> required.name().span(),
                owner,
                "requirements");
    }

    /** <code>"on" , [ "|" ] , NAME , { "|" , NAME }</code>. */
    private List<NameSyntax> parseLocations() throws Abandoned {
        cursor.expectKeyword("on");
        cursor.take(TokenKind.PIPE);
        List<NameSyntax> locations = new ArrayList<>();
        do {
            locations.add(expectName("a location"));
        } while (cursor.take(TokenKind.PIPE));
        return locations;
    }

    /** Reads members up to the closing brace; a member that cannot be read is left out. */
    private <T> List<T> parseBody(Production<T> production) throws Abandoned {
        Token open = cursor.expect(TokenKind.BRACE_LEFT, "`{`");
        List<T> members = new ArrayList<>();
        while (!cursor.take(TokenKind.BRACE_RIGHT)) {
            if (cursor.at(TokenKind.END) || cursor.atDefinition()) {
                cursor.unclosed(TokenKind.BRACE_RIGHT, open);
                return members;
            }
            int start = cursor.index();
            try {
                members.add(production.parse());
            } catch (Abandoned reported) {
                cursor.skipMember(start);
            }
        }
        return members;
    }

    /** The members up to the limit: if there are more, that is the one mistake, and no check takes time for them. */
    private <T> List<T> limit(
            SchemaLimit limit, List<T> members, Function<T, Span> place, NameSyntax owner, String what) {
        int maximum = limits.maximum(limit);
        if (members.size() <= maximum) {
            return members;
        }
        cursor.reportBehind(Diagnostic.error(
                TOO_MANY_MEMBERS,
                place.apply(members.get(maximum)),
                Quoted.of(owner.text()) + " has " + members.size() + " " + what + ", more than " + maximum));
        members.subList(maximum, members.size()).forEach(member -> cursor.addSkippedName(place.apply(member)));
        return members.subList(0, maximum);
    }

    /** Reports parameters in angle brackets, which nothing in WIDL has, and goes on behind them. */
    private void passTypeParameters() {
        if (!cursor.at(TokenKind.ANGLE_LEFT)) {
            return;
        }
        boolean damaged = cursor.isDamaged();
        Token first = cursor.peek();
        int open = 0;
        do {
            Token token = cursor.next();
            switch (token.kind()) {
                case ANGLE_LEFT -> open++;
                case ANGLE_RIGHT -> open--;
                case NAME -> cursor.addSkippedName(cursor.span(token));
                default -> {}
            }
        } while (open > 0 && !endsTypeParameters());
        Span span = cursor.spanFrom(first);
        if (!damaged) {
            cursor.reportBehind(Diagnostic.error(
                            UNEXPECTED_TOKEN, span, "WIDL has no type parameters, found " + Quoted.of(span.text()))
                    .withHelp("declare a type of its own for each use"));
        }
    }

    private boolean endsTypeParameters() {
        return cursor.atLineStart()
                || cursor.at(TokenKind.BRACE_LEFT)
                || cursor.at(TokenKind.PAREN_LEFT)
                || cursor.at(TokenKind.END);
    }

    private NameSyntax expectName(String what) throws Abandoned {
        return cursor.name(cursor.expect(TokenKind.NAME, what));
    }

    private NameSyntax expectNameOrString(String what) throws Abandoned {
        if (!cursor.at(TokenKind.NAME) && !cursor.at(TokenKind.STRING)) {
            throw cursor.unexpected(what);
        }
        return values.parseNameOrString();
    }

    private interface Production<T> {
        T parse() throws Abandoned;
    }
}

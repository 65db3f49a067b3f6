// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    @Test
    void keepsBlanksAndCommentsAsTokens() {
        assertThat(kinds("a, # c\n:"))
                .containsExactly(
                        TokenKind.NAME,
                        TokenKind.WHITESPACE,
                        TokenKind.COMMENT,
                        TokenKind.WHITESPACE,
                        TokenKind.COLON,
                        TokenKind.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-12", "18446744073709551616"})
    void readsWholeNumbers(String text) {
        assertThat(kinds(text)).containsExactly(TokenKind.INT, TokenKind.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-1.25", "1e9", "1E+9", "1.5e-3"})
    void readsDecimals(String text) {
        assertThat(kinds(text)).containsExactly(TokenKind.FLOAT, TokenKind.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "-01", "1.", "1e", "1e+", ".5", "+1", "-", "12abc", "0x1F", "1_000", "1.2.3", "-a"})
    void readsAMalformedNumberAsOneToken(String text) {
        assertThat(kinds(text)).containsExactly(TokenKind.MALFORMED_NUMBER, TokenKind.END);
    }

    @Test
    void readsAnEmptyStringBesideABlockString() {
        assertThat(kinds("\"\"\"\"\"\"\"\"")).containsExactly(TokenKind.BLOCK_STRING, TokenKind.STRING, TokenKind.END);
    }

    @Test
    void endsABlockStringOnlyAtQuotesThatAreNotEscaped() {
        assertThat(kinds("\"\"\"a\\\"\"\"b\"\"\"")).containsExactly(TokenKind.BLOCK_STRING, TokenKind.END);
    }

    @Test
    void takesAByteOrderMarkAtTheStart() {
        assertThat(messages("\uFEFFa")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uFEFF", "a\u200B", "a\u202E", "a\u00A0", "a\u2028", "a\u0000", "a\u001B", "a\u007F"})
    void namesHiddenCharactersByTheirCodePoint(String text) {
        assertThat(messages(text)).singleElement().asString().matches("U\\+[0-9A-F]{4} means nothing here");
    }

    @Test
    void pointsAtALetterThatOnlyLooksLikeAnother() {
        assertThat(messages("p\u0430ge")).containsExactly("`\u0430` (U+0430) cannot be part of a name");
    }

    @Test
    void refusesCommentsThatReadOtherThanTheyShow() {
        assertThat(messages("# safe\u202Efas #")).singleElement().asString().startsWith("U+202E");
    }

    @Test
    void takesForeignLettersInCommentsAndStrings() {
        assertThat(messages("# caf\u00e9 \u4f60\u597d \ud83d\ude00\n\"caf\u00e9 \ud83d\ude00\""))
                .isEmpty();
    }

    @Test
    void reportsARunOfOneCharacterOnce() {
        assertThat(messages("a ;;;; b")).hasSize(1);
    }

    private static List<TokenKind> kinds(String text) {
        return lex(text, new Diagnostics(SchemaLimits.defaults())).stream()
                .map(Token::kind)
                .toList();
    }

    private static List<String> messages(String text) {
        Diagnostics diagnostics = new Diagnostics(SchemaLimits.defaults());
        lex(text, diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::message).toList();
    }

    private static List<Token> lex(String text, Diagnostics diagnostics) {
        return Lexer.tokenize(SourceFile.of("x.widl", text), SchemaLimits.defaults(), diagnostics);
    }
}

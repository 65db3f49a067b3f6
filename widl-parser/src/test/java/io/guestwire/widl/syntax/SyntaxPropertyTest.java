// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.RandomSchema;
import io.guestwire.widl.Seeds;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxPropertyTest {
    static LongStream seeds() {
        return Seeds.of(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tokensOfMutatedTextConcatenateToTheText(long seed) {
        SourceFile file = SourceFile.of("x.widl", mutate(RandomSchema.of(seed), seed));
        List<Token> tokens = Lexer.tokenize(file, SchemaLimits.defaults(), new Diagnostics(SchemaLimits.defaults()));

        String joined = tokens.stream()
                .map(token -> file.text().substring(token.start(), token.end()))
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(file.text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingWhatWasPrintedGivesTheSameTree(long seed) {
        SchemaSyntax tree = parse(RandomSchema.of(seed));

        assertThat(TreeText.of(parse(SchemaPrinter.print(tree)))).isEqualTo(TreeText.of(tree));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printingWhatWasPrintedChangesNothing(long seed) {
        String once = SchemaPrinter.print(parse(RandomSchema.of(seed)));

        assertThat(SchemaPrinter.print(parse(once))).isEqualTo(once);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printingKeepsEveryComment(long seed) {
        SchemaSyntax tree = parse(RandomSchema.of(seed));

        assertThat(comments(parse(SchemaPrinter.print(tree)))).isEqualTo(comments(tree));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyMistakeOfMutatedTextLiesInItsFile(long seed) {
        SourceFile file = SourceFile.of("x.widl", mutate(RandomSchema.of(seed), seed));
        Diagnostics diagnostics = new Diagnostics(SchemaLimits.defaults());
        Parser.parse(file, SchemaLimits.defaults(), diagnostics);

        assertThat(diagnostics.sorted()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.span().file()).isSameAs(file);
            assertThat(DiagnosticRenderer.render(diagnostic)).contains("--> x.widl:");
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneTokenLeftOutCostsFewMistakes(long seed) {
        String text = SchemaPrinter.print(parse(RandomSchema.of(seed)));
        List<Token> tokens = parse(text).tokens().stream()
                .filter(token -> !token.kind().isTrivia() && token.kind() != TokenKind.END)
                .toList();
        Token gone = tokens.get(new Random(seed).nextInt(tokens.size()));
        SourceFile file = SourceFile.of("x.widl", text.substring(0, gone.start()) + text.substring(gone.end()));
        Diagnostics diagnostics = new Diagnostics(SchemaLimits.defaults());
        Parser.parse(file, SchemaLimits.defaults(), diagnostics);

        assertThat(diagnostics.sorted()).hasSizeLessThanOrEqualTo(4);
    }

    private static SchemaSyntax parse(String text) {
        SourceFile file = SourceFile.of("x.widl", text);
        Diagnostics diagnostics = new Diagnostics(SchemaLimits.defaults());
        SchemaSyntax tree = Parser.parse(file, SchemaLimits.defaults(), diagnostics);
        List<Diagnostic> found = diagnostics.sorted();
        assertThat(DiagnosticRenderer.renderAll(found)).isEmpty();
        return tree;
    }

    private static List<String> comments(SchemaSyntax tree) {
        return tree.tokens().stream()
                .filter(token -> token.kind() == TokenKind.COMMENT)
                .map(token ->
                        tree.file().text().substring(token.start(), token.end()).strip())
                .toList();
    }

    /** Cuts, doubles and inserts pieces, odd characters among them. */
    static String mutate(String text, long seed) {
        Random random = new Random(~seed);
        StringBuilder mutated = new StringBuilder(text);
        String odd = "{}()[]\"\\'#@|&=?:*!;<>\u202e\u00a0\ud83d\ude00\0\u001b/-.0e_Z \n\r\ufeff";
        for (int i = random.nextInt(8) + 1; i > 0 && mutated.length() > 0; i--) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2 -> mutated.setLength(at);
                default -> mutated.insert(at, odd.charAt(random.nextInt(odd.length())));
            }
        }
        return mutated.toString();
    }
}

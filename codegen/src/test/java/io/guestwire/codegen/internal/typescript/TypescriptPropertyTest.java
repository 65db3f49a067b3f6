// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypescriptPropertyTest {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "|",
            "&",
            "=",
            "=>",
            ":",
            ";",
            ",",
            "?",
            "...",
            "\n",
            " ",
            "\"",
            "'",
            "`",
            "/*",
            "*/",
            "//",
            "\\u00",
            "interface ",
            "type ",
            "export ",
            "extends ",
            "readonly ",
            "keyof ",
            "new ",
            "get ",
            "A",
            "string",
            "0",
            "-",
            "\u0000",
            "\ud800",
            "\u2028");

    static LongStream seeds() {
        Long seed = Long.getLong("seed");
        return seed == null ? LongStream.range(0, 500) : LongStream.of(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingWhatWasPrintedGivesTheSameType(long seed) throws TypescriptSyntaxException {
        TypescriptType type = randomType(new Random(seed), 4);

        assertThat(TypescriptParser.parseType(type.text()).text()).isEqualTo(type.text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mutatedTextIsReadOrNoted(long seed) {
        String text = mutated(new Random(seed));

        assertThatCode(() -> TypescriptParser.parse("x", text)).doesNotThrowAnyException();
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "interface A { x: = ; y: string } ".repeat(30_000);

        assertTimeout(Duration.ofSeconds(20), () -> TypescriptParser.parse("x", text));
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append("export interface T").append(i).append(" { a: ");
            text.append(randomType(random, 3).text())
                    .append(" }\ntype U = ")
                    .append(randomType(random, 2).text());
            text.append(";\n");
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }

    private static TypescriptType randomType(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 8);
        return switch (kind) {
            case 0 ->
                new TypescriptType.Named(
                        List.of("string", "number", "Person", "a.B").get(random.nextInt(4)), List.of());
            case 1 ->
                new TypescriptType.Literal(List.of("", "a b", "\"", "\\", "ä\n").get(random.nextInt(5)));
            case 2 -> new TypescriptType.ArrayOf(randomType(random, depth - 1));
            case 3 -> new TypescriptType.Tuple(several(random, depth, 0));
            case 4 -> new TypescriptType.Named("Map", several(random, depth, 1));
            case 5 -> new TypescriptType.Union(arrays(random, depth));
            case 6 -> new TypescriptType.Intersection(arrays(random, depth));
            default -> shape(random, depth);
        };
    }

    /** Two or more types that are no unions. */
    private static List<TypescriptType> arrays(Random random, int depth) {
        return List.of(
                new TypescriptType.ArrayOf(randomType(random, depth - 1)),
                new TypescriptType.ArrayOf(randomType(random, depth - 1)));
    }

    private static TypescriptType shape(Random random, int depth) {
        List<TypescriptType.Member> members = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = List.of("a", "readonly", "get", "c-d", "", "7").get(random.nextInt(6));
            members.add(new TypescriptType.Member(
                    name, randomType(random, depth - 1), random.nextBoolean(), Optional.empty()));
        }
        Optional<TypescriptType.Index> index = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new TypescriptType.Index(
                        new TypescriptType.Named("string", List.of()), randomType(random, depth - 1)));
        return new TypescriptType.Shape(members, index);
    }

    private static List<TypescriptType> several(Random random, int depth, int least) {
        List<TypescriptType> types = new ArrayList<>();
        for (int i = least + random.nextInt(2); i > 0; i--) {
            types.add(randomType(random, depth - 1));
        }
        return types;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that a function takes and returns, before more than one result word becomes a pointer to where they are stored.
 * Text: {@code (i32 i32) -> (i32 i32)}.
 *
 * @param parameters types of the words, in order
 * @param results types of the words, in order
 */
public record WordSignature(List<ValueType> parameters, List<ValueType> results) {

    /** Takes unmodifiable copies. */
    public WordSignature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /**
     * Returns the type in the module: with more than one result word, a pointer in front of the parameters and no result.
     */
    public FunctionType raw() {
        if (results.size() < 2) {
            return new FunctionType(parameters, results);
        }
        List<ValueType> all = new ArrayList<>();
        all.add(ValueType.I32);
        all.addAll(parameters);
        return new FunctionType(all, List.of());
    }

    /**
     * Reads what {@link #toString()} of any signature gave.
     *
     * @throws IllegalArgumentException if {@code text} is no signature
     */
    public static WordSignature parse(String text) {
        int arrow = text.indexOf(") -> (");
        if (!text.startsWith("(") || !text.endsWith(")") || arrow < 0) {
            throw new IllegalArgumentException("`" + text + "` is not a signature like (i32 i32) -> (i32)");
        }
        return new WordSignature(words(text.substring(1, arrow)), words(text.substring(arrow + 6, text.length() - 1)));
    }

    private static List<ValueType> words(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(WordSignature::word).toList();
    }

    private static ValueType word(String text) {
        return Arrays.stream(ValueType.values())
                .filter(type -> type.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not the type of a word"));
    }

    @Override
    public String toString() {
        return text(parameters) + " -> " + text(results);
    }

    private static String text(List<ValueType> words) {
        return words.stream().map(ValueType::toString).collect(Collectors.joining(" ", "(", ")"));
    }
}

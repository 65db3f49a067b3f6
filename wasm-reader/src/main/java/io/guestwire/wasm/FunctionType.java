// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Signature of a function. Two are equal when parameters and results are, whatever their place in the module.
 *
 * @param parameters unmodifiable, in order
 * @param results unmodifiable, in order; more than one only with {@link Feature#MULTI_VALUE}
 */
public record FunctionType(List<ValueType> parameters, List<ValueType> results) {

    /** Takes unmodifiable copies. */
    public FunctionType {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** Returns for example {@code (i32, i32) -> i32} or {@code () -> ()}. */
    @Override
    public String toString() {
        String result = results.size() == 1 ? results.get(0).toString() : inParentheses(results);
        return inParentheses(parameters) + " -> " + result;
    }

    private static String inParentheses(List<ValueType> types) {
        return types.stream().map(ValueType::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}

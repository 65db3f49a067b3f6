// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;

/**
 * What a function takes and returns (opcode FUNCTION). Text: {@code (&str, u32) -> String}, with {@code @12} in front when
 * {@code shim} is not 0, and {@code -> JsValue async u32} when the inner result is another.
 *
 * @param shim index in the module's table of the function that a callback is called through, else 0
 * @param parameters without the receiver of a method
 * @param result what the call gives
 * @param innerResult for an {@code async fn} what its promise gives, else {@code result}
 */
public record FunctionShape(int shim, List<BindgenType> parameters, BindgenType result, BindgenType innerResult) {

    /** Takes an unmodifiable copy. */
    public FunctionShape {
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(innerResult, "innerResult");
    }

    /** Returns the shape of a plain function. */
    public static FunctionShape of(List<BindgenType> parameters, BindgenType result) {
        return new FunctionShape(0, parameters, result, result);
    }

    /**
     * Reads what {@link #toString()} of any shape gave.
     *
     * @throws IllegalArgumentException if {@code text} is not the text of a shape; the message names the place
     */
    public static FunctionShape parse(String text) {
        return TypeText.parseShape(text);
    }

    @Override
    public String toString() {
        return TypeText.shape(this);
    }
}

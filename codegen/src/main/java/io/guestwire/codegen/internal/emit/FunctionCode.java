// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.plan.JavaFunction;

/** Functions that convert a value, as Java expressions. */
final class FunctionCode {
    private FunctionCode() {}

    /** The function itself, for a method that takes one. */
    static CodeBlock reference(JavaFunction function) {
        if (function.constant().isPresent()) {
            return CodeBlock.of("item -> $L", call(function, CodeBlock.of("item")));
        }
        return switch (function.kind()) {
            case STATIC, INSTANCE, REFERENCE -> CodeBlock.of("$T::$N", function.owner(), function.method());
            case CONSTRUCTOR -> CodeBlock.of("$T::new", function.owner());
        };
    }

    /** What the function makes of a value. One that a user named is static where it is called. */
    static CodeBlock call(JavaFunction function, CodeBlock value) {
        CodeBlock constant = function.constant()
                .map(one -> CodeBlock.of("$T.$N", one.owner(), one.name()))
                .orElse(CodeBlock.of(""));
        return switch (function.kind()) {
            case STATIC, REFERENCE -> CodeBlock.of("$T.$N($L)", function.owner(), function.method(), value);
            case CONSTRUCTOR -> CodeBlock.of("new $T($L)", function.owner(), value);
            case INSTANCE -> CodeBlock.of("$L.$N($L)", value, function.method(), constant);
        };
    }
}

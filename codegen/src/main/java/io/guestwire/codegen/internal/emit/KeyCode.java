// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.plan.JavaComponent;
import java.util.List;

/** Lists of names, broken over lines where they are long. */
final class KeyCode {
    private KeyCode() {}

    /** {@code MessageKeys.of("x", "y")}. */
    static CodeBlock keys(List<JavaComponent> components) {
        return texts(components.stream().map(JavaComponent::wireName).toList());
    }

    /** The same for names that are no components. */
    static CodeBlock texts(List<String> keys) {
        return CodeBlock.of("$T.of($L)", RuntimeTypes.KEYS, literals(keys));
    }

    /** {@code "x", "y"}. */
    static CodeBlock literals(List<String> texts) {
        return CodeBlock.join(
                texts.stream()
                        .map(text -> CodeBlock.of("$L", SourceText.literal(text)))
                        .toList(),
                ",$W");
    }

    /** {@code x, y}. */
    static CodeBlock arguments(List<JavaComponent> components) {
        return CodeBlock.join(
                components.stream()
                        .map(component -> CodeBlock.of("$N", component.name()))
                        .toList(),
                ",$W");
    }
}

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
        List<CodeBlock> names = components.stream()
                .map(component -> CodeBlock.of("$L", SourceText.literal(component.wireName())))
                .toList();
        return CodeBlock.of("$T.of($L)", RuntimeTypes.KEYS, CodeBlock.join(names, ",$W"));
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

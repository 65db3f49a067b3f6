// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.CodecEmitter;
import io.guestwire.codegen.internal.plan.JavaCodec;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaHeader;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codecs of a user's types, as classes nested in the dispatcher that uses them. */
final class Codecs {
    private Codecs() {}

    /** The classes, in the order of the types. */
    static List<TypeSpec> of(List<JavaDefinition> definitions) {
        return definitions.stream().map(Codecs::of).toList();
    }

    private static TypeSpec of(JavaDefinition definition) {
        JavaHeader type = definition.header();
        JavaHeader header = new JavaHeader(definition.codec(), type.source(), type.qualified());
        return CodecEmitter.type(new JavaCodec(header, definition))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .build();
    }
}

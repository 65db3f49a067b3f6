// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaUnion;
import javax.lang.model.element.Modifier;

/** The sealed interface of a union, with its members as records inside. */
final class UnionEmitter implements Emitter<JavaUnion> {
    @Override
    public JavaFile emit(JavaUnion plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.header().name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(DocComment.of(plan.doc(), "Union {@code " + plan.wireName() + "}."));
        for (JavaUnion.Member member : plan.members()) {
            type.addType(
                    RecordEmitter.type(member.record(), "A <code>" + SchemaDocs.toPhrase(member.key()) + "</code>.")
                            .addModifiers(Modifier.STATIC)
                            .build());
        }
        return FileFrame.around(plan.header(), plan.doc(), type);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.plan.JavaAnnotation;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaLiteral;
import java.util.List;

/** The annotations that generated elements carry for those of a schema. */
final class AnnotationCode {
    private AnnotationCode() {}

    /** The annotations of an element. */
    static List<AnnotationSpec> of(JavaDoc doc) {
        return doc.annotations().stream().map(AnnotationCode::of).toList();
    }

    private static AnnotationSpec of(JavaAnnotation annotation) {
        AnnotationSpec.Builder code = AnnotationSpec.builder(annotation.type());
        for (JavaAnnotation.Argument argument : annotation.arguments()) {
            CodeBlock value = argument.value() instanceof JavaLiteral.ListLiteral list
                    ? CodeBlock.of("{$L}", LiteralCode.list(list.elements()))
                    : LiteralCode.of(argument.value());
            code.addMember(argument.name(), value);
        }
        return code.build();
    }
}

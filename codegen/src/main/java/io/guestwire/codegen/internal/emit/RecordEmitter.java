// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The record of an object type. */
final class RecordEmitter implements Emitter<JavaRecord> {
    @Override
    public JavaFile emit(JavaRecord plan) {
        return FileFrame.around(plan.header(), plan.doc(), type(plan, "Object {@code " + plan.wireName() + "}."));
    }

    /**
     * The record itself, for a file or inside of another type.
     *
     * @param fact the first sentence of its comment when the schema says nothing
     */
    static TypeSpec.Builder type(JavaRecord plan, String fact) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.header().name())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterfaces(plan.interfaces())
                .addJavadoc(DocComment.of(plan.doc(), fact, "", plan.components(), Optional.empty()))
                .recordConstructor(constructor(plan));
        if (plan.mentionsDeprecated()) {
            type.addAnnotation(FileFrame.suppressDeprecation());
        }
        plan.components().stream()
                .filter(component -> component.doc().isDeprecated())
                .forEach(component -> type.addMethod(deprecatedAccessor(component)));
        if (plan.comparesContent()) {
            type.addMethods(ContentEquality.methods(plan));
        }
        if (plan.hasBuilder()) {
            RecordBuilder.addTo(type, plan);
        }
        return type;
    }

    private static MethodSpec constructor(JavaRecord plan) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        plan.components()
                .forEach(component -> constructor.addParameter(
                        ParameterSpec.builder(component.type().typeName(), component.name())
                                .addAnnotations(AnnotationCode.of(component.doc()))
                                .build()));
        List<CodeBlock> checks = Checks.statements(plan.components());
        if (!checks.isEmpty()) {
            constructor.addJavadoc("$L\n", promise(plan));
        }
        checks.forEach(constructor::addStatement);
        return constructor.build();
    }

    /** What the constructor does, and nothing that it does not. */
    private static String promise(JavaRecord plan) {
        List<JavaType> types =
                plan.components().stream().map(JavaComponent::type).toList();
        String refused = Stream.of(
                        types.stream().allMatch(type -> type.typeName().isPrimitive()) ? "" : "nulls",
                        types.stream().anyMatch(JavaType::holdsRange) ? "values out of range" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
        boolean copies = types.stream().anyMatch(JavaType::holdsCollection);
        return "Refuses " + refused + (copies ? "; takes unmodifiable copies of lists and maps." : ".");
    }

    /** An accessor written out, because javac takes no {@code @Deprecated} on a component. */
    private static MethodSpec deprecatedAccessor(JavaComponent component) {
        return MethodSpec.methodBuilder(component.name())
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(component.type().typeName())
                .addJavadoc(DocComment.of(component.doc(), "Field {@code " + component.wireName() + "}."))
                .addStatement("return $N", component.name())
                .build();
    }
}

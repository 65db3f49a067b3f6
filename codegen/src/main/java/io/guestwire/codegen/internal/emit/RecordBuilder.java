// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.codegen.internal.plan.JavaRecord;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The builder nested in a record whose type has defaults. */
final class RecordBuilder {
    private RecordBuilder() {}

    static void addTo(TypeSpec.Builder record, JavaRecord plan) {
        ClassName builder = plan.header().name().nestedClass(JavaNames.BUILDER);
        record.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder that holds the defaults of the schema.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Builds {@link $T} from the defaults of the schema and what is set. Not thread-safe.\n",
                        plan.header().name());
        plan.components().forEach(component -> type.addField(field(component, plan)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        plan.components().forEach(component -> type.addMethod(setter(component, builder)));
        record.addType(type.addMethod(build(plan)).build());
    }

    /** A field holds its default from the start, or null while a value that has to be set is not. */
    private static FieldSpec field(JavaComponent component, JavaRecord plan) {
        if (component.isRequired()) {
            return FieldSpec.builder(component.type().boxed(), component.name(), Modifier.PRIVATE)
                    .build();
        }
        CodeBlock initial = component
                .defaultMethod()
                .map(method -> CodeBlock.of("$T.$N()", plan.codec(), method))
                .orElseGet(() -> LiteralCode.of(component.initialValue()));
        FieldSpec.Builder field = FieldSpec.builder(component.type().typeName(), component.name(), Modifier.PRIVATE)
                .initializer(initial);
        boolean silent = plan.mentionsDeprecated() || plan.doc().isDeprecated();
        if (!silent
                && component.defaultMethod().isEmpty()
                && component.initialValue().mentionsDeprecated()) {
            field.addAnnotation(FileFrame.suppressDeprecation());
        }
        return field.build();
    }

    private static MethodSpec setter(JavaComponent component, ClassName builder) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addJavadoc("Sets {@code $L}.\n", component.wireName())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(component.type().typeName(), component.name())
                .addStatement("this.$1N = $1N", component.name())
                .addStatement("return this");
        if (component.doc().isDeprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter.build();
    }

    private static MethodSpec build(JavaRecord plan) {
        List<CodeBlock> arguments =
                plan.components().stream().map(RecordBuilder::argument).toList();
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "The value.\n\n@throws $T if a field is not set that is neither optional nor has a default\n",
                        NullPointerException.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.header().name())
                .addStatement("return new $T($L)", plan.header().name(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private static CodeBlock argument(JavaComponent component) {
        return component.isRequired()
                ? CodeBlock.of(
                        "$T.requireNonNull($N, $S)", Objects.class, component.name(), component.name() + " is not set")
                : CodeBlock.of("$N", component.name());
    }
}

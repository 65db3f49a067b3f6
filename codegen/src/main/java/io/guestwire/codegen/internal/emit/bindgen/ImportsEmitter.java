// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.emit.SchemaDocs;
import io.guestwire.codegen.internal.plan.bindgen.JavaImportType;
import javax.lang.model.element.Modifier;

/** The interface that a program implements for what a guest imports, with all that is nested in it. */
final class ImportsEmitter {
    /** The interface. */
    TypeSpec.Builder emit(JavaImportType plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", about(plan));
        if (plan.kind() == JavaImportType.Kind.CLOSURE) {
            type.addAnnotation(FunctionalInterface.class);
        }
        plan.methods().forEach(method -> type.addMethod(method(method, plan)));
        for (JavaImportType nested : plan.nested()) {
            type.addType(emit(nested).addModifiers(Modifier.STATIC).build());
        }
        return type;
    }

    private static CodeBlock about(JavaImportType plan) {
        String what = text(plan.about());
        return switch (plan.kind()) {
            case FUNCTIONS ->
                CodeBlock.of(
                        "$L: functions that the program serves.\n\n"
                                + "<p>They run on the thread that calls the guest, during the call. What they throw ends that call\n"
                                + "and reaches its caller; where a method declares an exception, the guest is told of it instead.\n",
                        sentence(what));
            case OBJECTS ->
                CodeBlock.of(
                        "$L, as the program has it. The guest keeps the Java object as long as it needs it.\n",
                        sentence(what));
            case FACTORY -> CodeBlock.of("Constructors and static members of $L.\n", what);
            case CLOSURE ->
                CodeBlock.of(
                        "$L. It runs on the guest's thread; what it throws is a\n"
                                + "{@code GuestException}, as with every call of the guest.\n",
                        sentence(what));
        };
    }

    private static MethodSpec method(JavaImportType.Method plan, JavaImportType type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .varargs(plan.varargs())
                .returns(plan.result());
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("$L.\n", sentence(fact(plan, type)));
        CodeBlock.Builder tags = CodeBlock.builder();
        for (JavaImportType.Parameter parameter : plan.parameters()) {
            method.addParameter(
                    ParameterSpec.builder(parameter.type(), parameter.name()).build());
            parameter.note().ifPresent(note -> tags.add("@param $L $L\n", parameter.name(), note));
        }
        plan.resultNote().ifPresent(note -> tags.add("@return $L\n", note));
        if (plan.throwing()) {
            method.addException(Exception.class);
            tags.add("@throws Exception reaches the guest: a {@code JsException} as its value, any other as an\n"
                    + "    {@code Error} that does not say more than its number in the log\n");
        }
        if (!tags.isEmpty()) {
            doc.add("\n").add(tags.build());
        }
        return method.addJavadoc(doc.build()).build();
    }

    private static String fact(JavaImportType.Method plan, JavaImportType type) {
        return (type.kind() == JavaImportType.Kind.CLOSURE ? "calls " : "") + text(plan.about());
    }

    private static String text(JavaImportType.About about) {
        return about.name().isEmpty()
                ? about.what()
                : about.what() + " <code>" + SchemaDocs.toPhrase(about.name()) + "</code>";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.JavaExports;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class that serves operations of the host to guests. */
public final class ExportsEmitter implements Emitter<JavaExports> {
    /** A case of a switch with its call takes some 20 bytecodes: this many leave a method well under what is compiled. */
    private static final int CASES = 256;

    private static final TypeName OPERATIONS =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.HOST_OPERATION);

    @Override
    public JavaFile emit(JavaExports plan) {
        return emit(plan, List.of());
    }

    /**
     * A file that holds more than the class.
     *
     * @param plan the class
     * @param nested classes nested in it
     */
    public JavaFile emit(JavaExports plan, List<TypeSpec> nested) {
        TypeSpec.Builder type = type(plan);
        type.addTypes(nested);
        return FileFrame.around(plan.header(), plan.doc(), type);
    }

    private static TypeSpec.Builder type(JavaExports plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.header().name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Serves {@link $1T} to guests whose options {@code export} it: reads their arguments,\n"
                                + "calls the {@code $2L}, writes what it returns. Keeps nothing of a call, so that it serves many\n"
                                + "guests at once if the {@code $2L} can.\n",
                        plan.target(),
                        plan.target().simpleName())
                .addSuperinterface(RuntimeTypes.HOST_DISPATCHER);
        if (plan.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (plan.usesRemoved()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "removal")
                    .build());
        }
        ExportMethods methods = new ExportMethods(plan);
        OperationLists.addTo(type, plan);
        Constants constants = new Constants(type, plan.holders());
        plan.exports().forEach(export -> constants.add(methods.constants(export)));
        constants.finish();
        type.addField(plan.target(), "target", Modifier.PRIVATE, Modifier.FINAL)
                .addField(OPERATIONS, "operations", Modifier.PRIVATE, Modifier.FINAL);
        addConstructors(type, plan);
        type.addMethod(MethodSpec.methodBuilder("operations")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(OPERATIONS)
                .addStatement("return this.operations")
                .build());
        addDispatch(type, plan, methods);
        plan.exports().forEach(export -> type.addMethod(methods.method(export)));
        return type.addMethods(methods.helpers());
    }

    private static void addConstructors(TypeSpec.Builder type, JavaExports plan) {
        Modifier[] modifiers = plan.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
        CodeBlock target = CodeBlock.of("this.target = $T.requireNonNull(target, $S)", Objects.class, "target");
        String own = plan.binding().isPresent() ? "Serves its own binding" : "Serves every binding";
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(modifiers)
                .addJavadoc(own + ".\n\n@param target what is called\n")
                .addParameter(plan.target(), "target")
                .addStatement(target)
                .addStatement("this.operations = $L", OperationLists.served(plan))
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(modifiers)
                .addJavadoc("Serves one binding.\n\n@param target what is called\n"
                        + "@param binding the binding, as guests name it\n")
                .addParameter(plan.target(), "target")
                .addParameter(String.class, "binding")
                .addStatement(target)
                .addStatement(
                        "this.operations = $T.bound($L, binding)",
                        RuntimeTypes.HOST_OPERATION,
                        OperationLists.served(plan))
                .build());
    }

    private static void addDispatch(TypeSpec.Builder type, JavaExports plan, ExportMethods methods) {
        List<JavaExport> exports = plan.exports();
        CodeBlock operation = OperationLists.namesEach(plan) == 1
                ? CodeBlock.of("operation")
                : CodeBlock.of("operation % $L", exports.size());
        if (exports.size() <= CASES) {
            MethodSpec.Builder dispatch =
                    dispatch("dispatch", plan).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
            type.addMethod(cases(dispatch, operation, exports, 0, methods).build());
            return;
        }
        MethodSpec.Builder dispatch =
                dispatch("dispatch", plan).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        dispatch.addStatement("int index = $L", operation).beginControlFlow("switch (index / $L)", CASES);
        for (int from = 0; from < exports.size(); from += CASES) {
            int part = from / CASES;
            dispatch.addStatement("case $L -> dispatch$L(index, call)", part, part + 1);
            List<JavaExport> some = exports.subList(from, Math.min(from + CASES, exports.size()));
            MethodSpec.Builder inner = dispatch("dispatch" + (part + 1), plan).addModifiers(Modifier.PRIVATE);
            type.addMethod(
                    cases(inner, CodeBlock.of("operation"), some, from, methods).build());
        }
        type.addMethod(unknown(dispatch).build());
    }

    private static MethodSpec.Builder dispatch(String name, JavaExports plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addParameter(TypeName.INT, "operation")
                .addParameter(RuntimeTypes.HOST_CALL, "call");
        if (plan.exports().stream().anyMatch(JavaExport::isThrowing)) {
            method.addException(Exception.class);
        }
        return method;
    }

    private static MethodSpec.Builder cases(
            MethodSpec.Builder method,
            CodeBlock operation,
            List<JavaExport> exports,
            int first,
            ExportMethods methods) {
        method.beginControlFlow("switch ($L)", operation);
        int index = first;
        for (JavaExport export : exports) {
            method.addStatement("case $L -> $N(call)", index++, methods.name(export));
        }
        return unknown(method);
    }

    private static MethodSpec.Builder unknown(MethodSpec.Builder method) {
        return method.addStatement(
                        "default -> throw new $T($S + operation)", IllegalArgumentException.class, "no operation ")
                .endControlFlow();
    }
}

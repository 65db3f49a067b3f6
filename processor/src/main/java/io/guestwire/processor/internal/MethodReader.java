// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.JavaMethod;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Methods with {@code @HostExport} to operations of a plan. */
final class MethodReader {
    private final Compilation compilation;
    private final String namespace;
    private final TypeReader types;
    private final Mistakes mistakes;
    private final UniqueNames operations;
    private final ConstantNames constants;

    /**
     * A reader of one class.
     *
     * @param compilation the compiler
     * @param namespace the namespace of its operations
     * @param methods the methods that will be read
     * @param types reads the types of parameters and results
     * @param mistakes takes what is wrong
     */
    MethodReader(
            Compilation compilation,
            String namespace,
            List<ExecutableElement> methods,
            TypeReader types,
            Mistakes mistakes) {
        this.compilation = compilation;
        this.namespace = namespace;
        this.types = types;
        this.mistakes = mistakes;
        this.constants = new ConstantNames(methods);
        this.operations = new UniqueNames(
                mistakes, "operation", "give one of them another name: `@HostExport(\"another_name\")`");
    }

    /** The operation of a method; empty if it is reported, or if a type is missing. */
    Optional<JavaExport> read(ExecutableElement method) {
        Mark mark = Mark.of(method, Mark.HOST_EXPORT).orElseThrow();
        mistakes.noteIfUnresolved(mark);
        checkMethod(method);
        checkThrown(method);
        checkOverloads(method);
        String operation = operation(method, mark);
        DocText doc = compilation.docOf(method);
        List<JavaComponent> parameters = parameters(method, doc);
        boolean unary = mark.isSet("unary");
        if (unary && method.getParameters().size() != 1) {
            mistakes.add(
                    mark,
                    "unary",
                    "`" + method.getSimpleName() + "` is unary and has "
                            + method.getParameters().size() + " parameters",
                    "give it one parameter, which is the request itself, or leave `unary` out");
        }
        Optional<JavaType> result = Optional.empty();
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            Mark.of(method, Mark.WIRE_TYPE)
                    .ifPresent(wireType -> mistakes.add(
                            wireType,
                            "value",
                            "`@WireType` of `" + method.getSimpleName() + "`, which returns nothing",
                            "put it on the parameter that is meant, or leave it out"));
        } else {
            result = types.read(method.getReturnType(), Use.result(method));
            if (result.isEmpty()) {
                return Optional.empty();
            }
        }
        if (parameters.size() != method.getParameters().size()) {
            return Optional.empty();
        }
        RequestForm form = parameters.isEmpty() ? RequestForm.EMPTY : unary ? RequestForm.VALUE : RequestForm.ARGUMENTS;
        JavaMethod planned = new JavaMethod(
                method.getSimpleName().toString(),
                operation,
                parameters,
                result,
                compilation.javaDoc(method),
                constants.call(operation, method.getSimpleName().toString(), form));
        return Optional.of(new JavaExport(
                planned,
                List.of(new JavaExport.Name(namespace, operation)),
                !method.getThrownTypes().isEmpty()));
    }

    private void checkMethod(ExecutableElement method) {
        String name = "`" + method.getSimpleName() + "`";
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            mistakes.add(
                    method,
                    name + " is private, so that the generated class cannot call it",
                    "take `private` away: the generated class is in the same package");
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            mistakes.add(method, name + " is static, but guests call methods of an instance", "take `static` away");
        }
        if (!method.getTypeParameters().isEmpty()) {
            mistakes.add(method, name + " is generic, and guests know no type parameters", "name the types themselves");
        }
    }

    private void checkThrown(ExecutableElement method) {
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (isWiderThanException(thrown)) {
                mistakes.add(
                        method,
                        "`" + method.getSimpleName() + "` throws `" + TypeNames.of(thrown)
                                + "`, which the generated class cannot pass on",
                        "declare `Exception`, or one that extends it");
            }
        }
    }

    private static boolean isWiderThanException(TypeMirror thrown) {
        TypeMirror type = thrown;
        while (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            Name name = element.getQualifiedName();
            if (name.contentEquals("java.lang.Exception") || name.contentEquals("java.lang.Error")) {
                return false;
            }
            if (name.contentEquals("java.lang.Throwable")) {
                return true;
            }
            type = element.getSuperclass();
        }
        return false;
    }

    /** Generated code would call the method that takes a primitive. */
    private void checkOverloads(ExecutableElement method) {
        Rivals.ofMethod(compilation.elements(), method)
                .ifPresent(rival -> mistakes.add(
                        method,
                        signature(method) + " takes a boxed value, and Java could take a call of it for one of "
                                + signature(rival),
                        "use the primitive type, or give one of the methods another name"));
    }

    private String operation(ExecutableElement method, Mark mark) {
        Optional<String> given = mark.text("value").filter(text -> !text.isEmpty());
        String operation = given.orElseGet(() -> method.getSimpleName().toString());
        if (given.isPresent() && !WireNames.isSendable(operation)) {
            mistakes.add(
                    mark,
                    "value",
                    Quoted.of(operation) + " is no name of an operation that a guest can send",
                    "use at most 200 printable characters");
        } else if (given.isEmpty() && !WireNames.isName(operation)) {
            mistakes.add(
                    method,
                    Quoted.of(operation) + " is no name that a schema has for an operation",
                    "name the operation with ASCII letters, digits and `_`: `@HostExport(\"a_name\")`");
        }
        operations.claim(operation, method, signature(method));
        return operation;
    }

    private List<JavaComponent> parameters(ExecutableElement method, DocText doc) {
        UniqueNames names = new UniqueNames(mistakes, "parameter", "give one of them another name with `@WireName`");
        NameAllocator locals = new NameAllocator();
        // The first parts of qualified names that generated code may have to write out: a local would hide them.
        List.of("io", "java").forEach(name -> locals.newName(name, new Object()));
        List<JavaComponent> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String name = parameter.getSimpleName().toString();
            String wireName = WireNames.of(parameter, parameter, "parameter", mistakes);
            names.claim(wireName, parameter, "`" + name + "`");
            types.read(parameter.asType(), Use.parameter(parameter))
                    .ifPresent(type -> parameters.add(new JavaComponent(
                            locals.newName(name),
                            wireName,
                            type,
                            compilation.javaDoc(parameter, doc.parameters().get(name)),
                            Optional.empty())));
        }
        return parameters;
    }

    /** Such as {@code `get(String)`}. */
    private static String signature(ExecutableElement method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> TypeNames.of(parameter.asType()))
                .toList();
        return "`" + method.getSimpleName() + "(" + String.join(", ", parameters) + ")`";
    }

    /** The nested classes that hold constants. */
    List<String> holders() {
        return constants.holders();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.CallShape.WapcCall;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations of one interface or role to the methods of one Java interface, its client and its dispatcher. */
final class OperationPlanner {
    private final TypePlanner types;
    private final List<Diagnostic> diagnostics;
    private final List<JavaMethod> methods = new ArrayList<>();
    private final NameScope methodNames;
    private final NameAllocator constantNames = new NameAllocator();
    private final OperationNaming naming;
    private final ConstantHolders holders;

    OperationPlanner(
            TypePlanner types, List<Diagnostic> diagnostics, OperationNaming naming, List<Operation> operations) {
        this.types = types;
        this.diagnostics = diagnostics;
        this.naming = naming;
        this.methodNames = new NameScope("operation", diagnostics);
        this.holders = ConstantHolders.forOperations(operations);
        keepFromConstants(operations);
        operations.forEach(this::plan);
    }

    /** The methods, in schema order. */
    List<JavaMethod> methods() {
        return List.copyOf(methods);
    }

    /** What a dispatcher of the methods serves. */
    List<JavaExport> exports() {
        return methods.stream()
                .map(method -> new JavaExport(method, naming.ofHost(method.wireName()), false))
                .toList();
    }

    /** The nested classes that hold the constants of the client, and of the dispatcher. */
    List<String> holders() {
        return holders.names();
    }

    /** A parameter without letters, such as {@code _1}, may be called like a constant, and would hide it. */
    private void keepFromConstants(List<Operation> operations) {
        operations.stream()
                .flatMap(operation -> operation.parameters().stream())
                .map(parameter -> types.names().parameter(parameter))
                .distinct()
                .forEach(name -> constantNames.newName(name, new Object()));
    }

    private void plan(Operation operation) {
        String name = methodNames.claim(types.names().method(operation), operation.name());
        List<JavaComponent> parameters = new ArrayList<>();
        DefaultPlanner defaults = new DefaultPlanner(types, diagnostics);
        NameScope parameterNames = new NameScope("parameter", diagnostics);
        for (Parameter parameter : operation.parameters()) {
            String javaName = parameterNames.claim(types.names().parameter(parameter), parameter.name());
            types.plan(parameter.type(), parameter.name(), "parameter")
                    .ifPresent(type -> parameters.add(new JavaComponent(
                            javaName,
                            parameter.name().text(),
                            type,
                            types.docs().of(parameter.description(), parameter.annotations()),
                            parameter
                                    .defaultValue()
                                    .flatMap(value -> defaults.plan(value, parameter.type(), parameter.name())))));
        }
        Limits.signatureExceeded("operation", operation.name(), parameters).ifPresent(diagnostics::add);
        Optional<JavaType> result = operation.result().flatMap(type -> types.plan(type, operation.name(), "operation"));
        JavaDoc doc = types.docs().of(operation.description(), operation.annotations());
        methods.add(new JavaMethod(name, operation.name().text(), parameters, result, doc, call(operation, name)));
    }

    private WapcCall call(Operation operation, String name) {
        Optional<String> holder = holders.next();
        String constant = JavaNames.constant(name);
        RequestForm form = operation.parameters().isEmpty()
                ? RequestForm.EMPTY
                : operation.form() == Operation.Form.UNARY ? RequestForm.VALUE : RequestForm.ARGUMENTS;
        return new WapcCall(
                naming.ofGuest(operation.name().text()),
                form,
                new JavaConstant(holder, constantNames.newName(constant, new Object())),
                form == RequestForm.ARGUMENTS
                        ? Optional.of(new JavaConstant(holder, constantNames.newName(constant + "_ARGS", new Object())))
                        : Optional.empty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.CallShape.WapcCall;
import io.guestwire.codegen.internal.plan.ConstantHolders;
import io.guestwire.codegen.internal.plan.JavaConstant;
import io.guestwire.codegen.internal.plan.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** The names of a dispatcher's constants, none of which is that of a parameter: it would hide the constant. */
final class ConstantNames {
    private final NameAllocator names = new NameAllocator();
    private final ConstantHolders holders;

    ConstantNames(List<ExecutableElement> methods) {
        methods.stream()
                .flatMap(method -> method.getParameters().stream())
                .map(parameter -> parameter.getSimpleName().toString())
                .flatMap(name -> Stream.of(name, name.replaceFirst("_REQUIRED$", "")))
                .distinct()
                .forEach(name -> names.newName(name, new Object()));
        holders = ConstantHolders.forParameters(
                methods.stream().map(method -> method.getParameters().size()).toList());
    }

    /** The nested classes that hold the constants, if one initialiser could not make them all. */
    List<String> holders() {
        return holders.names();
    }

    /** How the next operation is called, in the order of the methods. */
    WapcCall call(String operation, String method, RequestForm form) {
        Optional<String> holder = holders.next();
        String constant = JavaNames.constant(method);
        return new WapcCall(
                operation,
                form,
                constant(holder, constant),
                form == RequestForm.ARGUMENTS ? Optional.of(constant(holder, constant + "_ARGS")) : Optional.empty());
    }

    private JavaConstant constant(Optional<String> holder, String name) {
        return new JavaConstant(holder, names.newName(name, new Object()));
    }
}

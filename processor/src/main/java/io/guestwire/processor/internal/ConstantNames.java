// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.CallShape.WapcCall;
import io.guestwire.codegen.internal.plan.JavaConstant;
import io.guestwire.codegen.internal.plan.JavaNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** The names of a dispatcher's constants, none of which is that of a parameter: it would hide the constant. */
final class ConstantNames {
    private final NameAllocator names = new NameAllocator();

    ConstantNames(List<ExecutableElement> methods) {
        methods.stream()
                .flatMap(method -> method.getParameters().stream())
                .map(parameter -> parameter.getSimpleName().toString())
                .distinct()
                .forEach(name -> names.newName(name, new Object()));
    }

    /** How an operation is called. */
    WapcCall call(String operation, String method, RequestForm form) {
        String constant = JavaNames.constant(method);
        return new WapcCall(
                operation,
                form,
                constant(constant),
                form == RequestForm.ARGUMENTS ? Optional.of(constant(constant + "_ARGS")) : Optional.empty());
    }

    private JavaConstant constant(String name) {
        return new JavaConstant(Optional.empty(), names.newName(name, new Object()));
    }
}

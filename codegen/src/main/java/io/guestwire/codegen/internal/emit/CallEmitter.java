// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.guestwire.codegen.internal.plan.CallShape;
import io.guestwire.codegen.internal.plan.JavaConstant;
import io.guestwire.codegen.internal.plan.JavaMethod;
import java.util.List;
import java.util.Map;

/** Hands each method of a client to the emitter of its call shape. */
record CallEmitter(WapcCallEmitter wapc) {
    /** The constants that a method needs, and what they are. */
    Map<JavaConstant, FieldSpec> constants(JavaMethod method) {
        return method.call().accept(new CallShape.Cases<>() {
            @Override
            public Map<JavaConstant, FieldSpec> wapc(CallShape.WapcCall call) {
                return wapc.constants(method, call);
            }
        });
    }

    /** The method. */
    MethodSpec method(JavaMethod method) {
        return method.call().accept(new CallShape.Cases<>() {
            @Override
            public MethodSpec wapc(CallShape.WapcCall call) {
                return wapc.method(method, call);
            }
        });
    }

    /** The private methods that the methods handed out so far call. */
    List<MethodSpec> helpers() {
        return wapc.helpers();
    }
}

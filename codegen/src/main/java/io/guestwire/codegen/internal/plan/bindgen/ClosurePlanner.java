// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.Lowering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functional interfaces of a module: one for each signature in Java, called after its types, {@code FnStringToInt}. */
final class ClosurePlanner {
    private final ClassName outer;
    private final BindgenAbi abi;
    private final ValuePlanner values;
    private final Map<String, JavaClosure> closures = new LinkedHashMap<>();
    private final Map<ClassName, JavaImportType> types = new LinkedHashMap<>();

    ClosurePlanner(ClassName outer, BindgenAbi abi, ValuePlanner values) {
        this.outer = outer;
        this.abi = abi;
        this.values = values;
    }

    /**
     * The closure of a shape.
     *
     * @param where what it is, for messages
     */
    JavaClosure plan(FunctionShape shape, String where) {
        FunctionShape plain = FunctionShape.of(shape.parameters(), shape.result());
        JavaClosure known = closures.get(plain.toString());
        if (known != null) {
            return known;
        }
        List<BindgenValue> parameters = new ArrayList<>();
        for (BindgenType type : plain.parameters()) {
            parameters.add(values.toGuest(type, "argument of the function that is " + where));
        }
        boolean failing = plain.result() instanceof BindgenType.Result;
        BindgenType inner = plain.result() instanceof BindgenType.Result result ? result.of() : plain.result();
        Optional<BindgenValue> result = values.result(inner, "result of the function that is " + where);
        JavaImportType type = type(parameters, result);
        JavaClosure closure = new JavaClosure(
                type,
                "closure" + (closures.size() + 1),
                Lowering.ofCallback(plain, abi).toString(),
                parameters,
                result,
                failing);
        closures.put(plain.toString(), closure);
        return closure;
    }

    /** All that were planned. */
    List<JavaClosure> closures() {
        return List.copyOf(closures.values());
    }

    /** Their interfaces. */
    List<JavaImportType> types() {
        return List.copyOf(types.values());
    }

    private JavaImportType type(List<BindgenValue> parameters, Optional<BindgenValue> result) {
        String takes = parameters.stream()
                .map(value -> ImportDraft.label(value.typeName()))
                .collect(Collectors.joining());
        String gives =
                result.map(value -> "To" + ImportDraft.label(value.typeName())).orElse("");
        ClassName name = outer.nestedClass("Fn" + takes + gives);
        return types.computeIfAbsent(name, key -> {
            List<JavaImportType.Parameter> names = new ArrayList<>();
            for (BindgenValue value : parameters) {
                String parameter = parameters.size() == 1 ? "value" : "value" + (names.size() + 1);
                names.add(new JavaImportType.Parameter(parameter, value.typeName(), value.note()));
            }
            JavaImportType.Method call = new JavaImportType.Method(
                    "call",
                    new JavaImportType.About("the function", ""),
                    names,
                    result.map(BindgenValue::typeName).orElse(TypeName.VOID),
                    result.flatMap(BindgenValue::note),
                    false,
                    false);
            return new JavaImportType(
                    name,
                    new JavaImportType.About("a function of the guest", ""),
                    JavaImportType.Kind.CLOSURE,
                    List.of(call),
                    List.of());
        });
    }
}

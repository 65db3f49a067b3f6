// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.bindgen.ModuleMethod.Receiver;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedField;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exported functions to methods. */
final class MethodPlanner {
    private final BindgenAbi abi;
    private final ValuePlanner values;
    private final ModuleNames names;
    private final ModuleRecords records;
    private final PromisePlanner promises;

    MethodPlanner(
            BindgenAbi abi, ValuePlanner values, ModuleNames names, ModuleRecords records, PromisePlanner promises) {
        this.promises = promises;
        this.records = records;
        this.abi = abi;
        this.values = values;
        this.names = names;
    }

    /** A function that belongs to no struct. */
    ModuleMethod free(ExportedFunction function, String name, String field) {
        String path = ModuleClasses.path(function.namespace(), function.name());
        return method(function, name, field, Optional.empty(), "Calls the function `" + path + "` of the guest.", path);
    }

    /** A function of a struct. */
    ModuleMethod member(
            ExportedFunction function, ExportedMethod method, String struct, String name, String field, String table) {
        String path = struct + "." + method.property();
        String fact = switch (method.kind()) {
            case CONSTRUCTOR -> "Makes a `" + struct + "`.";
            case METHOD -> "Calls the method `" + path + "` of the guest.";
            case STATIC -> "Calls the function `" + path + "` of the guest.";
            case GETTER, STATIC_GETTER -> "Reads the property `" + path + "`.";
            case SETTER, STATIC_SETTER -> "Writes the property `" + path + "`.";
        };
        return method(function, name, field, Optional.of(table), fact, path);
    }

    /** The method that reads a public field. */
    ModuleMethod getter(ExportedField field, String struct, String name, String function, String table) {
        String path = struct + "." + field.name();
        return new ModuleMethod(
                name,
                doc(field.docs()),
                "Reads the field `" + path + "`.",
                List.of(),
                values.result(records.of(field.type(), Optional.empty(), path, ""), "field `" + path + "`"),
                Optional.empty(),
                Receiver.SHARED,
                Optional.of(table),
                new FunctionField(
                        function, field.getter(), field.getterSignature(abi).toString()),
                false,
                false);
    }

    /** The method that writes a public field. */
    ModuleMethod setter(ExportedField field, String setter, String struct, String name, String function, String table) {
        String path = struct + "." + field.name();
        Parameter value = Parameter.of(field.name(), field.type());
        return new ModuleMethod(
                name,
                doc(field.docs()),
                "Writes the field `" + path + "`.",
                parameters(List.of(value), false, path),
                Optional.empty(),
                Optional.empty(),
                Receiver.SHARED,
                Optional.of(table),
                new FunctionField(function, setter, field.setterSignature(abi).toString()),
                false,
                false);
    }

    private ModuleMethod method(
            ExportedFunction function, String name, String field, Optional<String> table, String fact, String path) {
        boolean fallible = function.result() instanceof BindgenType.Result;
        BindgenType result = function.result() instanceof BindgenType.Result either ? either.of() : function.result();
        List<ModuleParameter> parameters = parameters(function.parameters(), function.variadic(), path);
        Optional<BindgenValue> value = result(function, result, path);
        Receiver receiver = receiver(function);
        boolean text = receiver == Receiver.SHARED
                && parameters.isEmpty()
                && value.map(BindgenValue::typeName)
                        .filter(JavaTypes.STRING::equals)
                        .isPresent();
        boolean replaces = text && name.equals("toString_");
        return new ModuleMethod(
                replaces ? "toString" : name,
                doc(function.docs()),
                fact,
                parameters,
                value,
                function.resultDescription(),
                receiver,
                table,
                new FunctionField(
                        field, function.export(), function.signature(abi).toString()),
                fallible,
                replaces);
    }

    private Optional<BindgenValue> result(ExportedFunction function, BindgenType result, String path) {
        Optional<String> typescript = function.resultTypescript();
        if (function.promised().isEmpty()
                || !(result instanceof BindgenType.JsAny || result instanceof BindgenType.Named)) {
            return values.result(records.of(result, typescript, path, ""), "the result of `" + path + "`");
        }
        BindgenType promised = function.promised().get();
        BindgenType given = promised instanceof BindgenType.Result either ? either.of() : promised;
        return Optional.of(promises.plan(records.of(given, typescript, path, ""), path));
    }

    private static Receiver receiver(ExportedFunction function) {
        return function.method()
                .filter(method -> method.kind().hasReceiver())
                .map(method -> method.consumes() ? Receiver.MOVED : Receiver.SHARED)
                .orElse(Receiver.NONE);
    }

    private List<ModuleParameter> parameters(List<Parameter> declared, boolean variadic, String path) {
        List<ModuleParameter> parameters = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Parameter parameter : declared) {
            int index = parameters.size();
            String name = ModuleNames.parameter(parameter.name());
            if (taken.contains(name)) {
                name = "argument" + index;
            }
            while (!taken.add(name)) {
                name += "_";
            }
            BindgenValue value = values.toGuest(
                    records.of(parameter.type(), parameter.typescript(), path, parameter.name()),
                    "argument `" + parameter.name() + "` of `" + path + "`");
            boolean varargs = variadic && index == declared.size() - 1 && Varargs.isPossible(value);
            parameters.add(new ModuleParameter(
                    name, value, varargs, parameter.name() + ": " + parameter.type(), parameter.description()));
        }
        return parameters;
    }

    /** What the module says about an item. */
    static JavaDoc doc(String docs) {
        return new JavaDoc(docs.isBlank() ? Optional.empty() : Optional.of(docs), Optional.empty(), List.of());
    }

    /** Which values a parameter can take any number of. */
    private static final class Varargs {
        static boolean isPossible(BindgenValue value) {
            TypeName type = value.typeName();
            return type instanceof ArrayTypeName
                    || type.equals(JavaTypes.list(JavaTypes.STRING))
                    || type.equals(JavaTypes.list(JavaTypes.JS_VALUE));
        }
    }
}

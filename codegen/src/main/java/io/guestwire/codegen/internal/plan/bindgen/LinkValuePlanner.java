// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.Parameter;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the arguments and the result of imports cross. */
final class LinkValuePlanner {
    /**
     * How a function's values cross.
     *
     * @param arguments as the guest passes them
     * @param result what it is given
     * @param hasReceiver whether the first argument is the object that the method belongs to
     * @param varargs whether the last argument stands for any number
     */
    record Signature(List<LinkValue> arguments, Optional<LinkValue> result, boolean hasReceiver, boolean varargs) {}

    private final ValuePlanner values;
    private final ImportedClasses classes;
    private final ClosurePlanner closures;
    private final ModuleRecords records;

    LinkValuePlanner(ValuePlanner values, ImportedClasses classes, ClosurePlanner closures, ModuleRecords records) {
        this.records = records;
        this.values = values;
        this.classes = classes;
        this.closures = closures;
    }

    /** Plans a function. */
    Signature plan(ImportedFunction function) {
        List<LinkValue> arguments = new ArrayList<>();
        boolean receiver =
                function.method().filter(method -> method.kind().hasReceiver()).isPresent();
        String of = " of import " + Quoted.of(function.key());
        for (Parameter parameter : function.parameters()) {
            arguments.add(
                    arguments.isEmpty() && receiver
                            ? receiver(function, parameter.type())
                            : argument(declared(function, parameter), "argument " + Quoted.of(parameter.name()) + of));
        }
        boolean varargs = function.variadic() && spread(arguments);
        return new Signature(arguments, result(function, "result" + of), receiver, varargs);
    }

    /**
     * How a result crosses, if there is one.
     *
     * @param where what it is, for messages
     */
    Optional<LinkValue> result(BindgenType type, String where) {
        if (type instanceof BindgenType.Unit) {
            return Optional.empty();
        }
        return Optional.of(hostOf(type)
                .<LinkValue>map(host -> new LinkValue.Host(host, "value"))
                .orElseGet(() -> new LinkValue.Plain(values.toGuest(type, where))));
    }

    private Optional<LinkValue> result(ImportedFunction function, String where) {
        if (function.async() && isOneObject(function.result())) {
            return Optional.of(new LinkValue.Future());
        }
        Optional<ImportedMethod> maker =
                function.method().filter(method -> method.kind() == ImportedMethod.Kind.CONSTRUCTOR);
        if (maker.isPresent() && isOneObject(function.result())) {
            return Optional.of(
                    new LinkValue.Host(classes.madeBy(function, maker.get()).name(), "value"));
        }
        return result(declared(function.result(), Optional.empty(), function.key(), ""), where);
    }

    private BindgenType declared(ImportedFunction function, Parameter parameter) {
        return declared(parameter.type(), parameter.typescript(), function.key(), parameter.name());
    }

    /** An interface of ours for an imported class goes before data that is declared by its name. */
    private BindgenType declared(BindgenType type, Optional<String> override, String key, String argument) {
        return hostOf(type).isPresent() ? type : records.of(type, override, key, argument);
    }

    private LinkValue receiver(ImportedFunction function, BindgenType type) {
        return new LinkValue.Host(classes.scopeOf(function).name(), isBorrowed(type) ? "borrowed" : "value");
    }

    private LinkValue argument(BindgenType type, String where) {
        Optional<BindgenType.Callback> callback = callbackOf(type);
        if (callback.isPresent()) {
            FunctionShape shape = callback.get().shape();
            return new LinkValue.Closure(
                    closures.plan(shape, where), shape.shim(), callback.get().mutable());
        }
        return hostOf(type)
                .<LinkValue>map(host -> new LinkValue.Host(host, isBorrowed(type) ? "borrowed" : "value"))
                .orElseGet(() -> new LinkValue.Plain(values.toHost(type, where)));
    }

    /** Makes the last argument one for any number of arguments, if it is several values. */
    private static boolean spread(List<LinkValue> arguments) {
        int last = arguments.size() - 1;
        if (last < 0 || !(arguments.get(last) instanceof LinkValue.Plain plain)) {
            return false;
        }
        if (plain.typeName() instanceof ParameterizedTypeName list
                && list.rawType().equals(ClassName.get(List.class))) {
            arguments.set(
                    last,
                    new LinkValue.Array(plain.value(), list.typeArguments().get(0)));
            return true;
        }
        return plain.typeName() instanceof ArrayTypeName;
    }

    private Optional<ClassName> hostOf(BindgenType type) {
        if (type instanceof BindgenType.Ref ref) {
            return hostOf(ref.of());
        }
        return type instanceof BindgenType.Named named ? classes.named(named.name()) : Optional.empty();
    }

    private static Optional<BindgenType.Callback> callbackOf(BindgenType type) {
        if (type instanceof BindgenType.Ref ref) {
            return callbackOf(ref.of());
        }
        if (type instanceof BindgenType.RefMut ref) {
            return callbackOf(ref.of());
        }
        return type instanceof BindgenType.Callback callback && callback.lifetime() == BindgenType.Lifetime.CALL
                ? Optional.of(callback)
                : Optional.empty();
    }

    private static boolean isOneObject(BindgenType type) {
        return type instanceof BindgenType.JsAny || type instanceof BindgenType.Named;
    }

    private static boolean isBorrowed(BindgenType type) {
        return type instanceof BindgenType.Ref || type instanceof BindgenType.RefMut;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.HostCall;
import io.guestwire.runtime.HostDispatcher;
import io.guestwire.runtime.HostOperation;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interface that has both a client and a dispatcher.
 *
 * @param api the interface
 * @param exports the dispatcher's class
 * @param guest the client's class
 * @param operations what the schema says about it
 */
record RelayedRole(Class<?> api, Class<?> exports, Class<?> guest, List<Operation> operations) {
    /** What an implementation does with every call. */
    interface Answer {
        Object to(Method method, Object[] arguments);
    }

    /** An operation and its method. */
    record Relayed(Operation operation, Method method) {
        Object[] arguments(RandomValues values) {
            Type[] types = method.getGenericParameterTypes();
            Object[] arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                arguments[i] = values.of(operation.parameters().get(i).type(), types[i]);
            }
            return arguments;
        }

        Optional<Object> result(RandomValues values) {
            return operation.result().map(type -> values.of(type, method.getGenericReturnType()));
        }
    }

    /** Those of the classes, each with the operations that it was generated for. */
    static List<RelayedRole> of(List<Schema> schemas, Compilation compilation, ClassLoader loader)
            throws ReflectiveOperationException {
        List<String> names = compilation.classFiles().stream()
                .map(compilation::nameOf)
                .sorted()
                .toList();
        List<RelayedRole> roles = new ArrayList<>();
        for (String name : names) {
            if (names.contains(name + "Exports") && names.contains(name + "Guest")) {
                Class<?> api = Class.forName(name, true, loader);
                roles.add(new RelayedRole(
                        api,
                        Class.forName(name + "Exports", true, loader),
                        Class.forName(name + "Guest", true, loader),
                        operationsOf(api, schemas)));
            }
        }
        return roles;
    }

    private static List<Operation> operationsOf(Class<?> api, List<Schema> schemas) {
        List<String> methods =
                abstractMethods(api).map(Method::getName).sorted().toList();
        return schemas.stream()
                .flatMap(schema -> Stream.concat(
                        schema.operations().map(Interface::operations).stream(),
                        schema.roles().stream().map(Role::operations)))
                .filter(operations -> operations.stream()
                        .map(RelayedRole::javaName)
                        .sorted()
                        .toList()
                        .equals(methods))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema has the operations of " + api));
    }

    private static String javaName(Operation operation) {
        return TypedCodec.given(operation.annotations())
                .orElseGet(() -> JavaNames.method(operation.name().text()));
    }

    private static Stream<Method> abstractMethods(Class<?> api) {
        return Arrays.stream(api.getDeclaredMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    List<Relayed> methods() {
        return operations.stream()
                .map(operation -> new Relayed(
                        operation,
                        abstractMethods(api)
                                .filter(method -> method.getName().equals(javaName(operation)))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    /** An object that implements the interface. */
    Object implementation(Answer answer) {
        return Proxy.newProxyInstance(
                api.getClassLoader(),
                new Class<?>[] {api},
                (proxy, method, arguments) -> answer.to(method, arguments == null ? new Object[0] : arguments));
    }

    AutoCloseable client(Guest running) throws ReflectiveOperationException {
        return (AutoCloseable) guest.getMethod("of", Guest.class).invoke(null, running);
    }

    /** A dispatcher whose operations have the names that the client gives them, and no namespace. */
    HostDispatcher dispatcher(Object target) throws ReflectiveOperationException {
        HostDispatcher dispatcher = (HostDispatcher) exports.getConstructor(api).newInstance(target);
        int count = operations.size();
        boolean apex = dispatcher.operations().size() > count;
        List<HostOperation> renamed = dispatcher.operations().subList(0, count).stream()
                .map(operation ->
                        HostOperation.of("", apex ? operation.namespace() + "/" + operation.name() : operation.name()))
                .toList();
        return new HostDispatcher() {
            @Override
            public List<HostOperation> operations() {
                return renamed;
            }

            @Override
            public void dispatch(int operation, HostCall call) throws Exception {
                dispatcher.dispatch(operation, call);
            }
        };
    }
}

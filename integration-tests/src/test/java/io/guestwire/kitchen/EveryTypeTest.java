// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.generated.RandomValues;
import io.guestwire.runtime.Values;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kitchen.sink.Packed;
import kitchen.sink.Sink;
import kitchen.sink.SinkGuest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Random values of the type of every operation that answers what it was given; {@code -Dseed=} gives others. */
class EveryTypeTest {
    private static final long SEED = Long.getLong("seed", 7);
    private static final int VALUES = 12;
    private static final Path FILE = Path.of("src", "test", "kitchen-sink", "kitchen-sink.widl");
    private static final Schema SCHEMA = new SchemaLoader(SchemaRoots.of(FILE.getParent()))
            .load(List.of(FILE))
            .schemas()
            .get(0);
    private static final Map<String, Method> METHODS = Arrays.stream(Sink.class.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .collect(Collectors.toMap(Method::getName, Function.identity()));

    static Stream<Arguments> echoes() {
        return SCHEMA.operations().orElseThrow().operations().stream()
                .filter(operation -> operation.name().text().startsWith("echo"))
                .map(operation -> operation.name().text())
                .flatMap(name -> Stream.of(KitchenModule.values()).map(module -> Arguments.of(module, name)));
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void comesBackEqual(KitchenModule module, String name) throws Exception {
        Method method = METHODS.get(JavaNames.method(name));
        Parameter parameter = operation(name).parameters().get(0);
        RandomValues values = new RandomValues(new Random(SEED));
        try (SinkGuest guest = module.start()) {
            for (int i = 0; i < VALUES; i++) {
                Object value = values.of(parameter.type(), method.getGenericParameterTypes()[0]);
                Object back = method.invoke(guest, value);
                assertThat(back)
                        .as("seed %d", SEED)
                        .matches(one -> Values.equal(one, value), "is equal to " + Values.toString(value));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void parametersOfEveryTypeReachTheGuest(KitchenModule module) throws Exception {
        Method method = METHODS.get("pack");
        List<Parameter> parameters = operation("pack").parameters();
        RandomValues values = new RandomValues(new Random(SEED));
        try (SinkGuest guest = module.start()) {
            for (int i = 0; i < VALUES; i++) {
                Object[] arguments = new Object[parameters.size()];
                for (int j = 0; j < arguments.length; j++) {
                    arguments[j] = values.of(parameters.get(j).type(), method.getGenericParameterTypes()[j]);
                }
                Object expected = Packed.class.getConstructors()[0].newInstance(arguments);
                assertThat(method.invoke(guest, arguments)).as("seed %d", SEED).isEqualTo(expected);
            }
        }
    }

    private static Operation operation(String name) {
        return SCHEMA.operations().orElseThrow().operations().stream()
                .filter(operation -> operation.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

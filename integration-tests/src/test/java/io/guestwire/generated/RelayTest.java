// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.runtime.Values;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the golden corpus through a generated client, a guest that passes each call on to its host, and the
 * generated dispatcher of the same operations; {@code -Dseed=} gives other values.
 */
class RelayTest {
    private static final int CALLS = 6;
    private static final long SEED = Long.getLong("seed", 1);

    private static final GuestModule RELAY = GuestModule.load(
            Path.of("..", "runtime", "src", "test", "guests", "relay.wasm"),
            ModuleOptions.builder().mode(EngineMode.INTERPRETER).build());

    static List<GoldenOutput> cases() {
        return GoldenOutput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void argumentsAndResultsArriveAsTheyWereSent(GoldenOutput golden) throws Exception {
        RandomValues values = new RandomValues(new Random(SEED));
        Compilation compilation = golden.compiled();
        try (URLClassLoader loader = compilation.loader()) {
            for (RelayedRole role : RelayedRole.of(golden.schemas(), compilation, loader)) {
                List<Object> received = new ArrayList<>();
                Object[] answer = new Object[1];
                Object target = role.implementation((method, arguments) -> {
                    received.add(method.getName());
                    received.addAll(Arrays.asList(arguments));
                    return answer[0];
                });
                GuestOptions options = GuestOptions.builder()
                        .log(GuestLog.discarding())
                        .export(role.dispatcher(target))
                        .build();
                try (AutoCloseable client = role.client(RELAY.start(options))) {
                    for (RelayedRole.Relayed relayed : role.methods()) {
                        for (int i = 0; i < CALLS; i++) {
                            received.clear();
                            callsAlike(relayed, client, values, answer, received);
                        }
                    }
                }
            }
        }
    }

    private static void callsAlike(
            RelayedRole.Relayed relayed, Object client, RandomValues values, Object[] answer, List<Object> received)
            throws Exception {
        Method method = relayed.method();
        Object[] arguments = relayed.arguments(values);
        answer[0] = relayed.result(values).orElse(null);
        List<Object> sent = new ArrayList<>(List.of(method.getName()));
        sent.addAll(Arrays.asList(arguments));
        Object returned = invoke(method, client, arguments);
        assertThat(Values.equal(received, sent))
                .as("%s, seed %d: %s is %s", method, SEED, received, sent)
                .isTrue();
        assertThat(Values.equal(Optional.ofNullable(returned), Optional.ofNullable(answer[0])))
                .as("%s, seed %d: %s is %s", method, SEED, returned, answer[0])
                .isTrue();
    }

    private static Object invoke(Method method, Object target, Object... arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + ", seed " + SEED, e.getCause());
        }
    }
}

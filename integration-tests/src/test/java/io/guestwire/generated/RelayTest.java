// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.HostCalls;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.runtime.Values;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
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
    private static final int MUTANTS = 40;
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
        RandomValues values = new RandomValues(new Random(SEED), golden.keepsOffsets());
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
                try (AutoCloseable client = role.client(serving(role, target))) {
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mutatedRequestsAreServedOrRefused(GoldenOutput golden) throws Exception {
        Random random = new Random(SEED);
        RandomValues values = new RandomValues(random, golden.keepsOffsets());
        Mutations mutations = new Mutations(random);
        Compilation compilation = golden.compiled();
        try (URLClassLoader loader = compilation.loader()) {
            for (RelayedRole role : RelayedRole.of(golden.schemas(), compilation, loader)) {
                for (RelayedRole.Relayed relayed : role.methods()) {
                    Object result = relayed.result(values).orElse(null);
                    try (Guest guest = serving(role, role.implementation((method, arguments) -> result))) {
                        Request request = requestOf(role, relayed, values);
                        for (int i = 0; i < MUTANTS; i++) {
                            servedOrRefused(guest, request.operation(), mutations.of(request.payload()));
                        }
                    }
                }
            }
        }
    }

    private record Request(String operation, byte[] payload) {}

    /** What the client sends for arguments of an operation. */
    private static Request requestOf(RelayedRole role, RelayedRole.Relayed relayed, RandomValues values)
            throws Exception {
        List<Request> sent = new ArrayList<>();
        HostCalls catching = (binding, namespace, operation, payload) -> {
            sent.add(new Request(operation, payload));
            throw new HostCallException("caught");
        };
        Guest guest = RELAY.start(GuestOptions.builder().hostCalls(catching).build());
        try (AutoCloseable client = role.client(guest)) {
            relayed.method().invoke(client, relayed.arguments(values));
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(GuestErrorException.class);
        }
        return sent.get(0);
    }

    private static void servedOrRefused(Guest guest, String operation, byte[] request) {
        try {
            guest.call(operation, request);
        } catch (GuestErrorException refused) {
            assertThat(refused.guestText())
                    .as(
                            "%s, seed %d, request %s",
                            operation, SEED, HexFormat.of().formatHex(request))
                    .startsWith("request")
                    .contains(": ");
        }
    }

    private static Guest serving(RelayedRole role, Object target) throws ReflectiveOperationException {
        return RELAY.start(GuestOptions.builder()
                .log(GuestLog.discarding())
                .export(role.dispatcher(target))
                .build());
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

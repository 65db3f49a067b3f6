// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A role with more operations than one method, or one initialiser, of a class should list. */
class ManyOperationsTest {
    private static final int OPERATIONS = 600;
    private static final int HUGE_METHOD = 8_000;

    @TempDir
    Path schemas;

    @TempDir
    Path classes;

    @Test
    void areServedEachByItsOwnMethod() throws Exception {
        String operations = IntStream.range(0, OPERATIONS)
                .mapToObj(i -> "  operation" + i + "(argument: u32): u32\n")
                .collect(Collectors.joining());
        GeneratedSchema generated =
                GeneratedSchema.of(schemas, "namespace \"many\"\nrole Many {\n" + operations + "}\n");
        Compilation compilation = Compilation.onClassPath(generated.sources(), classes);
        for (Path file : compilation.classFiles()) {
            assertThat(MethodSizes.of(file))
                    .allSatisfy((method, size) -> assertThat(size).as(method).isLessThan(HUGE_METHOD));
        }
        List<String> called = new ArrayList<>();
        try (URLClassLoader loader = compilation.loader()) {
            RelayedRole role = RelayedRole.of(List.of(generated.schema()), compilation, loader)
                    .get(0);
            Object target = role.implementation((method, arguments) -> {
                called.add(method.getName());
                return arguments[0];
            });
            try (GuestModule relay = GuestModule.load(
                            Path.of("..", "runtime", "src", "test", "guests", "relay.wasm"),
                            ModuleOptions.builder().mode(EngineMode.INTERPRETER).build());
                    Guest guest = relay.start(GuestOptions.builder()
                            .log(GuestLog.discarding())
                            .export(role.dispatcher(target))
                            .build());
                    AutoCloseable client = role.client(guest)) {
                for (RelayedRole.Relayed relayed : role.methods()) {
                    long answer = called.size();
                    assertThat(relayed.method().invoke(client, answer)).isEqualTo(answer);
                }
            }
        }
        assertThat(called)
                .containsExactlyElementsOf(IntStream.range(0, OPERATIONS)
                        .mapToObj(i -> "operation" + i)
                        .toList());
    }
}

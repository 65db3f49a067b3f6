// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of operations that a guest may call and nobody serves. */
class UnservedOperationsTest {
    private static final List<HostOperation> EXPECTED = List.of(
            HostOperation.of("acme:shop", "count"),
            HostOperation.of("acme:shop", "reserve"),
            HostOperation.of("clock", "now"));

    private static GuestModule puppet() {
        return TestGuests.load("puppet", EngineMode.INTERPRETER);
    }

    /** The warnings of a module whose guests are started twice. */
    private static List<String> warnings(
            GuestModule module, List<HostOperation> expected, Consumer<GuestOptions.Builder> more) {
        GuestOptions.Builder options = GuestOptions.builder().log(GuestLog.discarding());
        more.accept(options);
        try (LogCapture capture = new LogCapture("io.guestwire.runtime")) {
            module.start(options.build(), expected).close();
            module.start(options.build(), expected).close();
            return capture.records().stream().map(logged -> logged.getMessage()).toList();
        }
    }

    @Test
    void areNamedOnceForAModule() {
        assertThat(warnings(puppet(), EXPECTED, options -> options.export(Asking.answering("clock", "now", ""))))
                .containsExactly("the schema of guest puppet.wasm has operations of the host that nobody serves:"
                        + " \"acme:shop\" \"count\", \"acme:shop\" \"reserve\"; GuestOptions.Builder.export adds a"
                        + " dispatcher that serves them, GuestOptions.Builder.unservedOperations silences this");
    }

    @Test
    void areNoneWhenSomeBindingIsServed() {
        Served exports = new Served();
        EXPECTED.forEach(operation -> exports.and(operation.withBinding("red"), call -> {}));
        assertThat(warnings(puppet(), EXPECTED, options -> options.export(exports)))
                .isEmpty();
    }

    @Test
    void areNotKnownBesideAHandlerOfEverything() {
        assertThat(warnings(puppet(), EXPECTED, options -> options.hostCalls((b, n, o, p) -> p)))
                .isEmpty();
    }

    @Test
    void doNotMatterToAModuleThatCallsNoHost() {
        byte[] wasm = TestModule.withGuestCall(0, TestModule.bytes(0x41, 1));
        GuestModule module = GuestModule.load(
                wasm, ModuleOptions.builder().mode(EngineMode.INTERPRETER).build());
        assertThat(warnings(module, EXPECTED, options -> {})).isEmpty();
        assertThat(warnings(module, EXPECTED, options -> options.unservedOperations(UnservedOperations.REFUSE)))
                .isEmpty();
    }

    @Test
    void areIgnoredOnDemand() {
        assertThat(warnings(puppet(), EXPECTED, options -> options.unservedOperations(UnservedOperations.IGNORE)))
                .isEmpty();
    }

    @Test
    void keepAGuestFromStartingOnDemand() {
        assertThatThrownBy(() ->
                        warnings(puppet(), EXPECTED, options -> options.unservedOperations(UnservedOperations.REFUSE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"clock\" \"now\"; GuestOptions.Builder.export adds");
    }

    @Test
    void areCountedWhereTheyAreMany() {
        List<HostOperation> many = IntStream.range(0, 60)
                .mapToObj(i -> HostOperation.of("ns", "op" + i))
                .toList();
        assertThat(warnings(puppet(), many, options -> {}))
                .singleElement()
                .asString()
                .contains("\"op49\" and 10 more; ")
                .doesNotContain("op50");
    }
}

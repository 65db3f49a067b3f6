// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.inspector.ModuleInspectionException.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Describe functions written by hand, for a function {@code f} that takes and returns nothing. */
class DescribeRunTest {

    private static final int FUNCTION = 11;
    private static final int U32 = 5;
    private static final int UNIT = 26;

    @Test
    void takesAFunctionAsDescribed() {
        assertThat(ModuleInspector.inspect(telling(FUNCTION, 0, 0, UNIT, UNIT), "f.wasm")
                        .functions())
                .singleElement()
                .satisfies(function -> assertThat(function.shape()).hasToString("() -> ()"));
    }

    @Test
    void refusesATypeThatIsNotTheFunctions() {
        refuses(telling(FUNCTION, 0, 1, U32, UNIT, UNIT), Kind.MISMATCH, "described as (i32) -> () but is () -> ()");
    }

    @Test
    void refusesWordsBehindADescriptor() {
        refuses(
                telling(FUNCTION, 0, 0, UNIT, UNIT, UNIT),
                Kind.MALFORMED,
                "`f`: the descriptor is broken: 1 words are");
    }

    @Test
    void refusesToServeOtherImports() {
        refuses(Modules.describing(0x10, 1), Kind.MALFORMED, "it calls the import `other`");
    }

    @Test
    void refusesATrap() {
        refuses(Modules.describing(0x00), Kind.MALFORMED, "running `__wbindgen_describe_f` failed: TRAP");
    }

    @Test
    void refusesADescriptorWithoutEnd() {
        byte[] forever = Modules.describing(0x03, 0x40, 0x41, UNIT, 0x10, 0, 0x0c, 0, 0x0b);
        refuses(forever, Kind.MALFORMED, "more than 1000000 words");
    }

    @Test
    @Timeout(60)
    void endsAFunctionThatDoesNotEnd() {
        byte[] forever = Modules.describing(0x03, 0x40, 0x0c, 0, 0x0b);
        InspectorOptions options = InspectorOptions.defaults().withDeadline(Duration.ofMillis(700));
        assertThatThrownBy(() -> ModuleInspector.inspect(forever, "f.wasm", options))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.TIME))
                .hasMessage("`f.wasm`: describing the module takes longer than 700 ms");
    }

    private static void refuses(byte[] module, Kind kind, String message) {
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "f.wasm"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(message);
    }

    private static byte[] telling(int... words) {
        return Modules.describing(Arrays.stream(words)
                .flatMap(word -> IntStream.of(0x41, word, 0x10, 0))
                .toArray());
    }
}

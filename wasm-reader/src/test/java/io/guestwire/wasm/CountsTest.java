// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts that nothing stands behind. */
class CountsTest {

    private static final int[] NONE = {};
    private static final long ALLOCATED_AT_MOST = 256 * 1024;

    static Stream<Arguments> placesOfCounts() {
        Map<String, Bytes> sections = Map.ofEntries(
                Map.entry("types", Bytes.of(1)),
                Map.entry("parameters", Bytes.of(1, 1, 0x60)),
                Map.entry("results", Bytes.of(1, 1, 0x60, 0)),
                Map.entry("imports", Bytes.of(2)),
                Map.entry("import name", Bytes.of(2, 1)),
                Map.entry("functions", Bytes.of(3)),
                Map.entry("tables", Bytes.of(4)),
                Map.entry("memories", Bytes.of(5)),
                Map.entry("globals", Bytes.of(6)),
                Map.entry("exports", Bytes.of(7)),
                Map.entry("export name", Bytes.of(7, 1)),
                Map.entry("element segments", Bytes.of(9)),
                Map.entry("elements", Bytes.of(9, 1, 1, 0)),
                Map.entry("element expressions", Bytes.of(9, 1, 5, 0x70)),
                Map.entry("bodies", Bytes.of(10)),
                Map.entry("data segments", Bytes.of(11)),
                Map.entry("bytes of data", Bytes.of(11, 1, 1)),
                Map.entry("custom section name", Bytes.of(0)));
        return sections.entrySet().stream()
                .flatMap(each -> Stream.of(0x7fff_ffffL, 0xffff_ffffL)
                        .map(count -> Arguments.of(each.getKey(), count, section(each.getValue(), count))));
    }

    private static byte[] section(Bytes start, long count) {
        byte[] bytes = start.toArray();
        Bytes contents = new Bytes();
        for (int i = 1; i < bytes.length; i++) {
            contents.add(bytes[i]);
        }
        return ModuleBuilder.header()
                .add(bytes[0])
                .sized(contents.unsigned(count).repeat(4, 0))
                .toArray();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("placesOfCounts")
    void refusesAHugeCountWithoutAllocating(String what, long count, byte[] module) {
        refused(Kind.MALFORMED, module); // loads classes

        long allocated = Allocation.by(() -> refused(Kind.MALFORMED, module));

        assertThat(allocated).isLessThan(ALLOCATED_AT_MOST);
    }

    static Stream<Arguments> placesInCode() {
        return Stream.of(
                Arguments.of("groups of locals", new Bytes()),
                Arguments.of("branch targets", Bytes.of(0, 0x41, 0, 0x0e)),
                Arguments.of("catch clauses", Bytes.of(0, 0x1f, 0x40)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placesInCode")
    void refusesAHugeCountInAFunction(String what, Bytes start) {
        byte[] module = new ModuleBuilder()
                .type(NONE)
                .function(0, start.unsigned(0xffff_ffffL).repeat(4, 0))
                .build();

        long allocated =
                Allocation.by(() -> refused(Kind.MALFORMED, module, WasmLimits.defaults(), FeaturePolicy.everything()));

        assertThat(allocated).isLessThan(ALLOCATED_AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("hugeLocals")
    void refusesLocalsBeforeTheyAreAdded(Bytes locals) {
        byte[] module = new ModuleBuilder()
                .type(NONE)
                .function(0, locals.add(ModuleBuilder.END))
                .build();

        refused(Kind.SIZE, module);
    }

    static Stream<Bytes> hugeLocals() {
        Bytes sumOverflows = new Bytes().unsigned(3);
        Bytes manyGroups = new Bytes().unsigned(20_000);
        for (int i = 0; i < 20_000; i++) {
            manyGroups.unsigned(50_000).add(ModuleBuilder.I32);
        }
        for (int i = 0; i < 3; i++) {
            sumOverflows.unsigned(0x8000_0000L).add(ModuleBuilder.I32);
        }
        return Stream.of(Bytes.of(1).unsigned(0xffff_ffffL).add(ModuleBuilder.I32), manyGroups, sumOverflows);
    }
}

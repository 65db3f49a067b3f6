// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ReadAssert.read;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes of memories and tables. */
class SizesTest {

    private static Bytes limits(long minimum, long maximum) {
        return Bytes.of(1).unsigned(minimum).unsigned(maximum);
    }

    private static ModuleBuilder memory(Bytes limits) {
        return new ModuleBuilder().entry(SectionKind.MEMORY, limits);
    }

    private static ModuleBuilder table(Bytes limits) {
        return new ModuleBuilder()
                .entry(SectionKind.TABLE, Bytes.of(ModuleBuilder.FUNCREF).add(limits));
    }

    @ParameterizedTest
    @ValueSource(longs = {257, 32_768, 65_536})
    void refusesAMemoryThatStartsLargerThanTheLimit(long pages) {
        byte[] module = new ModuleBuilder().memory(pages).build();

        WasmFormatException refusal = refused(Kind.MEMORY, module, WasmLimits.untrusted(), FeaturePolicy.defaults());

        assertThat(refusal).hasMessageContaining(pages + " memory pages at the start, 256 are allowed");
    }

    @Test
    void acceptsAMemoryAtTheLimit() {
        byte[] module = new ModuleBuilder().memory(256).build();

        assertThat(WasmReader.read(module, WasmLimits.untrusted()).memories()).hasSize(1);
    }

    @Test
    void refusesAnImportedMemoryThatStartsLargerThanTheLimit() {
        ModuleBuilder module = new ModuleBuilder()
                .entry(
                        SectionKind.IMPORT,
                        new Bytes().name("env").name("memory").add(2, 0).unsigned(65_536));

        refused(Kind.MEMORY, module);
    }

    @Test
    void acceptsAnyLegalMaximum() {
        assertThat(read(memory(limits(1, 65_536))).memories().get(0).maximumPages())
                .hasValue(65_536);
        assertThat(read(table(limits(1, 0xffff_ffffL))).tables().get(0).maximum())
                .hasValue(0xffff_ffffL);
    }

    @Test
    void acceptsAMemoryOfNoPages() {
        assertThat(read(memory(limits(0, 0))).memories().get(0).minimumPages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {4_000_000_000L, 10_000_000})
    void refusesATableThatStartsLargerThanTheLimit(long elements) {
        assertThat(refused(Kind.MEMORY, new ModuleBuilder().table(elements)))
                .hasMessageContaining(elements + " table elements at the start, 1000000 are allowed");
    }

    @Test
    void addsUpAllTables() {
        byte[] module = new ModuleBuilder().table(60_000).table(60_000).build();

        refused(Kind.MEMORY, module, WasmLimits.untrusted(), FeaturePolicy.defaults());
    }

    @Test
    void addsUpAllMemories() {
        byte[] module = new ModuleBuilder().memory(200).memory(200).build();

        refused(Kind.MEMORY, module, WasmLimits.untrusted(), FeaturePolicy.everything());
    }

    @Test
    void countsMemoriesWithSmallPages() {
        byte[] module = memory(Bytes.of(8).unsigned(0xffff_ffffL).add(0)).build();

        refused(Kind.MEMORY, module, WasmLimits.defaults(), FeaturePolicy.everything());
    }

    static Stream<ModuleBuilder> impossible() {
        return Stream.of(
                memory(limits(2, 1)),
                memory(limits(1, 65_537)),
                memory(Bytes.of(0).unsigned(65_537)),
                table(limits(2, 1)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesImpossibleLimits(ModuleBuilder module) {
        refused(Kind.INVALID, module);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x10, 0x40, 0xff})
    void refusesUnknownFlags(int flags) {
        refused(Kind.MALFORMED, memory(Bytes.of(flags, 1, 1)));
        refused(Kind.MALFORMED, table(Bytes.of(flags, 1, 1)));
    }

    @Test
    void refusesATableOfNumbers() {
        refused(Kind.MALFORMED, new ModuleBuilder().entry(SectionKind.TABLE, ModuleBuilder.I32, 0, 1));
    }

    @Test
    void refusesSixtyFourBitSizesThatAreNegativeAsALong() {
        Bytes limits = Bytes.of(4, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01);

        refused(Kind.INVALID, memory(limits).build(), WasmLimits.defaults(), FeaturePolicy.everything());
        refused(Kind.INVALID, table(limits).build(), WasmLimits.defaults(), FeaturePolicy.everything());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ModuleBuilder.END;
import static io.guestwire.wasm.ModuleBuilder.I32;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.wasm.WasmFormatException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

    private static final int[] NONE = {};

    /** A module that reaches two of {@code limit}; three for {@link WasmLimit#INSTRUCTIONS}, eight for its bytes. */
    private static ModuleBuilder moduleAt(WasmLimit limit) {
        ModuleBuilder module = new ModuleBuilder();
        return switch (limit) {
            case MODULE_BYTES -> module;
            case CUSTOM_SECTIONS -> module.custom("a", new Bytes()).custom("b", new Bytes());
            case NAME_BYTES -> module.custom("ab", new Bytes());
            case TYPES -> module.type(NONE).type(NONE);
            case PARAMETERS -> module.type(new int[] {I32, I32});
            case RESULTS -> module.type(NONE, I32, I32);
            case SIGNATURES -> module.type(new int[] {I32}).type(NONE, I32);
            case FIELDS -> module.entry(SectionKind.TYPE, 0x5f, 2, I32, 0, I32, 0);
            case IMPORTS -> module.type(NONE).importFunction("m", "a", 0).importFunction("m", "b", 0);
            case FUNCTIONS -> module.type(NONE).importFunction("m", "a", 0).function(0);
            case TABLES -> module.table(0).table(0);
            case TABLE_ELEMENTS -> module.table(1).table(1);
            case MEMORIES -> module.memory(0).memory(0);
            case MEMORY_PAGES -> module.memory(2);
            case TAGS -> module.type(NONE).entry(SectionKind.TAG, 0, 0).entry(SectionKind.TAG, 0, 0);
            case GLOBALS ->
                module.entry(SectionKind.IMPORT, new Bytes().name("m").name("g").add(3, I32, 0))
                        .entry(SectionKind.GLOBAL, I32, 0, 0x41, 0, END);
            case EXPORTS -> module.memory(0).export("a", ExternalKind.MEMORY, 0).export("b", ExternalKind.MEMORY, 0);
            case ELEMENT_SEGMENTS -> module.entry(SectionKind.ELEMENT, 1, 0, 0).entry(SectionKind.ELEMENT, 1, 0, 0);
            case ELEMENTS ->
                module.type(NONE)
                        .function(0)
                        .entry(SectionKind.ELEMENT, 1, 0, 1, 0)
                        .entry(SectionKind.ELEMENT, 1, 0, 1, 0);
            case DATA_SEGMENTS -> module.entry(SectionKind.DATA, 1, 0).entry(SectionKind.DATA, 1, 0);
            case FUNCTION_BYTES -> module.type(NONE).function(0);
            case LOCALS -> module.type(NONE).function(0, Bytes.of(2, 1, I32, 1, I32, END));
            case TOTAL_LOCALS ->
                module.type(NONE).function(0, Bytes.of(1, 1, I32, END)).function(0, Bytes.of(1, 1, I32, END));
            case NESTING -> module.type(NONE).function(0, 0x02, 0x40, 0x02, 0x40, END, END);
            case BRANCH_TARGETS -> module.type(NONE).function(0, 0x41, 0, 0x0e, 2, 0, 0, 0);
            case INSTRUCTIONS -> module.type(NONE).function(0, 0x01, 0x01);
        };
    }

    private static long valueAt(WasmLimit limit) {
        return switch (limit) {
            case MODULE_BYTES -> 8;
            case INSTRUCTIONS -> 3;
            default -> 2;
        };
    }

    @ParameterizedTest
    @EnumSource
    void acceptsWhatReachesALimit(WasmLimit limit) {
        WasmLimits limits = WasmLimits.defaults().with(limit, valueAt(limit));

        assertThat(WasmReader.read(moduleAt(limit).build(), limits, FeaturePolicy.everything()))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatExceedsALimit(WasmLimit limit) {
        WasmLimits limits = WasmLimits.defaults().with(limit, valueAt(limit) - 1);
        boolean memory = limit == WasmLimit.MEMORY_PAGES || limit == WasmLimit.TABLE_ELEMENTS;

        WasmFormatException refusal =
                refused(memory ? Kind.MEMORY : Kind.SIZE, moduleAt(limit).build(), limits, FeaturePolicy.everything());

        assertThat(refusal.limit()).contains(limit);
        assertThat(refusal)
                .hasMessageContaining(valueAt(limit) + " " + limit)
                .hasMessageContaining(valueAt(limit) - 1 + " are allowed");
    }

    @ParameterizedTest
    @EnumSource
    void isStricterForUntrustedModules(WasmLimit limit) {
        assertThat(WasmLimits.untrusted().of(limit))
                .isPositive()
                .isLessThanOrEqualTo(WasmLimits.defaults().of(limit));
    }

    @ParameterizedTest
    @EnumSource
    void isInTheDocumentation(WasmLimit limit) throws IOException {
        String page = Files.readString(Path.of("../docs/wasm-reader.md"));

        assertThat(page)
                .contains(String.format(
                        Locale.ROOT,
                        "| `%s` | %,d | %,d | %s |",
                        limit.name(),
                        limit.byDefault(),
                        limit.untrusted(),
                        limit));
    }

    @Test
    void refusesAThousandAndOneParameters() {
        refused(
                Kind.SIZE,
                new ModuleBuilder()
                        .entry(
                                SectionKind.TYPE,
                                Bytes.of(0x60)
                                        .unsigned(1_001)
                                        .repeat(1_001, I32)
                                        .add(0)));
    }

    @Test
    void changesOneLimit() {
        WasmLimits limits = WasmLimits.defaults().with(WasmLimit.TYPES, 7);

        assertThat(limits.of(WasmLimit.TYPES)).isEqualTo(7);
        assertThat(limits.of(WasmLimit.EXPORTS)).isEqualTo(WasmLimit.EXPORTS.byDefault());
    }

    @Test
    void comparesLimitsByValue() {
        assertThat(WasmLimits.defaults().with(WasmLimit.TYPES, WasmLimit.TYPES.byDefault()))
                .isEqualTo(WasmLimits.defaults())
                .hasSameHashCodeAs(WasmLimits.defaults())
                .isNotEqualTo(WasmLimits.untrusted());
    }

    @Test
    void refusesANegativeLimit() {
        WasmLimits limits = WasmLimits.defaults();

        assertThatThrownBy(() -> limits.with(WasmLimit.TYPES, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit of types is negative: -1");
    }
}

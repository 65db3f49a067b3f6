// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ReadAssert.read;
import static io.guestwire.wasm.ReadAssert.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.WasmFormatException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    private static final int[] NONE = {};

    private static Bytes header() {
        return ModuleBuilder.header();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL})
    void refusesASectionThatIsLongerThanTheFile(long size) {
        byte[] module = header().add(1).unsigned(size).add(0).toArray();

        assertThat(refused(Kind.MALFORMED, module))
                .hasMessage("the type section has " + size + " bytes, 1 follow (module, byte 0x8)");
    }

    @Test
    void refusesASectionThatIsShorterThanItsContents() {
        byte[] module = header().add(1, 3, 1, 0x60, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module).offset()).isEqualTo(13);
    }

    @Test
    void refusesASectionThatIsLongerThanItsContents() {
        byte[] module = header().add(1, 5, 1, 0x60, 0, 0, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessage("1 bytes too many (type section, byte 0xe)");
    }

    @Test
    void refusesBytesBehindTheLastSection() {
        byte[] module = header().add(1, 1, 0).add(0x80).toArray();

        refused(Kind.MALFORMED, module);
    }

    @Test
    void refusesASectionThatIsThereTwice() {
        byte[] module = header().add(1, 1, 0).add(1, 1, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageStartingWith("the type section is there twice");
    }

    @Test
    void refusesSectionsOutOfOrder() {
        byte[] module = header().add(3, 1, 0).add(1, 1, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageStartingWith("the type section is out of order");
    }

    @Test
    void expectsTheDataCountAheadOfTheCode() {
        byte[] module = header().add(10, 1, 0).add(12, 1, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageStartingWith("the data count section is out of order");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 0x7f, 0xff})
    void refusesUnknownSections(int id) {
        byte[] module = header().add(id, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageStartingWith("section " + id + " is unknown");
    }

    @Test
    void refusesAnIntegerOfTooManyBytes() {
        byte[] module = header().add(1, 0x81, 0x80, 0x80, 0x80, 0x80, 0x00, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageContaining("an integer of more than 5 bytes");
    }

    @Test
    void refusesAnIntegerWithUnusedBitsSet() {
        byte[] module = header().add(1, 0x81, 0x80, 0x80, 0x80, 0x10, 0).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageContaining("too large for its integer type");
    }

    @Test
    void refusesAnIntegerWithoutAnEnd() {
        byte[] module = header().add(1, 0x81).toArray();

        assertThat(refused(Kind.MALFORMED, module)).hasMessageContaining("it ends where");
    }

    @Test
    void refusesASignedConstantWithUnusedBitsThatDifferFromItsSign() {
        ModuleBuilder module = new ModuleBuilder().type(NONE).function(0, 0x41, 0xff, 0xff, 0xff, 0xff, 0x4f, 0x1a);

        assertThat(refused(Kind.MALFORMED, module)).hasMessageContaining("too large for its integer type");
    }

    @Test
    void acceptsTheSmallestSignedConstants() {
        read(new ModuleBuilder()
                .type(NONE)
                .function(0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x78, 0x1a)
                .function(0, 0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f, 0x1a));
    }

    @Test
    void refusesFunctionsWithoutCode() {
        ModuleBuilder module = new ModuleBuilder().type(NONE).section(SectionKind.FUNCTION, 1, 0);

        assertThat(refused(Kind.MALFORMED, module))
                .hasMessageStartingWith("0 bodies of functions, the function section declares 1");
    }

    @Test
    void refusesCodeWithoutFunctions() {
        ModuleBuilder module = new ModuleBuilder().section(SectionKind.CODE, 1, 2, 0, 0x0b);

        refused(Kind.MALFORMED, module);
    }

    @Test
    void refusesADataCountThatIsWrong() {
        ModuleBuilder module =
                new ModuleBuilder().section(SectionKind.DATA_COUNT, 2).entry(SectionKind.DATA, 1, 0);

        assertThat(refused(Kind.MALFORMED, module))
                .hasMessageStartingWith("1 data segments, the data count section says 2");
    }

    @Test
    void refusesADataCountWithoutData() {
        refused(Kind.MALFORMED, new ModuleBuilder().section(SectionKind.DATA_COUNT, 1));
    }

    @Test
    void leavesCustomSectionsAlone() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .custom("sourceMappingURL", new Bytes().name("http://169.254.169.254/latest/meta-data"))
                .custom("__wasm_bindgen_unstable", Bytes.of(0xff, 0xff, 0xff, 0x7f, '{')));

        assertThat(info.customSections())
                .extracting(CustomSection::name)
                .containsExactly("sourceMappingURL", "__wasm_bindgen_unstable");
    }

    @Test
    void ignoresABrokenNameSection() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .type(NONE)
                .function(0)
                .function(0)
                .custom("name", Bytes.of(1, 12, 2, 0).name("main").add(1, 0xff, 0xff, 0xff, 0xff, 7)));

        assertThat(info.functionName(0)).contains("main");
        assertThat(info.functionName(1)).isEmpty();
    }

    @Test
    void readsTheFirstNameSectionAlone() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .custom("name", Bytes.of(0).sized(new Bytes().name("first")))
                .custom("name", Bytes.of(0).sized(new Bytes().name("second"))));

        assertThat(info.moduleName()).contains("first");
    }

    @Test
    void allocatesNoTableOfNamesForEachListOfThem() {
        byte[] module = new ModuleBuilder()
                .type(NONE)
                .section(SectionKind.FUNCTION, new Bytes().unsigned(10_000).repeat(10_000, 0))
                .section(SectionKind.CODE, new Bytes().unsigned(10_000).repeat(10_000, 2, 0, 0x0b))
                .custom("name", new Bytes().repeat(10_000, 1, 1, 0))
                .build();

        long allocated = Allocation.by(() -> WasmReader.read(module, WasmLimits.defaults()));

        assertThat(allocated).isLessThan(10L * module.length + 2 * 1024 * 1024);
    }

    @Test
    void ignoresABrokenProducersSection() {
        WasmModuleInfo info = read(new ModuleBuilder().custom("producers", Bytes.of(0xff, 0xff, 0xff, 0xff, 0x0f)));

        assertThat(info.producers()).isEmpty();
    }

    @Test
    void refusesACustomSectionWithoutAName() {
        refused(Kind.MALFORMED, header().add(0, 0).toArray());
    }

    @Test
    void refusesACustomSectionWhoseNameIsLongerThanItself() {
        refused(Kind.MALFORMED, header().add(0, 2, 5, 'a').toArray());
    }

    @Test
    void takesCustomSectionsOut() {
        ModuleBuilder plain = new ModuleBuilder().type(NONE).function(0);
        byte[] expected = plain.build();
        byte[] module = plain.customAtStart("first", Bytes.of(1))
                .custom("last", Bytes.of(2))
                .build();

        WasmModuleInfo info = WasmReader.read(module, WasmLimits.defaults());

        assertThat(info.withoutCustomSections(module)).isEqualTo(expected);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ModuleBuilder.F64;
import static io.guestwire.wasm.ModuleBuilder.I32;
import static io.guestwire.wasm.ModuleBuilder.I64;
import static io.guestwire.wasm.ReadAssert.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WasmReaderTest {

    private static final int[] NONE = {};

    @Test
    void readsAModuleOfNothing() {
        assertThat(WasmReader.read(ModuleBuilder.header().toArray(), WasmLimits.defaults())
                        .sections())
                .isEmpty();
    }

    @Test
    void readsTypesWithParametersAndResults() {
        WasmModuleInfo info = read(new ModuleBuilder().type(new int[] {I32, I64}, F64));

        assertThat(info.types().get(0))
                .contains(new FunctionType(List.of(ValueType.I32, ValueType.I64), List.of(ValueType.F64)));
    }

    @Test
    void printsATypeAsASignature() {
        assertThat(new FunctionType(List.of(ValueType.I32, ValueType.I64), List.of(ValueType.F64)))
                .hasToString("(i32, i64) -> f64");
        assertThat(new FunctionType(List.of(), List.of())).hasToString("() -> ()");
    }

    @Test
    void numbersImportsAheadOfDefinitions() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .type(NONE)
                .type(new int[] {I32})
                .importFunction("wapc", "__guest_request", 1)
                .function(0));

        assertThat(info.functionCount()).isEqualTo(2);
        assertThat(info.importedFunctionCount()).isEqualTo(1);
        assertThat(info.functionType(0)).hasToString("(i32) -> ()");
        assertThat(info.functionType(1)).hasToString("() -> ()");
    }

    @Test
    void findsAnImportByItsTwoNames() {
        WasmModuleInfo info = read(new ModuleBuilder().type(NONE).importFunction("wapc", "__guest_request", 0));

        assertThat(info.findImport("wapc", "__guest_request"))
                .contains(new Import("wapc", "__guest_request", ExternalKind.FUNCTION, 0));
        assertThat(info.findImport("wapc", "other")).isEmpty();
    }

    @Test
    void findsAnExportAndItsType() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .type(new int[] {I32, I32}, I32)
                .function(0, 0x00)
                .memory(1)
                .export("__guest_call", ExternalKind.FUNCTION, 0)
                .export("memory", ExternalKind.MEMORY, 0));

        Export call = info.export("__guest_call").orElseThrow();
        assertThat(info.functionType(call))
                .hasValueSatisfying(type -> assertThat(type).hasToString("(i32, i32) -> i32"));
        assertThat(info.functionType(info.export("memory").orElseThrow())).isEmpty();
        assertThat(info.exports()).extracting(Export::name).containsExactly("__guest_call", "memory");
    }

    @Test
    void readsMemoryAndTableSizes() {
        WasmModuleInfo info =
                read(new ModuleBuilder().entry(SectionKind.MEMORY, 1, 2, 16).table(3));

        assertThat(info.memories()).containsExactly(new MemoryType(2, OptionalLong.of(16), false, false, 65_536));
        assertThat(info.tables()).containsExactly(new TableType(ValueType.FUNCREF, 3, OptionalLong.empty(), false));
    }

    @Test
    void readsGlobals() {
        WasmModuleInfo info = read(new ModuleBuilder().entry(SectionKind.GLOBAL, I32, 1, 0x41, 0x7f, 0x0b));

        assertThat(info.globals()).containsExactly(new GlobalType(ValueType.I32, true));
    }

    @Test
    void readsTheStartFunction() {
        WasmModuleInfo info = read(new ModuleBuilder().type(NONE).function(0).section(SectionKind.START, 0));

        assertThat(info.startFunction()).hasValue(0);
    }

    @Test
    void copiesACustomSectionOutOfTheModule() {
        byte[] module = new ModuleBuilder().custom("schema", Bytes.of(1, 2, 3)).build();
        WasmModuleInfo info = WasmReader.read(module, WasmLimits.defaults());

        CustomSection section = info.customSection("schema").orElseThrow();
        assertThat(section.copyFrom(module)).containsExactly(1, 2, 3);
    }

    @Test
    void refusesToCopyACustomSectionOutOfOtherBytes() {
        CustomSection section = new CustomSection("schema", 10, 3);

        assertThatThrownBy(() -> section.copyFrom(new byte[12])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsFunctionNames() {
        Bytes functions = Bytes.of(2, 0).name("first").add(1).name("second");
        WasmModuleInfo info = read(new ModuleBuilder()
                .type(NONE)
                .function(0)
                .function(0)
                .custom(
                        "name",
                        Bytes.of(0).sized(new Bytes().name("guest")).add(1).sized(functions)));

        assertThat(info.moduleName()).contains("guest");
        assertThat(info.functionName(1)).contains("second");
        assertThat(info.functionName(2)).isEmpty();
    }

    @Test
    void readsProducers() {
        WasmModuleInfo info = read(new ModuleBuilder()
                .custom(
                        "producers",
                        Bytes.of(1).name("language").add(1).name("Rust").name("2021")));

        assertThat(info.producers()).containsExactly(new Producer("language", "Rust", "2021"));
    }

    @Test
    void acceptsPaddedIntegers() {
        byte[] module = ModuleBuilder.header()
                .add(1, 0x88, 0x80, 0x80, 0x80, 0x00)
                .add(0x81, 0x80, 0x80, 0x80, 0x00, 0x60, 0, 0)
                .toArray();

        assertThat(WasmReader.read(module, WasmLimits.defaults()).types()).hasSize(1);
    }

    @Test
    void countsInstructionsAndBodySizes() {
        WasmModuleInfo info = read(new ModuleBuilder().type(NONE).function(0, 0x01, 0x01));

        assertThat(info.instructionCount()).isEqualTo(3);
        assertThat(info.codeSize(0)).isEqualTo(4);
    }
}

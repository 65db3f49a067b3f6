// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoweringTest {

    @ParameterizedTest(name = "{0} as an argument in 0.2.{1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "u8; 127; i32",
                "u64; 82; i32 i32",
                "u64; 83; i64",
                "Option<u64>; 82; i32 i32 i32",
                "Option<u64>; 83; i32 i64",
                "u128; 127; i64 i64",
                "Option<u128>; 127; i32 i64 i64",
                "Option<u32>; 95; i32 i32",
                "Option<u32>; 96; f64",
                "Option<f32>; 95; i32 f32",
                "Option<f64>; 127; i32 f64",
                "Option<u16>; 127; i32",
                "Option<RawPointer>; 119; f64",
                "&str; 83; i32 i32",
                "Option<String>; 83; i32 i32",
                "&mut [u8]; 83; i32 i32",
                "&mut [u8]; 84; i32 i32 i32",
                "&[u8]; 84; i32 i32",
                "&struct Point; 84; i32",
                "&long JsValue; 84; i32"
            })
    void passesArgumentsOfExports(String type, int patch, String words) {
        BindgenAbi abi = BindgenAbi.of(new BindgenVersion(0, 2, patch));
        WordSignature signature = Lowering.ofExport(FunctionShape.parse("(" + type + ") -> ()"), false, abi);
        assertThat(signature).hasToString("(" + words + ") -> ()");
    }

    @Test
    void passesMutableSlicesToImportsAsTwoWords() {
        assertThat(Lowering.ofImport(FunctionShape.parse("(&mut [u8]) -> ()"), newest()))
                .hasToString("(i32 i32) -> ()");
    }

    @Test
    void putsErrorsBehindTheValue() {
        assertThat(Lowering.ofExport(FunctionShape.parse("() -> Result<f64>"), false, newest()))
                .hasToString("() -> (f64 i32 i32)");
    }

    @Test
    void putsThePointerOfAMethodFirst() {
        assertThat(Lowering.ofExport(FunctionShape.parse("(f64) -> ()"), true, newest()))
                .hasToString("(i32 f64) -> ()");
    }

    @Test
    void givesRawFunctionsAPointerToMoreThanOneResult() {
        assertThat(WordSignature.parse("(f64) -> (i32 i32)").raw()).hasToString("(i32, f64) -> ()");
    }

    @Test
    void keepsOneResult() {
        assertThat(WordSignature.parse("(f64) -> (i32)").raw()).hasToString("(f64) -> i32");
    }

    private static BindgenAbi newest() {
        return BindgenAbi.of(BindgenVersion.NEWEST);
    }
}

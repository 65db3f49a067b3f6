// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorsTest {

    private static final long SEED = Long.getLong("seed", 20_261_124L);

    @ParameterizedTest(name = "{1} in 0.2.{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "78; OPTIONAL STRING; Option<String>",
                "79; RESULT UNIT; Result<()>",
                "83; REF SLICE U8; &[u8]",
                "83; CLAMPED REF SLICE U8; Clamped<&[u8]>",
                "84; LONGREF EXTERNREF; &long JsValue",
                "87; ENUM 3; enum _(3)",
                "88; ENUM 2 79 107 3; enum Ok(3)",
                "93; STRING_ENUM 2 79 107 3; text enum Ok(3)",
                "121; DYNAMIC_UNION 1 65 2 STRING U32; union A(String, u32)",
                "127; RUST_STRUCT 1 65; struct A",
                "128; RUST_STRUCT 1 65 1 99; struct A",
                "128; ENUM 1 65 3 1 99; enum A(3)",
                "130; ENUM 1 65 3 1 99 77; enum A(3)",
                "130; STRING_ENUM 1 65 3 1 99 77; text enum A(3)",
                "130; SEQ_MODE 2 REF SLICE U8; &[u8]",
                "130; DYNAMIC_UNION 1 65 1 99 77 1 U32; union A(u32)",
                "76; REF FUNCTION 7 1 U32 UNIT; dyn<Fn@7(u32) -> ()>",
                "83; REFMUT FUNCTION 7 1 U32 UNIT UNIT; dyn<FnMut@7(u32) -> ()>",
                "100; CLOSURE 5 6 REFMUT FUNCTION 9 0 UNIT UNIT; Closure<FnMut@5() -> () drop 6>",
                "101; CLOSURE 6 0 FUNCTION 9 0 UNIT UNIT; Closure<Fn@9() -> () drop 6>",
                "115; CLOSURE 0 1 FUNCTION 9 0 UNIT UNIT; ScopedClosure<FnMut@9() -> ()>",
                "115; CLOSURE 1 0 FUNCTION 9 0 UNIT UNIT; Closure<Fn@9() -> ()>"
            })
    void decodesTheLayoutOfTheVersion(int patch, String words, String type) {
        BindgenAbi abi = abi(patch);
        assertThat(Descriptors.decode(words(words, abi), abi)).hasToString(type);
    }

    @Test
    void keepsTheInnerResultOfAsyncFunctions() {
        BindgenAbi abi = abi(130);
        int[] words = words("FUNCTION 0 1 REF STRING EXTERNREF RESULT STRING", abi);
        assertThat(Descriptors.decodeFunction(words, abi)).hasToString("(&str) -> JsValue async Result<String>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "U8 U8; 1 words are left behind it",
                "REF; it is cut off",
                "99; 99 is no code of wasm-bindgen 0.2.130",
                "RUST_STRUCT -1; 4294967295 words or more are to follow, 0 are left",
                "RUST_STRUCT 1 55296 0; a name holds 55296, which is no character",
                "CLOSURE 2 0; 2 is neither 0 nor 1",
                "NULLABLE U8; `Nullable` is a type that Guestwire cannot pass"
            })
    void saysWhatIsWrong(String words, String message) {
        BindgenAbi abi = abi(130);
        assertThatThrownBy(() -> Descriptors.decode(words(words, abi), abi))
                .isInstanceOf(BindgenFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesTypesWithoutEnd() {
        BindgenAbi abi = abi(130);
        int[] words = new int[1_000_000];
        Arrays.fill(words, abi.codes().indexOf(DescriptorCode.REF));
        assertThatThrownBy(() -> Descriptors.decode(words, abi)).hasMessageContaining("nested deeper than 64");
    }

    @Test
    void survivesAnyWords() {
        Random random = new Random(SEED);
        int decoded = 0;
        for (int round = 0; round < 200_000; round++) {
            BindgenAbi abi = abi(74 + random.nextInt(57));
            int[] words = random.ints(random.nextInt(12), -1, 42).toArray();
            try {
                Descriptors.decode(words, abi);
                decoded++;
            } catch (BindgenFormatException e) {
                assertThat(e.kind()).isEqualTo(BindgenFormatException.Kind.DESCRIPTOR);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round + " of -Dseed=" + SEED, e);
            }
        }
        assertThat(decoded).isPositive();
    }

    private static BindgenAbi abi(int patch) {
        return BindgenAbi.of(new BindgenVersion(0, 2, patch));
    }

    private static int[] words(String text, BindgenAbi abi) {
        return Arrays.stream(text.split(" "))
                .mapToInt(word -> word.matches("-?\\d+")
                        ? Integer.parseInt(word)
                        : abi.codes().indexOf(DescriptorCode.valueOf(word)))
                .toArray();
    }
}

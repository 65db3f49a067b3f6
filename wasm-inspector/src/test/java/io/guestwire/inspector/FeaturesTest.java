// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guest of every feature, of every version that it is built with: all checks pass, and the types are the same. */
class FeaturesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.2.83",
                "0.2.88",
                "0.2.92",
                "0.2.95",
                "0.2.96",
                "0.2.100",
                "0.2.102",
                "0.2.108",
                "0.2.112",
                "0.2.114",
                "0.2.115",
                "0.2.118",
                "0.2.120",
                "0.2.130",
                "0.2.130-debug",
                "0.2.130-plain",
                "0.2.130-speed",
                "0.2.130-wasm-opt"
            })
    void knowsTheVersionAndHasNothingToWarnOf(String build) {
        assertThat(inspect(build).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.2.83; next_colour; (enum _(3)) -> enum _(3)",
                "0.2.88; next_colour; (enum Colour(3)) -> enum Colour(3)",
                "0.2.130; next_colour; (enum Colour(3)) -> enum Colour(3)",
                "0.2.130; double_u16s; (&mut [u16]) -> ()",
                "0.2.130; echo_texts; (Vec<extern string>) -> Vec<extern string>"
            })
    void findsTypes(String build, String function, String shape) {
        ExportedFunction found = inspect(build).functions().stream()
                .filter(each -> each.name().equals(function))
                .findFirst()
                .orElseThrow();
        assertThat(found.shape()).hasToString(shape);
    }

    @Test
    void leavesOutEnumsOfJsSysThatNoTypeNames() {
        String file = "bindgen/library-0.2.130.wasm";
        assertThat(ModuleInspector.inspect(Modules.read(file), file).stringEnums())
                .isEmpty();
    }

    @Test
    void keepsEnumsOfTheCrateItself() {
        assertThat(inspect("0.2.130").stringEnums())
                .extracting(ExportedStringEnum::name)
                .contains("Direction");
    }

    private static BindgenModule inspect(String build) {
        String file = "bindgen/features-" + build + ".wasm";
        return ModuleInspector.inspect(Modules.read(file), file);
    }
}

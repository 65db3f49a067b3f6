// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedEnum;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePlannerTest {
    private final ModuleTypes types = new ModuleTypes();
    private final ModuleProblems problems = new ModuleProblems("m.wasm");
    private final ValuePlanner planner = new ValuePlanner(types, problems);

    ValuePlannerTest() {
        types.struct("Shape", ClassName.get("m", "Shape"));
        types.enumeration(enumOf("Kind", 0, 1), ClassName.get("m", "Kind"));
    }

    private static ExportedEnum enumOf(String name, long... values) {
        List<ExportedEnum.Variant> variants = Arrays.stream(values)
                .mapToObj(value -> new ExportedEnum.Variant("V" + value, value, ""))
                .toList();
        return new ExportedEnum(name, List.of(), variants, "", false);
    }

    @ParameterizedTest
    @CsvSource({
        "u8, int",
        "u32, long",
        "u64, long",
        "char, int",
        "i128, java.math.BigInteger",
        "&str, java.lang.String",
        "Vec<u16>, short[]",
        "Clamped<Vec<u8>>, byte[]",
        "Option<u32>, java.util.Optional<java.lang.Long>",
        "Option<Vec<f64>>, java.util.Optional<double[]>",
        "Vec<extern string>, java.util.List<java.lang.String>",
        "Vec<extern Shape>, java.util.List<m.Shape>",
        "Option<struct Shape>, java.util.Optional<m.Shape>",
        "extern Array, io.guestwire.runtime.js.JsArray",
        "extern Foo, io.guestwire.runtime.js.JsValue",
        "enum Kind(2), m.Kind"
    })
    void mapsTypes(String type, String java) {
        assertThat(planner.toGuest(BindgenType.parse(type), "x").typeName()).hasToString(java);
    }

    @ParameterizedTest
    @CsvSource({
        "String, text",
        "&str, borrowedText",
        "Vec<u8>, bytes",
        "&[u8], borrowedBytes",
        "&mut [u8], mutableBytes",
        "JsValue, value",
        "&JsValue, borrowed",
        "&long JsValue, value",
        "&[JsValue], borrowedValues",
        "Option<&str>, optionalBorrowedText"
    })
    void takesWhatTheGuestLendsAsLent(String type, String method) {
        BindgenValue.Direct value = (BindgenValue.Direct) planner.toHost(BindgenType.parse(type), "x");
        assertThat(value.method()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"struct Shape, moved", "&struct Shape, shared", "&mut struct Shape, shared"})
    void givesAwayOnlyWhatIsTakenByValue(String type, String method) {
        BindgenValue.Converted value = (BindgenValue.Converted) planner.toGuest(BindgenType.parse(type), "x");
        assertThat(value.method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Option<NonNull>", "Vec<char>", "&mut str", "struct Unknown", "Option<Option<u8>>"})
    void refusesWhatHasNoFormInJava(String type) {
        planner.toGuest(BindgenType.parse(type), "argument `x` of `f`");
        assertThat(problems.diagnostics()).singleElement().matches(ModuleDiagnostic::isError);
    }

    @Test
    void findsTheEnumOfOldVersionsByItsHole() {
        assertThat(planner.toGuest(BindgenType.parse("enum _(2)"), "x").typeName())
                .hasToString("m.Kind");
    }

    @Test
    void leavesAnEnumOfOldVersionsANumberWhenSeveralHaveItsHole() {
        types.enumeration(enumOf("Other", 1, 0), ClassName.get("m", "Other"));
        assertThat(planner.toGuest(BindgenType.parse("enum _(2)"), "x").typeName())
                .hasToString("int");
    }
}

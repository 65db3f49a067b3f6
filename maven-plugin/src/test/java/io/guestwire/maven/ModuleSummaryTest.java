// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.BindgenVersion;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleSummaryTest {
    private final BindgenModule.Builder module = BindgenModule.builder(new BindgenVersion(0, 2, 100));

    @Test
    void beginsWithVersionAndSize() {
        assertThat(summary().get(0)).isEqualTo("greet.wasm: wasm-bindgen 0.2.100, 2 KiB");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(summary()).containsSubsequence("offers", "  nothing", "needs", "  nothing");
    }

    @Test
    void showsAWarning() {
        module.warnings(List.of("it is new"));
        assertThat(summary()).contains("  warning: it is new");
    }

    @Test
    void showsAFunctionInJava() {
        module.functions(List.of(ExportedFunction.builder("count_words", "count_words")
                .parameter("whole_text", BindgenType.parse("&str"))
                .result(BindgenType.number(NumberKind.U32))
                .build()));
        assertThat(summary()).contains("  long countWords(String wholeText)");
    }

    @Test
    void showsThatAFunctionThrows() {
        module.functions(List.of(ExportedFunction.builder("parse", "parse")
                .parameter("bytes", BindgenType.parse("&[u8]"))
                .result(BindgenType.parse("Result<Vec<String>>"))
                .build()));
        assertThat(summary()).contains("  List<String> parse(byte[] bytes) throws JsException");
    }

    @Test
    void showsAStructWithItsMembers() {
        module.structs(List.of(ExportedStruct.builder("Point").build()))
                .functions(List.of(ExportedFunction.builder("point_norm", "norm")
                        .method(new ExportedMethod("Point", ExportedMethod.Kind.METHOD, "", true))
                        .result(BindgenType.parse("f64"))
                        .build()));
        assertThat(summary()).containsSubsequence("  class Point {", "    double norm()   // closes the object", "  }");
    }

    @Test
    void showsEnums() {
        module.enums(List.of(new ExportedEnum(
                        "Color", List.of(), List.of(new ExportedEnum.Variant("Red", 3, "")), "", false)))
                .stringEnums(List.of(ExportedStringEnum.of("Mode", List.of("on", "off"))));
        assertThat(summary()).contains("  enum Color {Red = 3}", "  enum Mode {\"on\", \"off\"}");
    }

    @Test
    void showsWhoServesAnImport() {
        module.imports(List.of(imported("alert", "greet"), imported("log", "web-sys"), imported("Date", "js-sys")));
        assertThat(summary())
                .containsSubsequence(
                        "needs",
                        "  from nobody: no Java is generated unless you serve them, and list them under `supplied`",
                        "    log(String) [crate web-sys]",
                        "  from you, in Java",
                        "    alert(String) [crate greet]",
                        "  from the runtime",
                        "    Date(String) [crate js-sys]");
    }

    @Test
    void letsNoNameSteerATerminal() {
        module.warnings(List.of("\u001b[2J"));
        assertThat(summary()).contains("  warning: ?[2J");
    }

    private static ImportedFunction imported(String name, String crate) {
        return ImportedFunction.builder("__wbindgen_placeholder__", "__wbg_" + name, name)
                .crate(crate)
                .parameter("text", BindgenType.parse("&str"))
                .build();
    }

    private List<String> summary() {
        BindgenModule built = module.build();
        return ModuleSummary.of(built, "greet.wasm", 1500, ServedImport.of(built, "Date"::equals));
    }
}

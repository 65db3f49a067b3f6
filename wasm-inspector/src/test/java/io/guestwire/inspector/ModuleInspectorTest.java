// SPDX-License-Identifier: Apache-2.0
package io.guestwire.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.inspector.ModuleInspectionException.Kind;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleInspectorTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.2.88", "0.2.130"})
    void findsTypesOfExports(String version) {
        ExportedFunction greet = function(greet(version), "greet");
        assertThat(greet.shape()).hasToString("(&str) -> String");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.88", "0.2.130"})
    void findsNamesOfParameters(String version) {
        ExportedFunction add = function(greet(version), "add");
        assertThat(add.parameters()).extracting(Parameter::name).containsExactly("left", "right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.88", "0.2.130"})
    void findsImportsByKey(String version) {
        assertThat(greet(version).imports()).extracting(ImportedFunction::key).containsExactly("alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.88", "0.2.130"})
    void tellsTheVersion(String version) {
        assertThat(greet(version).version()).hasToString(version);
    }

    @Test
    void namesTheFileToGiveInsteadOfAProcessedOne() {
        byte[] module = Modules.importing("./greet_bg.js", "__wbg_alert");
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "pkg/greet_bg.wasm"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.PROCESSED))
                .hasMessageContaining("target/wasm32-unknown-unknown/release/greet.wasm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wbg", "__wbindgen_placeholder__"})
    void recognisesModulesOfOlderTools(String place) {
        byte[] module = Modules.importing(place, "__wbg_alert");
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "greet_bg.wasm"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.PROCESSED))
                .hasMessageContaining("release/greet.wasm");
    }

    @Test
    void tellsThatTheSectionWasStripped() {
        byte[] module = Modules.importing("__wbindgen_placeholder__", "__wbindgen_describe");
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "greet.wasm"))
                .hasMessageContaining("do not strip the file that cargo built");
    }

    @Test
    void refusesOtherModules() {
        byte[] module = Modules.importing("env", "now");
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "greet.wasm"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.NOT_BINDGEN));
    }

    @Test
    void refusesWhatIsNoModule() {
        byte[] text = "(module)".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ModuleInspector.inspect(text, "greet.wat"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
    }

    @Test
    void acceptsAnUnknownNewerVersionThatPassesAllChecksWithAWarning() {
        byte[] module = Modules.renamed(Modules.read("bindgen/greet-0.2.130.wasm"), "0.2.130", "0.2.999");
        assertThat(ModuleInspector.inspect(module, "greet.wasm").warnings())
                .singleElement()
                .asString()
                .contains("0.2.999")
                .contains("0.2.130");
    }

    @Test
    void refusesAnUnknownNewerVersionThatFailsACheck() {
        byte[] module = Modules.renamed(Modules.read("bindgen/greet-0.2.88.wasm"), "0.2.88\"}", "0.9.88\"}");
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "greet.wasm"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_VERSION))
                .hasMessageContaining("0.9.88")
                .hasMessageContaining("0.2.130");
    }

    @Test
    void refusesTooOldAVersion() {
        byte[] module = Modules.renamed(Modules.read("bindgen/greet-0.2.88.wasm"), "0.2.88\"}", "0.2.73\"}");
        assertThatThrownBy(() -> ModuleInspector.inspect(module, "greet.wasm"))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_VERSION));
    }

    @Test
    void endsAtTheDeadline() {
        InspectorOptions options = InspectorOptions.defaults().withDeadline(Duration.ofNanos(1));
        assertThatThrownBy(
                        () -> ModuleInspector.inspect(Modules.read("bindgen/greet-0.2.88.wasm"), "greet.wasm", options))
                .isInstanceOfSatisfying(
                        ModuleInspectionException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.TIME));
    }

    private static BindgenModule greet(String version) {
        String file = "bindgen/greet-" + version + ".wasm";
        return ModuleInspector.inspect(Modules.read(file), file);
    }

    private static ExportedFunction function(BindgenModule module, String name) {
        return module.functions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

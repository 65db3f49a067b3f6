// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.codegen.BindgenOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleBindingOptionsTest {
    private final ModuleParameter entry = new ModuleParameter();

    @TempDir
    Path folder;

    @Test
    void decidesNothingButTheResource() throws Exception {
        BindgenOptions usual = BindgenOptions.builder().resource("greet.wasm").build();
        assertThat(options(null).toBindgenOptions("greet.wasm")).isEqualTo(usual);
    }

    @Test
    void recordsNothingThatIsNotDecided() throws Exception {
        assertThat(options(null).toManifestOptions("greet.wasm")).isEmpty();
    }

    @Test
    void takesThePackageOfAllModules() throws Exception {
        assertThat(options("com.acme").toBindgenOptions("greet.wasm").packageName())
                .contains("com.acme");
    }

    @Test
    void prefersThePackageOfTheModule() throws Exception {
        entry.setPackageName("com.acme.greet");
        assertThat(options("com.acme").toBindgenOptions("greet.wasm").packageName())
                .contains("com.acme.greet");
    }

    @Test
    void handsOverEveryDecision() throws Exception {
        Files.writeString(folder.resolve("records.d.ts"), "interface Person { name: string }");
        entry.setClassName("Greeter");
        entry.setNames(List.of("greet_me=hello"));
        entry.setSupplied(List.of(" console.log "));
        entry.setRecords(List.of("save.person=Person"));
        entry.setDeclarations("records.d.ts");
        assertThat(options(null).toBindgenOptions("greet.wasm"))
                .isEqualTo(BindgenOptions.builder()
                        .className("Greeter")
                        .resource("greet.wasm")
                        .names(Map.of("greet_me", "hello"))
                        .supplied(Set.of("console.log"))
                        .records(Map.of("save.person", "Person"))
                        .typescript("interface Person { name: string }")
                        .build());
    }

    @Test
    void recordsDecisionsByModule() throws Exception {
        entry.setSupplied(List.of("alert", "console.log"));
        assertThat(options(null).toManifestOptions("acme/greet.wasm"))
                .isEqualTo(Map.of("modules.acme/greet.wasm.supplied", "alert,console.log"));
    }

    @Test
    void namesTheModuleWhoseOptionIsWrong() {
        entry.setFile("greet.wasm");
        entry.setClassName("not a class");
        assertThatThrownBy(() -> options(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("modules: greet.wasm: ")
                .hasMessageContaining("not a class");
    }

    @Test
    void saysWhichFormAnEntryNeeds() {
        entry.setRecords(List.of("person"));
        assertThatThrownBy(() -> options(null)).hasMessage("records: `person` is not of the form argument=type");
    }

    @Test
    void saysThatDeclarationsAreNotThere() {
        entry.setDeclarations("gone.d.ts");
        assertThatThrownBy(() -> options(null))
                .hasMessageStartingWith("declarations: cannot read " + folder.resolve("gone.d.ts"));
    }

    private ModuleBindingOptions options(@Nullable String packageName) throws MojoFailureException {
        return ModuleBindingOptions.of(entry, packageName, folder);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.ModuleDiagnostic;
import io.guestwire.codegen.internal.plan.bindgen.ImportServices.Service;
import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportServicesTest {
    private static final ImportedType PREFIXED =
            new ImportedType("Audio", "mine", Optional.empty(), List.of(), Optional.empty(), List.of("webkit"));

    private final ModuleProblems problems = new ModuleProblems("x.wasm");

    private ImportServices services(String... supplied) {
        return new ImportServices("console.log"::equals, Set.of(supplied), List.of(PREFIXED), problems);
    }

    private static ImportItem item(String key, String crate) {
        return new ImportItem(key, crate, Optional.empty());
    }

    private Service serviceOf(String key, String crate) {
        return services().of(item(key, crate), Optional.empty());
    }

    private String refusal(ImportItem item, Optional<String> type) {
        services().of(item, type);
        return ModuleDiagnostic.renderAll(problems.diagnostics());
    }

    @Test
    void theRuntimeServesWhatItsLibraryKnows() {
        assertThat(serviceOf("console.log", "web-sys")).isEqualTo(Service.LIBRARY);
    }

    @Test
    void theRuntimeServesWhatItsLibraryKnowsWhicheverCrateAsks() {
        assertThat(serviceOf("console.log", "mine")).isEqualTo(Service.LIBRARY);
    }

    @Test
    void theProgramServesWhatItsOwnCratesAskFor() {
        assertThat(serviceOf("alert", "mine")).isEqualTo(Service.USER);
    }

    @Test
    void theProgramServesWhatItWantsTo() {
        assertThat(services("console.*").of(item("console.log", "web-sys"), Optional.empty()))
                .isEqualTo(Service.USER);
    }

    @Test
    void nobodyServesABrowser() {
        assertThat(serviceOf("Document.prototype.createElement", "web-sys")).isEqualTo(Service.NOBODY);
    }

    @Test
    void refusalNamesKeyCrateAndWayOut() {
        assertThat(refusal(item("Document.prototype.createElement", "web-sys"), Optional.empty()))
                .isEqualTo("""
                error[GW702]: import `Document.prototype.createElement` of crate `web-sys` is part of a browser, which is not there
                 --> x.wasm
                  = help: build the guest without what needs it, or serve it in Java: give `Document.prototype.createElement` to the option supplied
                """);
    }

    @Test
    void nobodyRunsJavaScriptOfACrate() {
        ImportSource inline = new ImportSource(ImportSource.Kind.INLINE, "inline0", Optional.of("export const f = 1"));
        assertThat(refusal(new ImportItem("mine/inline0#f", "mine", Optional.of(inline)), Optional.empty()))
                .contains("JavaScript that the crate carries");
    }

    @Test
    void theProgramServesWhatAPackageWould() {
        ImportSource named = new ImportSource(ImportSource.Kind.RAW_NAMED, "host:kv", Optional.empty());
        assertThat(services().of(new ImportItem("host:kv#get", "mine", Optional.of(named)), Optional.empty()))
                .isEqualTo(Service.USER);
    }

    @Test
    void nobodyServesAClassWithVendorPrefixes() {
        assertThat(refusal(item("new Audio", "mine"), Optional.of("Audio"))).contains("`vendor_prefix`");
    }

    @Test
    void refusesEachImportOnce() {
        ImportServices services = services();
        services.of(item("f", "web-sys"), Optional.empty());
        services.of(item("f", "web-sys"), Optional.empty());
        assertThat(problems.diagnostics()).hasSize(1);
    }

    @Test
    void refusesAnImportThatNothingDescribes() {
        ImportServices services = services();
        services.raw("wasi_snapshot_preview1", "fd_write");
        assertThat(problems.diagnostics())
                .singleElement()
                .extracting(ModuleDiagnostic::message)
                .isEqualTo("import `wasi_snapshot_preview1.fd_write` is not described, and nothing serves it");
    }

    @Test
    void warnsOfAnOptionForAnImportThatIsNotThere() {
        services("console.lgo").finish();
        assertThat(problems.diagnostics())
                .singleElement()
                .extracting(ModuleDiagnostic::head)
                .isEqualTo("warning[GW704]: the option supplied has `console.lgo`, which the module does not import");
    }
}

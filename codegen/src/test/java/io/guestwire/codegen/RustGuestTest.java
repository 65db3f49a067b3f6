// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guestwire.widl.SchemaRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RustGuestTest {
    @TempDir
    private Path folder;

    private RustGuest guest;

    @BeforeEach
    void generate() throws IOException {
        Path schema = Files.writeString(folder.resolve("now.widl"), "interface { now(): datetime }");
        guest = new RustGuestGenerator(RustGuestOptions.of("clock")).generate(SchemaRoots.of(folder), List.of(schema));
    }

    @Test
    void startsACrate() throws IOException {
        assertThat(guest.startCrate(folder.resolve("a/b"))).containsExactly("Cargo.toml", "src/lib.rs");
        assertThat(folder.resolve("a/b/Cargo.toml")).content().contains("name = \"clock\"");
    }

    @Test
    void leavesWhatIsThereAsItIs() throws IOException {
        Path lib = folder.resolve("src/lib.rs");
        Files.createDirectories(lib.getParent());
        Files.writeString(lib, "mine");
        assertThat(guest.startCrate(folder)).containsExactly("Cargo.toml");
        assertThat(lib).hasContent("mine");
    }

    @Test
    void writesNothingTheSecondTime() {
        guest.startCrate(folder);
        assertThat(guest.startCrate(folder)).isEmpty();
    }

    @Test
    void namesTheCratesThatAManifestLacks() {
        assertThat(guest.missingIn("[dependencies]\nserde = \"1\"\nserde_bytes = \"0.11\"\nwapc-guest = \"1.2\"\n"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("chrono", "rmp-serde");
    }

    @Test
    void lacksNothingInItsOwnManifest() {
        assertThat(guest.missingIn(guest.scaffold().files().get("Cargo.toml"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoNameOfACrate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RustGuestOptions.of("a\"\n[dependencies]"))
                .withMessageContaining("is not the name of a crate");
    }
}

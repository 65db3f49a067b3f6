// SPDX-License-Identifier: Apache-2.0
package io.guestwire.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guests that are committed as they were built. */
class BuiltGuestsTest {
    private static final SourceTree TREE = SourceTree.ofWorkingDirectory();

    static List<Path> guests() {
        return TREE.wasmFiles();
    }

    @Test
    void includeTheSampleAndTheTestGuest() {
        assertThat(guests()).extracting(Path::getFileName).contains(Path.of("cuckoo.wasm"), Path.of("protocol.wasm"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guests")
    void haveTheRecordedChecksum(Path guest) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(guest));
        assertThat(guest.resolveSibling(guest.getFileName() + ".sha256"))
                .content()
                .isEqualTo(HexFormat.of().formatHex(digest) + "  " + guest.getFileName() + "\n");
    }
}

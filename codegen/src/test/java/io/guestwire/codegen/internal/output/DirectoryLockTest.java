// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    private Path temp;

    @Test
    void refusesASecondHolderAfterItsPatience() throws IOException {
        Path file = temp.resolve("lock");
        try (DirectoryLock first = DirectoryLock.acquire(file, Duration.ZERO)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DirectoryLock.acquire(file, Duration.ofMillis(30)))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(file + ": is held by another Guestwire run");
        }
    }

    @Test
    void isFreeAfterItsHolderEnds() throws IOException {
        Path file = temp.resolve("lock");
        DirectoryLock.acquire(file, Duration.ZERO).close();
        try (DirectoryLock second = DirectoryLock.acquire(file, Duration.ZERO)) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void waitsForItsHolderToEnd() throws Exception {
        Path file = temp.resolve("lock");
        DirectoryLock first = DirectoryLock.acquire(file, Duration.ZERO);
        Thread holder = new Thread(() -> {
            try {
                Thread.sleep(100);
                first.close();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        holder.start();
        try (DirectoryLock second = DirectoryLock.acquire(file, Duration.ofSeconds(20))) {
            assertThat(second).isNotNull();
        }
        holder.join();
    }

    @Test
    void isNoLinkToAnotherFile() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim"), "v");
        Path file = Files.createSymbolicLink(temp.resolve("lock"), victim);
        assertThatThrownBy(() -> DirectoryLock.acquire(file, Duration.ZERO)).isInstanceOf(IOException.class);
    }
}

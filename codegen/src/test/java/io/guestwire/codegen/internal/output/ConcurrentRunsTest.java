// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentRunsTest {
    @TempDir
    private Path root;

    @Test
    void killedProcessesLeaveOneVersionWhole() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int kill = 0; kill < 6; kill++) {
            killAWriterAfter(random.nextInt(250));
            ManagedDirectory.open(root, root, Duration.ofMinutes(1)).recover();
            assertOneVersionStands("seed " + seed + ", kill " + kill);
        }
    }

    @Test
    void threadsTakeTurns() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int version = i % 2;
            runs.add(pool.submit(() -> {
                ManagedDirectory.open(root, root, Duration.ofMinutes(1))
                        .write(EndlessWriter.version(version), EndlessWriter.inputs(), false);
                return version;
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        pool.shutdown();
        assertOneVersionStands("threads");
    }

    private void killAWriterAfter(int millis) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(writer.inputReader().readLine()).isEqualTo("running");
            Thread.sleep(millis);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private void assertOneVersionStands(String when) throws IOException {
        SortedMap<String, String> found = FileTree.of(root);
        found.keySet().removeIf(path -> path.endsWith("/"));
        assertThat(List.of(EndlessWriter.version(0), EndlessWriter.version(1)))
                .as(when)
                .contains(found);
        SortedMap<String, String> same = found;
        assertThat(ManagedDirectory.open(root, root, Duration.ofMinutes(1))
                        .write(same, EndlessWriter.inputs(), false)
                        .hasChanges())
                .as(when)
                .isFalse();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.Inputs;
import io.guestwire.codegen.internal.output.Journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that stops between two steps, as a killed one does, and what the next run makes of it. */
class ChangeTest {
    private static final SortedMap<String, String> OLD =
            new TreeMap<>(Map.of("a/Kept.java", "kept", "a/Replaced.java", "old", "gone/Removed.java", "removed"));
    private static final SortedMap<String, String> NEW =
            new TreeMap<>(Map.of("a/Kept.java", "kept", "a/Replaced.java", "new", "fresh/Created.java", "created"));
    private static final int STEPS = 3;

    @TempDir
    private Path root;

    private SortedMap<String, String> before;

    @BeforeEach
    void writeTheOldOutput() throws IOException {
        open().write(OLD, inputs(), false);
        before = FileTree.withState(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, STEPS})
    void aRunKilledBeforeItsCommitIsUndone(int stepsTaken) throws IOException {
        killAfter(stepsTaken);
        open().recover();
        assertThat(FileTree.withState(root)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, STEPS})
    void theRunAfterAKilledOneWritesWhatTheKilledOneWould(int stepsTaken) throws IOException {
        killAfter(stepsTaken);
        assertThat(open().write(NEW, inputs(), false).isRefused()).isFalse();
        assertThat(FileTree.of(root)).containsAllEntriesOf(NEW).doesNotContainKey("gone/");
    }

    @Test
    void aRunKilledAfterItsCommitStands() throws IOException {
        Change change = killAfter(STEPS);
        change.commit();
        open().recover();
        assertThat(FileTree.of(root)).containsAllEntriesOf(NEW).doesNotContainKey("gone/");
        assertThat(open().write(NEW, inputs(), false).hasChanges()).isFalse();
    }

    @Test
    void aRunKilledWhileItStagesLeavesNothing() throws IOException {
        killAfter(0);
        Files.delete(root.resolve(".guestwire/staging/journal"));
        Files.delete(root.resolve(".guestwire/staging/manifest"));
        open().recover();
        assertThat(FileTree.withState(root)).isEqualTo(before);
    }

    @Test
    void undoingKeepsAnEditMadeSinceTheKill() throws IOException {
        killAfter(STEPS);
        Files.writeString(root.resolve("a/Replaced.java"), "edited");
        open().recover();
        assertThat(root.resolve("a/Replaced.java")).hasContent("edited");
        assertThat(open().write(OLD, inputs(), false).editedByHand()).containsExactly("a/Replaced.java");
    }

    private Change killAfter(int stepsTaken) throws IOException {
        OutputTree tree = OutputTree.open(root, root);
        try (DirectoryLock held = DirectoryLock.acquire(tree.state("lock"), Duration.ZERO)) {
            Change change = new Change(tree, held);
            OutputPlan plan = OutputPlan.of(tree, change.lastManifest(), NEW, false);
            List<Step> steps = change.stage(plan, new Manifest(inputs(), hashes()));
            assertThat(steps).hasSize(STEPS);
            for (int i = 0; i < stepsTaken; i++) {
                change.perform(steps.get(i), i);
            }
            return change;
        }
    }

    private static SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        NEW.forEach((path, text) -> hashes.put(path, Sha256.of(text)));
        return hashes;
    }

    private ManagedDirectory open() throws IOException {
        return ManagedDirectory.open(root, root, Duration.ofSeconds(5));
    }

    private static Inputs inputs() {
        return new Inputs("1.2.3", new TreeMap<>(), List.of());
    }
}

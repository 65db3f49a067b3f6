// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.guestwire.codegen.OutputReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has to happen to an output directory, decided from the last manifest, the new files and what is on disk, before
 * anything is touched.
 */
final class OutputPlan {
    private final OutputTree tree;
    private final SortedMap<String, String> lastOutputs;
    private final boolean overwriteEdited;

    /** Files to create or replace, with their bytes. */
    final SortedMap<String, byte[]> writes = new TreeMap<>();
    /** Files to delete. */
    final SortedSet<String> removals = new TreeSet<>();

    private final SortedSet<String> unchanged = new TreeSet<>();
    private final SortedSet<String> edited = new TreeSet<>();
    private final SortedSet<String> foreign = new TreeSet<>();

    private OutputPlan(OutputTree tree, Manifest last, boolean overwriteEdited) {
        this.tree = tree;
        this.lastOutputs = last.outputs();
        this.overwriteEdited = overwriteEdited;
    }

    static OutputPlan of(OutputTree tree, Manifest last, Map<String, String> files, boolean overwriteEdited)
            throws IOException {
        OutputPlan plan = new OutputPlan(tree, last, overwriteEdited);
        for (Map.Entry<String, String> file : files.entrySet()) {
            plan.place(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> old : plan.lastOutputs.entrySet()) {
            if (!files.containsKey(old.getKey())) {
                plan.retire(old.getKey(), old.getValue());
            }
        }
        return plan;
    }

    private void place(String path, byte[] bytes) throws IOException {
        Path target = tree.resolve(path);
        if (!Files.exists(target, NOFOLLOW_LINKS)) {
            writes.put(path, bytes);
        } else if (!Files.isRegularFile(target, NOFOLLOW_LINKS)) {
            foreign.add(path);
        } else {
            replace(path, target, bytes);
        }
    }

    private void replace(String path, Path target, byte[] bytes) throws IOException {
        String onDisk = Sha256.of(Files.readAllBytes(target));
        if (onDisk.equals(Sha256.of(bytes))) {
            unchanged.add(path);
            return;
        }
        Optional<String> recorded = recorded(path, target);
        if (recorded.isEmpty()) {
            foreign.add(path);
            return;
        }
        if (!recorded.get().equals(onDisk)) {
            edited.add(path);
        }
        writes.put(path, bytes);
    }

    /** The hash the last run left at {@code target}; where case is ignored, under a name that differs in it too. */
    private Optional<String> recorded(String path, Path target) throws IOException {
        String exact = lastOutputs.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (Map.Entry<String, String> old : lastOutputs.entrySet()) {
            if (old.getKey().equalsIgnoreCase(path)) {
                Path other = tree.resolve(old.getKey());
                if (Files.exists(other, NOFOLLOW_LINKS) && Files.isSameFile(other, target)) {
                    return Optional.of(old.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private void retire(String path, String recorded) throws IOException {
        Path target = tree.resolve(path);
        if (!Files.exists(target, NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(target, NOFOLLOW_LINKS)) {
            foreign.add(path);
            return;
        }
        if (!Sha256.of(Files.readAllBytes(target)).equals(recorded)) {
            edited.add(path);
        }
        removals.add(path);
    }

    boolean isRefused() {
        return !foreign.isEmpty() || (!edited.isEmpty() && !overwriteEdited);
    }

    OutputReport report() {
        boolean refused = isRefused();
        return new OutputReport(
                refused ? List.of() : List.copyOf(writes.keySet()),
                List.copyOf(unchanged),
                refused ? List.of() : List.copyOf(removals),
                List.copyOf(edited),
                List.copyOf(foreign));
    }
}

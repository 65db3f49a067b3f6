// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import io.guestwire.codegen.Inputs;
import io.guestwire.codegen.OutputReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One run over an output directory: lock, undo what a killed run left, decide, change. */
public final class ManagedDirectory {
    private final OutputTree tree;
    private final Duration patience;

    private ManagedDirectory(OutputTree tree, Duration patience) {
        this.tree = tree;
        this.patience = patience;
    }

    /**
     * Opens a directory without touching it.
     *
     * @param trusted an ancestor (or the directory itself) below which no component may be a symbolic link
     * @param root the directory; need not exist
     * @param patience how long a run waits for another to end
     * @return the directory
     * @throws IOException when a component is a link, or no directory
     */
    public static ManagedDirectory open(Path trusted, Path root, Duration patience) throws IOException {
        return new ManagedDirectory(OutputTree.open(trusted, root), patience);
    }

    /**
     * Makes the directory hold exactly these generated files.
     *
     * @param files relative path and text
     * @param inputs what they depend on
     * @param overwriteEdited whether edits made by hand are given up
     * @return what was done or is in the way
     * @throws IOException naming the path; then the directory is as it was
     */
    public OutputReport write(SortedMap<String, String> files, Inputs inputs, boolean overwriteEdited)
            throws IOException {
        refuseBadPaths(files);
        if (files.isEmpty() && !tree.hasState()) {
            return new OutputReport(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        tree.createStateFolder();
        try (DirectoryLock held = DirectoryLock.acquire(tree.state("lock"), patience)) {
            Change change = new Change(tree, held);
            change.recover();
            OutputPlan plan = OutputPlan.of(tree, change.lastManifest(), files, overwriteEdited);
            if (!plan.isRefused()) {
                change.apply(plan, new Manifest(inputs, hashes(files)));
            }
            return plan.report();
        }
    }

    /**
     * Undoes what a killed run left half done.
     *
     * @throws IOException naming the path
     */
    public void recover() throws IOException {
        if (!tree.hasState()) {
            return;
        }
        try (DirectoryLock held = DirectoryLock.acquire(tree.state("lock"), patience)) {
            new Change(tree, held).recover();
        }
    }

    /**
     * What the last run that ended well depended on.
     *
     * @return its inputs; without files when there was none
     * @throws IOException naming the path
     */
    public Inputs lastInputs() throws IOException {
        if (!tree.hasState()) {
            return Manifest.empty().inputs();
        }
        try (DirectoryLock held = DirectoryLock.acquire(tree.state("lock"), patience)) {
            Change change = new Change(tree, held);
            change.recover();
            return change.lastManifest().inputs();
        }
    }

    private static void refuseBadPaths(SortedMap<String, String> files) {
        for (String path : files.keySet()) {
            if (!OutputPath.isValid(path)) {
                throw new IllegalArgumentException("`" + path + "` is not a path inside an output directory");
            }
        }
    }

    private static SortedMap<String, String> hashes(SortedMap<String, String> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, text) -> hashes.put(path, Sha256.of(text)));
        return hashes;
    }
}

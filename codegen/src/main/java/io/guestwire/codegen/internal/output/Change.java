// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import io.guestwire.codegen.internal.output.Journal.Kind;
import io.guestwire.codegen.internal.output.Journal.Step;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Changes many files as one. Everything new, and a copy of everything old, is staged under {@code .guestwire/staging}
 * first; a journal then says what will be done; only then are files moved, each by one atomic rename. The rename of the
 * staged manifest is the last step and commits. A run that fails before it undoes its steps; one that is killed before
 * it is undone by the next run.
 */
final class Change {
    private static final String STAGING = "staging";
    private static final String JOURNAL = STAGING + "/journal";
    private static final String NEW_MANIFEST = STAGING + "/manifest";
    private static final String MANIFEST = "manifest";

    private final OutputTree tree;

    /** The lock is what makes a change safe to start: it is asked for so that nobody forgets it. */
    Change(OutputTree tree, DirectoryLock held) {
        Objects.requireNonNull(held, "held");
        this.tree = tree;
    }

    Manifest lastManifest() throws IOException {
        Path file = tree.state(MANIFEST);
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return Manifest.empty();
        }
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, "is a symbolic link");
        }
        try {
            return Manifest.parse(read(file));
        } catch (StateFormatException e) {
            throw new FileSystemException(
                    file.toString(), null, "damaged (" + e.getMessage() + "): delete the output directory");
        }
    }

    /** Carries out {@code plan} and records {@code next}; on failure the directory is as it was. */
    void apply(OutputPlan plan, Manifest next) throws IOException {
        boolean sameManifest = Files.exists(tree.state(MANIFEST), NOFOLLOW_LINKS)
                && read(tree.state(MANIFEST)).equals(next.toText());
        if (plan.writes.isEmpty() && plan.removals.isEmpty() && sameManifest) {
            return;
        }
        List<Step> steps;
        try {
            steps = stage(plan, next);
            for (int i = 0; i < steps.size(); i++) {
                perform(steps.get(i), i);
            }
            commit();
        } catch (IOException | RuntimeException e) {
            undoAfter(e);
            throw e;
        }
        removeEmptyFolders(steps);
        clearStaging();
    }

    private void undoAfter(Exception failure) {
        try {
            recover();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Stages all bytes, then writes the journal. Removals come first: where case is ignored, a new name
     * may be an old one.
     */
    List<Step> stage(OutputPlan plan, Manifest next) throws IOException {
        Files.createDirectories(tree.state(STAGING));
        List<Step> steps = new ArrayList<>();
        for (String path : plan.removals) {
            byte[] old = Files.readAllBytes(tree.resolve(path));
            Files.write(oldCopy(steps.size()), old, CREATE_NEW, WRITE);
            steps.add(new Step(Kind.REMOVE, Sha256.of(old), path));
        }
        for (Map.Entry<String, byte[]> write : plan.writes.entrySet()) {
            Path target = tree.resolve(write.getKey());
            boolean replaces = Files.exists(target, NOFOLLOW_LINKS);
            if (replaces) {
                Files.write(oldCopy(steps.size()), Files.readAllBytes(target), CREATE_NEW, WRITE);
            }
            Files.write(newCopy(steps.size()), write.getValue(), CREATE_NEW, WRITE);
            steps.add(new Step(replaces ? Kind.REPLACE : Kind.CREATE, Sha256.of(write.getValue()), write.getKey()));
        }
        Files.writeString(tree.state(NEW_MANIFEST), next.toText(), UTF_8, CREATE_NEW, WRITE);
        Path draft = tree.state(STAGING + "/journal.draft");
        Files.writeString(draft, new Journal(steps).toText(), UTF_8, CREATE_NEW, WRITE);
        move(draft, tree.state(JOURNAL));
        return steps;
    }

    void perform(Step step, int number) throws IOException {
        Path target = tree.resolve(step.path());
        switch (step.kind()) {
            case REMOVE -> Files.deleteIfExists(target);
            case CREATE -> {
                Files.createDirectories(target.getParent());
                move(newCopy(number), target);
            }
            case REPLACE -> move(newCopy(number), target);
        }
    }

    void commit() throws IOException {
        move(tree.state(NEW_MANIFEST), tree.state(MANIFEST));
    }

    /** Undoes a change that was not committed, ends one that was, and clears what either left behind. */
    void recover() throws IOException {
        Path journal = tree.state(JOURNAL);
        if (Files.exists(journal, NOFOLLOW_LINKS)) {
            List<Step> steps = parse(journal).steps();
            if (Files.exists(tree.state(NEW_MANIFEST), NOFOLLOW_LINKS)) {
                for (int i = steps.size() - 1; i >= 0; i--) {
                    undo(steps.get(i), i);
                }
            } else {
                removeEmptyFolders(steps);
            }
        }
        clearStaging();
    }

    private void removeEmptyFolders(List<Step> committed) throws IOException {
        for (Step step : committed) {
            if (step.kind() == Kind.REMOVE) {
                tree.removeEmptyParents(tree.resolve(step.path()));
            }
        }
    }

    private static Journal parse(Path file) throws IOException {
        try {
            return Journal.parse(read(file));
        } catch (StateFormatException e) {
            throw new FileSystemException(
                    file.toString(), null, "damaged (" + e.getMessage() + "): delete the output directory");
        }
    }

    /** Touches a file only if it still is what the step left there: somebody may have edited it since. */
    private void undo(Step step, int number) throws IOException {
        Path target = tree.resolve(step.path());
        boolean there = Files.exists(target, NOFOLLOW_LINKS);
        switch (step.kind()) {
            case REMOVE -> {
                if (!there) {
                    Files.createDirectories(target.getParent());
                    move(oldCopy(number), target);
                }
            }
            case CREATE -> {
                if (holds(target, step.sha256()) && !Files.exists(newCopy(number), NOFOLLOW_LINKS)) {
                    Files.delete(target);
                }
                tree.removeEmptyParents(target);
            }
            case REPLACE -> {
                if (holds(target, step.sha256())) {
                    move(oldCopy(number), target);
                }
            }
        }
    }

    private static boolean holds(Path file, String sha256) throws IOException {
        return Files.isRegularFile(file, NOFOLLOW_LINKS)
                && Sha256.of(Files.readAllBytes(file)).equals(sha256);
    }

    private void clearStaging() throws IOException {
        Path staging = tree.state(STAGING);
        if (!Files.isDirectory(staging, NOFOLLOW_LINKS)) {
            return;
        }
        // The journal goes first: without it, what is left is no change any more.
        Files.deleteIfExists(tree.state(JOURNAL));
        List<Path> left;
        try (Stream<Path> entries = Files.list(staging)) {
            left = entries.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(staging);
    }

    private Path newCopy(int number) throws IOException {
        return tree.state(STAGING + "/" + number + ".new");
    }

    private Path oldCopy(int number) throws IOException {
        return tree.state(STAGING + "/" + number + ".old");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }

    /** Renames; where {@code to} exists it is replaced, and no reader ever sees half a file. */
    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.output.ManagedDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A directory that generated files are written to, and that may hold other files too.
 *
 * <ul>
 *   <li>A file is written only when its bytes differ from what is there.
 *   <li>A file that an earlier run made and this one does not is removed, with directories left empty by that.
 *   <li>A generated file that somebody edited, and any file no run made, is never overwritten or removed: the write is
 *       refused as a whole and the report names it. {@link #overwritingEdited} gives edits up; nothing gives up foreign
 *       files.
 *   <li>A write that fails or is killed leaves what the last one made, at once or when the next write or
 *       {@link #recover} begins. Readers see an old file or a new one, never half of one.
 *   <li>Symbolic links are not followed: a link in the way is an error.
 *   <li>Two runs at once, in this process or another, take turns.
 * </ul>
 *
 * <p>What the last run wrote is recorded in {@code .guestwire/manifest} under the directory; its form is described in
 * {@code docs/maven.md}. Instances are immutable and may be shared by threads.
 */
public final class OutputDirectory {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final Path trusted;
    private final boolean overwriteEdited;

    private OutputDirectory(Path directory, Path trusted, boolean overwriteEdited) {
        this.directory = directory;
        this.trusted = trusted;
        this.overwriteEdited = overwriteEdited;
    }

    /**
     * A directory that may not be a symbolic link itself, while its ancestors may.
     *
     * @param directory need not exist; a relative path starts at the working directory
     * @return the directory, not yet touched
     */
    public static OutputDirectory at(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return new OutputDirectory(absolute, parent == null ? absolute : parent, false);
    }

    /**
     * Refuses symbolic links further up.
     *
     * @param ancestor a directory above this one; links below it are refused, links that lead to it are not
     * @return a copy with that rule
     * @throws IllegalArgumentException when {@code ancestor} is not above this directory, nor the directory itself
     */
    public OutputDirectory refusingLinksBelow(Path ancestor) {
        Path absolute = ancestor.toAbsolutePath().normalize();
        if (!directory.startsWith(absolute)) {
            throw new IllegalArgumentException(absolute + " is not above " + directory);
        }
        return new OutputDirectory(directory, absolute, overwriteEdited);
    }

    /**
     * Says what happens to generated files that were edited by hand.
     *
     * @param overwrite true to overwrite or remove them like any other, which the report tells; false to refuse
     * @return a copy with that rule
     */
    public OutputDirectory overwritingEdited(boolean overwrite) {
        return new OutputDirectory(directory, trusted, overwrite);
    }

    /**
     * Makes the directory hold exactly these generated files, all or nothing.
     *
     * @param files what to write, as UTF-8, at paths relative to this directory
     * @param inputs what the files depend on, for the manifest
     * @return what was done, or, if {@link OutputReport#isRefused}, what is in the way
     * @throws IllegalArgumentException when a path is not relative or could leave the directory
     * @throws UncheckedIOException naming the path, when a file cannot be read or written, a symbolic link is in the
     *     way, or another run holds the directory for more than two minutes
     */
    public OutputReport write(GeneratedFiles files, Inputs inputs) {
        Objects.requireNonNull(inputs, "inputs");
        try {
            return open().write(files.files(), inputs, overwriteEdited);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + directory + ": " + reason(e), e);
        }
    }

    /**
     * Undoes what a killed run left half done, if one did. A caller that may fail before it comes to {@link #write}
     * calls this first.
     *
     * @throws UncheckedIOException naming the path, as {@link #write}
     */
    public void recover() {
        try {
            open().recover();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot restore " + directory + ": " + reason(e), e);
        }
    }

    /**
     * What the last write depended on. A caller that keeps copies of schemas learns from it which are out of date.
     *
     * @return the files that were read for it; none when nothing was written yet
     * @throws UncheckedIOException naming the path, as {@link #write}
     */
    public List<Inputs.InputFile> lastInputs() {
        try {
            return open().lastInputs().files();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was written to " + directory + ": " + reason(e), e);
        }
    }

    private ManagedDirectory open() throws IOException {
        return ManagedDirectory.open(trusted, directory, PATIENCE);
    }

    /** The JDK's file exceptions often carry the path alone as message and the reason in their class. */
    private static String reason(IOException e) {
        boolean says = e instanceof FileSystemException file ? file.getReason() != null : e.getMessage() != null;
        return says ? e.getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}

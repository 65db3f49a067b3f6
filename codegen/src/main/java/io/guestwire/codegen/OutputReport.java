// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one write to an {@link OutputDirectory} did, or why it did nothing. Paths are relative to the directory, with
 * {@code /}, each list sorted.
 *
 * @param written files created or replaced
 * @param unchanged files that already held the bytes they should hold, left untouched
 * @param removed files of the last run that this run no longer makes
 * @param editedByHand files of the last run whose content somebody changed since; they stand in {@code written} or
 *     {@code removed} too when the caller asked to overwrite edits
 * @param foreign files (or links, or directories) that no run made and that stand where a generated file belongs
 */
public record OutputReport(
        List<String> written,
        List<String> unchanged,
        List<String> removed,
        List<String> editedByHand,
        List<String> foreign) {

    /** Takes copies. */
    public OutputReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        editedByHand = List.copyOf(editedByHand);
        foreign = List.copyOf(foreign);
    }

    /**
     * Tells whether nothing was done because it would have destroyed something that is not ours.
     *
     * @return true when a foreign file or an edit that nobody gave up is in the way; then the directory is as it was
     */
    public boolean isRefused() {
        Set<String> done = new HashSet<>(written);
        done.addAll(removed);
        return !foreign.isEmpty() || !done.containsAll(editedByHand);
    }

    /**
     * Tells whether any file was written or removed.
     *
     * @return false when the directory already held exactly what it should
     */
    public boolean hasChanges() {
        return !written.isEmpty() || !removed.isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generated Java source, in memory. The same schemas and options give the same bytes, wherever and whenever.
 *
 * @param files path relative to a source root, with {@code /}, to text with {@code \n} line ends; sorted by path
 */
public record GeneratedFiles(SortedMap<String, String> files) {
    /** Takes an unmodifiable copy. */
    public GeneratedFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** No files. */
    public static GeneratedFiles none() {
        return new GeneratedFiles(new TreeMap<>());
    }
}

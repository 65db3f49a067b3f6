// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Directories of a revision that have schemas, for those who looked in another one.
 *
 * @param names each as {@code REVISION:DIRECTORY}, the likeliest first
 */
record SchemaPlaces(List<String> names) {
    /** No such place. */
    static final SchemaPlaces NONE = new SchemaPlaces(List.of());

    private static final int MOST_SHOWN = 3;

    SchemaPlaces {
        names = List.copyOf(names);
    }

    /**
     * The directories in which present schemas lay then, those with most of them first; of no present ones, all directories
     * that have schemas.
     *
     * @param paths of the revision's schemas, from the top of the repository
     */
    static SchemaPlaces of(String revision, Collection<String> paths, SchemaFiles present) {
        Map<String, Integer> found = new TreeMap<>();
        for (Path file : present.files()) {
            String name = present.directory().relativize(file).toString().replace('\\', '/');
            for (String path : paths) {
                if (("/" + path).endsWith("/" + name)) {
                    found.merge(directory(path, name), 1, Integer::sum);
                }
            }
        }
        if (found.isEmpty()) {
            paths.forEach(path ->
                    found.merge(directory(path, path.substring(path.lastIndexOf('/') + 1)), 1, Integer::sum));
        }
        return new SchemaPlaces(found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> revision + ":" + entry.getKey())
                .toList());
    }

    /** What is before the name of a file, without the last slash. */
    private static String directory(String path, String name) {
        return path.substring(0, Math.max(0, path.length() - name.length() - 1));
    }

    /**
     * The end of a sentence about another place; empty if there is none.
     *
     * @param what is there, if the sentence has not said it
     */
    String text(String what) {
        if (names.isEmpty()) {
            return "";
        }
        String shown =
                names.stream().limit(MOST_SHOWN).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return ", but there are " + what + "in " + shown + (names.size() > MOST_SHOWN ? " and elsewhere" : "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A directory of schemas that is not on disk: of an archive, or of an earlier version of a repository. Immutable; equal
 * only to itself.
 */
public final class SchemaTree {
    private static final String PACKED = "META-INF/widl/";
    private static final int MOST_FILES = 10_000;

    private final String label;
    private final SortedMap<String, byte[]> files;

    private SchemaTree(String label, SortedMap<String, byte[]> files) {
        this.label = label;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * A directory with some files.
     *
     * @param files contents by path, relative to the directory and with {@code /}; the arrays are not copied
     */
    public static SchemaTree of(Map<String, byte[]> files) {
        return labelled("", files);
    }

    /**
     * The same with a label, which is put before the paths of files where they are printed: {@code v1.2:shared/}, say.
     */
    public static SchemaTree labelled(String label, Map<String, byte[]> files) {
        return new SchemaTree(Objects.requireNonNull(label, "label"), new TreeMap<>(files));
    }

    /**
     * The schemas of a jar, as the Maven plugin packs them: what lies below {@code META-INF/widl} and ends in
     * {@code .widl}. Of a file larger than {@link SchemaLimit#FILE_BYTES} one byte more than that is kept, so that it is
     * refused when it is loaded.
     *
     * @throws UncheckedIOException if the jar cannot be read, or has more than 10,000 schemas
     */
    public static SchemaTree ofArchive(Path archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.startsWith(PACKED) && name.endsWith(".widl") && !entry.isDirectory()) {
                    if (files.size() == MOST_FILES) {
                        throw new IOException("more than " + MOST_FILES + " schemas");
                    }
                    try (InputStream in = zip.getInputStream(entry)) {
                        int most = SchemaLimit.FILE_BYTES.defaultMaximum() + 1;
                        files.put(name.substring(PACKED.length()), in.readNBytes(most));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the archive " + archive + ": " + e.getMessage(), e);
        }
        return new SchemaTree("", files);
    }

    /** What is put before the paths of files where they are printed; may be empty. */
    public String label() {
        return label;
    }

    /** The contents by path, in order of the paths. */
    public SortedMap<String, byte[]> files() {
        return files;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Jar files, opened when they are first asked for and kept open until {@link #close}. Not thread-safe. */
public final class Archives implements AutoCloseable {
    private final List<Path> files;
    private List<ZipFile> opened = List.of();

    /** Those of {@code paths} that are regular files, in order; directories and what does not exist are passed over. */
    public Archives(List<Path> paths) {
        this.files = paths.stream().filter(Files::isRegularFile).toList();
    }

    /**
     * The archives, opened, in order; owned by this object.
     *
     * @throws UncheckedIOException if one cannot be read; it names the path
     */
    public List<ZipFile> open() {
        if (opened.size() < files.size()) {
            List<ZipFile> opening = new ArrayList<>();
            opened = opening;
            for (Path archive : files) {
                try {
                    opening.add(new ZipFile(archive.toFile()));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read the archive " + archive, e);
                }
            }
        }
        return opened;
    }

    /** Closes the archives that were opened. */
    @Override
    public void close() {
        for (ZipFile archive : opened) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close the archive " + archive.getName(), e);
            }
        }
    }
}

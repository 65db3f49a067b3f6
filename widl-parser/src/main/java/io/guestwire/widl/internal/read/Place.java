// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.read;

import io.guestwire.widl.source.SchemaTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A schema file that was found inside one of the roots. Two places with equal keys are one file. */
public sealed interface Place {
    /** What tells this file from every other. */
    String key();

    /** What diagnostics call it. */
    String displayPath();

    /** Where an import in this file starts from: the path relative to the root, with {@code /}. */
    String pathInRoot();

    /** The absolute path on disk, if it is a file of its own. */
    Optional<Path> location();

    /** Opens it. */
    InputStream open() throws IOException;

    /**
     * A file in a directory.
     *
     * @param root the directory that it was found in
     * @param real its path with every symbolic link resolved
     * @param pathInRoot relative to the root
     */
    record OnDisk(RootDirectory root, Path real, String pathInRoot) implements Place {
        @Override
        public String key() {
            return real.toString();
        }

        @Override
        public String displayPath() {
            return pathInRoot;
        }

        @Override
        public Optional<Path> location() {
            return Optional.of(root.given().resolve(pathInRoot));
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(real);
        }
    }

    /**
     * An entry of an archive.
     *
     * @param archive the open archive
     * @param name the archive's file name
     * @param pathInRoot relative to {@code META-INF/widl}
     */
    record InArchive(ZipFile archive, String name, String pathInRoot) implements Place {
        @Override
        public String key() {
            return archive.getName() + "!" + pathInRoot;
        }

        @Override
        public String displayPath() {
            return name + "!/" + SchemaSources.ARCHIVE_DIRECTORY + "/" + pathInRoot;
        }

        @Override
        public Optional<Path> location() {
            return Optional.empty();
        }

        @Override
        public InputStream open() throws IOException {
            return archive.getInputStream(new ZipEntry(SchemaSources.ARCHIVE_DIRECTORY + "/" + pathInRoot));
        }
    }

    /**
     * A file of a directory that is not on disk.
     *
     * @param tree the directory
     * @param number tells the directory from others of the run
     * @param pathInRoot relative to the directory
     */
    record InTree(SchemaTree tree, int number, String pathInRoot) implements Place {
        @Override
        public String key() {
            return number + "?" + pathInRoot;
        }

        @Override
        public String displayPath() {
            return tree.label() + pathInRoot;
        }

        @Override
        public Optional<Path> location() {
            return Optional.empty();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(Objects.requireNonNull(tree.files().get(pathInRoot)));
        }
    }
}

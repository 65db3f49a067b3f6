// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.read;

import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.source.Archives;
import io.guestwire.widl.source.SchemaTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds schema files in the roots. A file is looked at only after its path, with every symbolic link resolved, is known
 * to lie in a root and to be a regular file; nothing is opened here but archives. Not thread-safe.
 */
public final class SchemaSources implements AutoCloseable {
    static final String ARCHIVE_DIRECTORY = "META-INF/widl";

    private final List<RootDirectory> sourceRoots;
    private final List<RootDirectory> searched;
    private final Archives archives;
    private final List<SchemaTree> trees;

    /** The files of some roots. Directories and archives that do not exist are passed over. */
    public SchemaSources(SchemaRoots roots) {
        this(roots, List.of());
    }

    /** The same after some directories that are not on disk: the first holds the files to load, all are searched. */
    public SchemaSources(SchemaRoots roots, List<SchemaTree> trees) {
        this.trees = List.copyOf(trees);
        this.sourceRoots = roots.sourceRoots().stream()
                .map(RootDirectory::at)
                .flatMap(Optional::stream)
                .toList();
        Stream<Path> classDirectories = roots.archives().stream().map(path -> path.resolve(ARCHIVE_DIRECTORY));
        this.searched = Stream.concat(roots.searchPath().stream(), classDirectories)
                .map(RootDirectory::at)
                .flatMap(Optional::stream)
                .toList();
        this.archives = new Archives(roots.archives());
    }

    /** The file that a caller asks for: it must lie in a source root. */
    public Resolution locate(Path file) {
        try {
            Path real = file.toRealPath();
            Optional<RootDirectory> root = sourceRoots.stream()
                    .filter(candidate -> candidate.holds(real))
                    .findFirst();
            if (root.isEmpty()) {
                return new Resolution.Forbidden("lies in none of the schema roots");
            }
            return Files.isRegularFile(real) ? found(root.get(), real) : new Resolution.NotFound();
        } catch (IOException absent) {
            return new Resolution.NotFound();
        }
    }

    /** The file of the first tree that a caller asks for. */
    public Resolution locateInTree(String path) {
        return trees.get(0).files().containsKey(path)
                ? new Resolution.Found(new Place.InTree(trees.get(0), 0, path))
                : new Resolution.NotFound();
    }

    /** What to call a file that was not found: its path from the root that should hold it, or as given. */
    public String displayPath(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return sourceRoots.stream()
                .filter(root -> absolute.startsWith(root.given()) && !absolute.equals(root.given()))
                .findFirst()
                .map(root -> new RootDirectory(root.given(), root.given()).relativize(absolute))
                .orElseGet(() -> file.toString().replace('\\', '/'));
    }

    /** The file that an import names: beside the importing file, then on the search path, then in the archives. */
    public Resolution resolve(Place importing, String location) {
        ImportPath path = ImportPath.of(location);
        Optional<String> objection = path.objection();
        if (objection.isPresent()) {
            return new Resolution.Forbidden(objection.get());
        }
        Optional<String> beside = path.from(importing.pathInRoot());
        if (beside.isEmpty()) {
            return new Resolution.Forbidden("leads out of the directory of the schemas");
        }
        Resolution resolution = beside(importing, beside.get());
        if (!(resolution instanceof Resolution.NotFound) || path.isExplicitlyRelative()) {
            return resolution;
        }
        return path.fromRoot().map(this::search).orElse(resolution);
    }

    /** Whether an import is looked for beside the importing file only. */
    public static boolean isExplicitlyRelative(String location) {
        return ImportPath.of(location).isExplicitlyRelative();
    }

    private Resolution beside(Place importing, String path) {
        if (importing instanceof Place.OnDisk onDisk) {
            return inDirectory(onDisk.root(), path);
        }
        if (importing instanceof Place.InTree inTree) {
            return inTree(inTree.tree(), inTree.number(), path);
        }
        Place.InArchive inArchive = (Place.InArchive) importing;
        return inArchive(inArchive.archive(), inArchive.name(), path);
    }

    private Resolution search(String path) {
        for (int i = 0; i < trees.size(); i++) {
            Resolution resolution = inTree(trees.get(i), i, path);
            if (resolution instanceof Resolution.Found) {
                return resolution;
            }
        }
        for (RootDirectory root : searched) {
            Resolution resolution = inDirectory(root, path);
            if (!(resolution instanceof Resolution.NotFound)) {
                return resolution;
            }
        }
        for (ZipFile archive : archives.open()) {
            String name = Path.of(archive.getName()).getFileName().toString();
            Resolution resolution = inArchive(archive, name, path);
            if (resolution instanceof Resolution.Found) {
                return resolution;
            }
        }
        return new Resolution.NotFound();
    }

    private Resolution inDirectory(RootDirectory root, String path) {
        for (String candidate : ImportPath.candidates(path)) {
            try {
                Path real = root.real().resolve(candidate).toRealPath();
                Optional<RootDirectory> holder = Stream.of(Stream.of(root), sourceRoots.stream(), searched.stream())
                        .flatMap(roots -> roots)
                        .filter(directory -> directory.holds(real))
                        .findFirst();
                if (holder.isEmpty()) {
                    return new Resolution.Forbidden("leads out of the directory of the schemas by a symbolic link");
                }
                if (Files.isRegularFile(real)) {
                    return found(holder.get(), real);
                }
            } catch (IOException | InvalidPathException absent) {
                // not this one: what does not exist, or cannot on this system, is not found
                continue;
            }
        }
        return new Resolution.NotFound();
    }

    private static Resolution found(RootDirectory root, Path real) {
        return new Resolution.Found(new Place.OnDisk(root, real, root.relativize(real)));
    }

    private static Resolution inTree(SchemaTree tree, int number, String path) {
        for (String candidate : ImportPath.candidates(path)) {
            if (tree.files().containsKey(candidate)) {
                return new Resolution.Found(new Place.InTree(tree, number, candidate));
            }
        }
        return new Resolution.NotFound();
    }

    private static Resolution inArchive(ZipFile archive, String name, String path) {
        for (String candidate : ImportPath.candidates(path)) {
            ZipEntry entry = archive.getEntry(ARCHIVE_DIRECTORY + "/" + candidate);
            if (entry != null && !entry.isDirectory()) {
                return new Resolution.Found(new Place.InArchive(archive, name, candidate));
            }
        }
        return new Resolution.NotFound();
    }

    /** Closes the archives. */
    @Override
    public void close() {
        archives.close();
    }
}

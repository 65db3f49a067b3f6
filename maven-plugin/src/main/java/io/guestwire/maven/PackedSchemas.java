// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Schemas in a project's output directory, from where they get into its jar. Maven copies them there, and leaves them
 * when they are gone from the sources.
 */
final class PackedSchemas {
    private final Path folder;

    /** Those below {@code META-INF/widl}, which need not exist. */
    PackedSchemas(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Removes copies of schemas that the last run read and this one does not. A file that is no such copy stays.
     *
     * @param last what the last run read
     * @param current what this run read
     * @throws UncheckedIOException naming the file that cannot be removed
     */
    void removeGone(List<InputFile> last, Collection<SourceFile> current) {
        Set<String> paths = new HashSet<>();
        current.forEach(source -> paths.add(InputFile.of(source).path()));
        for (InputFile input : last) {
            Path copy = folder.resolve(input.path()).normalize();
            if (!paths.contains(input.path()) && copy.startsWith(folder)) {
                removeIfCopy(copy, input);
            }
        }
    }

    private void removeIfCopy(Path copy, InputFile input) {
        try {
            if (isCopy(copy, input)) {
                Files.delete(copy);
                removeEmptyFolders(copy.getParent());
            }
        } catch (CharacterCodingException binary) {
            // A schema is text: this is none.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + copy, e);
        }
    }

    private boolean isCopy(Path copy, InputFile input) throws IOException {
        return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                && copy.toRealPath().startsWith(folder.toRealPath())
                && InputFile.of(SourceFile.of(input.path(), Files.readString(copy)))
                        .equals(input);
    }

    private void removeEmptyFolders(Path start) throws IOException {
        for (Path path = start; path.startsWith(folder); path = path.getParent()) {
            try (Stream<Path> entries = Files.list(path)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(path);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The Rust side of a guest, or the mistakes that stand against it.
 *
 * @param module the files of the generated module, relative to its folder {@code src/generated}; nothing when there are
 *     errors
 * @param scaffold {@code Cargo.toml} and {@code src/lib.rs} of a crate that does not exist yet, relative to its folder;
 *     they are the user's once they are written
 * @param dependencies the crates that the module needs, as lines of a {@code Cargo.toml}, sorted: {@code serde = ...}
 * @param diagnostics every mistake of every file, ordered by file, then by place
 * @param sources every file that was read, imports included
 */
public record RustGuest(
        GeneratedFiles module,
        GeneratedFiles scaffold,
        List<String> dependencies,
        List<Diagnostic> diagnostics,
        List<SourceFile> sources) {
    /** Takes copies. */
    public RustGuest {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(scaffold, "scaffold");
        dependencies = List.copyOf(dependencies);
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /**
     * Writes the files of the scaffold that are not there yet, and no other. Those that are there are the user's.
     *
     * @param crate the crate's folder, which need not exist
     * @return the files written, relative to the folder
     * @throws UncheckedIOException naming the file that cannot be written
     */
    public List<String> startCrate(Path crate) {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> file : scaffold.files().entrySet()) {
            Path path = crate.resolve(file.getKey());
            try {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                written.add(file.getKey());
            } catch (FileAlreadyExistsException kept) {
                // What stands there, whatever it is, stays.
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + path, e);
            }
        }
        return written;
    }

    /** The dependencies of which a {@code Cargo.toml} does not hold as much as the name. */
    public List<String> missingIn(String cargoToml) {
        return dependencies.stream()
                .filter(line -> {
                    String name = Pattern.quote(line.substring(0, line.indexOf(' ')));
                    return !Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])")
                            .matcher(cargoToml)
                            .find();
                })
                .toList();
    }

    /** Tells whether the schemas have to be changed before anything can be generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}

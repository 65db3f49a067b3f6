// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.Inputs.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A module as a run read it.
 *
 * @param name relative path with {@code /}, which its package is made of, and which ends in its file name
 * @param path where it was read
 * @param bytes the module; not to be changed
 * @param options what its Java is to be like
 */
record ModuleFile(String name, Path path, byte[] bytes, ModuleBindingOptions options) {
    private static final long MOST_BYTES = 256L << 20;

    /** Reads a file, which must be there and be of a size that a module can have. */
    static ModuleFile read(String name, Path path, ModuleBindingOptions options) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new UncheckedIOException(
                        path + " has more than " + (MOST_BYTES >> 20) + " MiB", new IOException("too large"));
            }
            return new ModuleFile(name, path, Files.readAllBytes(path), options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /** The file's name without folders, by which the generated class loads it. */
    String resource() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * How the manifest records it.
     *
     * @param path below the directory of resources
     */
    InputFile input(String path) {
        return new InputFile(path, sha256(bytes));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import io.guestwire.codegen.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A program that writes one version after another into a directory until somebody kills it. */
public final class EndlessWriter {
    private EndlessWriter() {}

    /** Prints a line once the first version stands. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        for (int version = 0; ; version++) {
            ManagedDirectory.open(root, root, Duration.ofMinutes(1)).write(version(version % 2), inputs(), false);
            if (version == 0) {
                System.out.println("running");
            }
        }
    }

    /** Each version has files of its own, and files that both have with different text. */
    static SortedMap<String, String> version(int version) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            files.put("both/F" + i + ".java", ("version " + version + "\n").repeat(1000));
            files.put("only" + version + "/F" + i + ".java", "version " + version + "\n");
        }
        return files;
    }

    static Inputs inputs() {
        return new Inputs("1.2.3", new TreeMap<>(), List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.bindgen.BindgenVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** The shape files, by the version that a module names. */
final class Shapes {

    private static final String FOLDER = "/io/guestwire/wasm/bindgen/";

    /** Read once; immutable afterwards. */
    private static final Shapes BUNDLED = new Shapes();

    private final TreeMap<BindgenVersion, SectionShape> byCrate = new TreeMap<>();

    private Shapes() {
        for (String line : lines("shapes.txt")) {
            if (line.startsWith("crate ")) {
                String version = line.substring("crate ".length());
                byCrate.put(BindgenVersion.parse(version), SectionShape.parse(lines(version + ".shape")));
            }
        }
    }

    /** The shape for modules of that crate version, which is not older than the oldest. */
    static SectionShape of(BindgenVersion version) {
        return BUNDLED.byCrate.floorEntry(version).getValue();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Shapes.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the file " + file + " is missing in this library");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

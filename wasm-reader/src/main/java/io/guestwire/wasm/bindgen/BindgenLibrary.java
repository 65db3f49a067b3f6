// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of imports that the JavaScript library of Guestwire's runtime serves, so that tools know it without the runtime.
 */
public final class BindgenLibrary {
    private static final SortedSet<String> KEYS = read();

    private BindgenLibrary() {}

    /**
     * Whether an import is served.
     *
     * @param key as {@link ImportKey} has it, for example {@code JSON.parse}
     */
    public static boolean serves(String key) {
        return KEYS.contains(key);
    }

    /** Returns the keys of all imports that are served, in the order of their characters. */
    public static SortedSet<String> keys() {
        return KEYS;
    }

    private static SortedSet<String> read() {
        SortedSet<String> keys = new TreeSet<>();
        try (InputStream list = BindgenLibrary.class.getResourceAsStream("library.txt")) {
            if (list == null) {
                throw new IllegalStateException("library.txt is missing beside " + BindgenLibrary.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(keys::add);
        } catch (IOException e) {
            throw new UncheckedIOException("library.txt cannot be read", e);
        }
        return Collections.unmodifiableSortedSet(keys);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import java.util.List;
import java.util.Locale;

/** Names of exports and imports that wasm-bindgen derives from names in the source ({@code crates/shared/src/lib.rs}). */
public final class ExportNames {

    private ExportNames() {}

    /** Lower case as Rust makes it of each character by itself. */
    public static String lower(String name) {
        StringBuilder lower = new StringBuilder();
        name.codePoints().forEach(each -> lower.append(Character.toString(each).toLowerCase(Locale.ROOT)));
        return lower.toString();
    }

    /** What of a name in JavaScript stands in the name of an export: letters, digits, underscores. */
    static String suffix(String name) {
        if (name.chars().allMatch(ExportNames::isPlain)) {
            return name;
        }
        StringBuilder suffix = new StringBuilder();
        name.codePoints()
                .filter(each -> each != '[' && each != ']')
                .forEach(each -> suffix.append(isPlain(each) ? (char) each : '_'));
        return suffix.toString();
    }

    private static boolean isPlain(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character) || character == '_';
    }

    /** A name with the namespace in front, as exports and descriptors have it since 0.2.114. */
    public static String qualified(List<String> namespace, String name) {
        return namespace.isEmpty() ? name : String.join("__", namespace) + "__" + name;
    }
}

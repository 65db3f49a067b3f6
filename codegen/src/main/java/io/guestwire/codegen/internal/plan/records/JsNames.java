// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import io.guestwire.codegen.internal.plan.JavaNames;
import java.util.List;
import java.util.Optional;

/** From names of TypeScript, which may hold any character, to names of Java. */
final class JsNames {
    /** As long as a class name may be, so that files of that name exist. */
    private static final int LONGEST = 120;

    private JsNames() {}

    /** The class of a declared type; empty if it has none. */
    static Optional<String> type(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !isPlain(name)) {
            return Optional.empty();
        }
        char first = Character.toUpperCase(name.charAt(0));
        return Character.isLetter(first) ? Optional.of(JavaNames.type(first + name.substring(1))) : Optional.empty();
    }

    /** The component of a field. */
    static String component(String field) {
        String plain = plain(field);
        return plain.isEmpty() ? "empty" : JavaNames.component(plain);
    }

    /** The constant of a text. */
    static String constant(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? "EMPTY" : JavaNames.enumConstant(plain);
    }

    /** A part of a class name. */
    static String part(String name) {
        StringBuilder part = new StringBuilder();
        for (String word : List.of(plain(name).split("_+"))) {
            part.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return part.isEmpty() ? "Empty" : part.toString();
    }

    /** The record of a union's member. */
    static String member(String tag) {
        String part = part(tag);
        return JavaNames.type(Character.isDigit(part.charAt(0)) ? "_" + part : part);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit(c));
    }

    /** Everything but letters and digits of ASCII replaced; empty if nothing is left. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "_");
        return plain.equals("_") ? "" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}

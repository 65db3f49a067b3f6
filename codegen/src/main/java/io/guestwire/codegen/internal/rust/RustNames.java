// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** From names of a schema to names of Rust. The same name always gives the same result, whatever stands next to it. */
final class RustNames {
    /** The module beside those of the schemas. */
    static final String WIRE = "wire";

    /** Of every edition, reserved words included: what can only be a name with {@code r#} in front. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "as",
            "async",
            "await",
            "become",
            "box",
            "break",
            "const",
            "continue",
            "do",
            "dyn",
            "else",
            "enum",
            "extern",
            "false",
            "final",
            "fn",
            "for",
            "gen",
            "if",
            "impl",
            "in",
            "let",
            "loop",
            "macro",
            "match",
            "mod",
            "move",
            "mut",
            "override",
            "priv",
            "pub",
            "ref",
            "return",
            "static",
            "struct",
            "trait",
            "true",
            "try",
            "type",
            "typeof",
            "unsafe",
            "unsized",
            "use",
            "virtual",
            "where",
            "while",
            "yield");

    /** What cannot be a name even with {@code r#} in front. */
    private static final Set<String> NEVER = Set.of("_", "Self", "crate", "self", "super");

    /** What generated code refers to, and a type of a module would hide: crates, modules and types of the language. */
    private static final Set<String> REFERRED = Set.of(
            WIRE,
            "bool",
            "f32",
            "f64",
            "i16",
            "i32",
            "i64",
            "i8",
            "serde",
            "serde_bytes",
            "std",
            "str",
            "u16",
            "u32",
            "u64",
            "u8",
            "wapc_guest");
    /** A constant of enums that is ours. */
    private static final String ALL = "ALL";
    /** Methods of a client that are ours. */
    private static final Set<String> CLIENT = Set.of("default", "new");

    /** What Windows takes for a device, whatever extension follows. */
    private static final Set<String> DEVICES = Set.of("aux", "con", "nul", "prn");

    private RustNames() {}

    /** A field, a parameter. */
    static String variable(String name) {
        return usable(snake(name));
    }

    /** A parameter that a function does not use yet. */
    static String unused(String name) {
        String snake = snake(name);
        return snake.chars().anyMatch(Character::isLetter) ? "_" + snake : "_parameter" + snake;
    }

    /** The function of an operation. */
    static String function(String name) {
        String snake = snake(name);
        return CLIENT.contains(snake) ? snake + "_" : usable(snake);
    }

    /** A type or a role, as the schema calls it. */
    static String type(String name) {
        return REFERRED.contains(name) ? name + "_" : usable(name);
    }

    /** A value of an enum. */
    static String variant(String name) {
        String pascal = pascal(name);
        return pascal.equals(ALL) ? pascal + "_" : usable(pascal);
    }

    /** A part of a name that is put together, lower case: {@code http_server}. */
    static String snake(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return name;
        }
        String snake = words.stream().map(RustNames::lower).collect(Collectors.joining("_"));
        return Character.isDigit(snake.charAt(0)) ? "_" + snake : snake;
    }

    /** A part of a name that is put together, capitalised: {@code HttpServer}. */
    static String pascal(String name) {
        StringBuilder pascal = new StringBuilder();
        for (String word : words(name)) {
            boolean digitsMeet = pascal.length() > 0
                    && Character.isDigit(pascal.charAt(pascal.length() - 1))
                    && Character.isDigit(word.charAt(0));
            pascal.append(digitsMeet ? "_" : "")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(lower(word.substring(1)));
        }
        if (pascal.length() == 0) {
            return name;
        }
        return Character.isDigit(pascal.charAt(0)) ? "_" + pascal : pascal.toString();
    }

    /** The module of a schema, named after its path below the source root. */
    static String module(String path) {
        String stem = path.endsWith(".widl") ? path.substring(0, path.length() - ".widl".length()) : path;
        String snake = snake(stem.replaceAll("[^A-Za-z0-9]+", "_"));
        boolean taken = snake.equals(WIRE) || DEVICES.contains(snake) || snake.matches("(com|lpt)[0-9]");
        return taken || snake.chars().allMatch(c -> c == '_') ? snake + "_" : usable(snake);
    }

    /** The file of a module. */
    static String file(String module) {
        return plain(module) + ".rs";
    }

    /** A name without {@code r#}, to make another one of. */
    static String plain(String name) {
        return name.startsWith("r#") ? name.substring(2) : name;
    }

    private static String usable(String name) {
        if (NEVER.contains(name)) {
            return name + "_";
        }
        return KEYWORDS.contains(name) ? "r#" + name : name;
    }

    /** {@code checkWordExists}, {@code check_word_exists} and {@code CHECK_WORD_EXISTS} all give the same. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.split("_+")) {
            int start = 0;
            for (int i = 1; i < part.length(); i++) {
                boolean rises = isUpper(part, i) && !isUpper(part, i - 1);
                boolean falls = isUpper(part, i) && isUpper(part, i - 1) && isLower(part, i + 1);
                if (rises || falls) {
                    words.add(part.substring(start, i));
                    start = i;
                }
            }
            if (!part.isEmpty()) {
                words.add(part.substring(start));
            }
        }
        return words;
    }

    private static boolean isUpper(String part, int i) {
        return Character.isUpperCase(part.charAt(i));
    }

    private static boolean isLower(String part, int i) {
        return i < part.length() && Character.isLowerCase(part.charAt(i));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

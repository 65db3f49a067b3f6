// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes schemas that are valid, in every form that the grammar has, with odd blanks and comments between tokens. */
public final class RandomSchema {
    private static final List<String> SCALARS = List.of(
            "i8",
            "u8",
            "i16",
            "u16",
            "i32",
            "u32",
            "i64",
            "u64",
            "f32",
            "f64",
            "bool",
            "string",
            "bytes",
            "datetime",
            "raw",
            "any",
            "value",
            "ID");
    private static final List<String> WORDS = List.of(
            "name",
            "type",
            "interface",
            "enum",
            "stream",
            "as",
            "from",
            "on",
            "require",
            "namespace",
            "value",
            "x",
            "_y",
            "alias",
            "import",
            "implements",
            "role",
            "union",
            "directive",
            "null",
            "true");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> types = new ArrayList<>();
    private int names;

    private RandomSchema(long seed) {
        this.random = new Random(seed);
    }

    public static String of(long seed) {
        RandomSchema schema = new RandomSchema(seed);
        schema.write();
        return schema.text.toString();
    }

    private void write() {
        for (int i = random.nextInt(5) + 1; i > 0; i--) {
            types.add((random.nextInt(4) == 0 ? "T" : "Type") + names++);
        }
        describe();
        put("namespace", random.nextBoolean() ? "\"acme:store.v1\"" : "acme");
        annotate();
        directive();
        operations("interface", "");
        operations("role", "Role" + names++);
        for (String type : types) {
            describe();
            definition(type);
        }
        if (random.nextBoolean()) {
            text.append("# the end");
        }
    }

    private void definition(String name) {
        switch (random.nextInt(4)) {
            case 0 -> enumeration(name);
            case 1 -> {
                put("union", name);
                annotate();
                put("=");
                put(maybe("|"), "string", "|", "[", anyType(0), "]", "|", "i64?");
            }
            case 2 -> {
                put("alias", name, "=", "{", "u32", ":", scalar(), "?", "}");
                annotate();
            }
            default -> object(name);
        }
    }

    private void object(String name) {
        put("type", name);
        annotate();
        put("{");
        for (int i = random.nextInt(5); i > 0; i--) {
            describe();
            put(member(), ":");
            if (random.nextInt(3) == 0) {
                put("i32", "=", "-12");
            } else {
                put("[", anyType(0), "]", maybe("?"));
            }
            annotate();
        }
        put("}");
    }

    private void enumeration(String name) {
        put("enum", name);
        annotate();
        put("{");
        for (int i = random.nextInt(5); i > 0; i--) {
            describe();
            put(member(), "=", Integer.toString(i));
            if (random.nextBoolean()) {
                put("as", "\"shown \\\" as\"");
            }
            annotate();
        }
        put("}");
    }

    private void operations(String keyword, String name) {
        describe();
        put(keyword, name);
        annotate();
        put("{");
        for (int i = random.nextInt(4); i > 0; i--) {
            describe();
            put(member());
            if (random.nextBoolean()) {
                put("{", member(), ":", maybe("stream"), anyType(0), "}");
            } else {
                put("(");
                for (int j = random.nextInt(4); j > 0; j--) {
                    describe();
                    put(member(), ":", anyType(0));
                    annotate();
                }
                put(")");
            }
            if (random.nextBoolean()) {
                put(":", random.nextInt(4) == 0 ? "void" : anyType(0));
            }
            annotate();
        }
        put("}");
    }

    private void directive() {
        describe();
        put("directive", "@", "limit" + names, "(", "value", ":", "[", "u64", "]", "=", "[", "1", "]", ")");
        put("on", "FIELD", "|", "TYPE", maybe("require @other on SELF | TYPE"));
        put("directive", "@", "other", "on", "FIELD");
        names++;
    }

    private void annotate() {
        while (random.nextInt(4) == 0) {
            String value = switch (random.nextInt(6)) {
                case 0 -> "(\"text \\n\")";
                case 1 -> "(18446744073709551615)";
                case 2 -> "(list: [1, -2.5e3, \"x\", [true]], name: NAME)";
                case 3 -> "({a: {\"b c\": null}})";
                case 4 -> "()";
                default -> "";
            };
            put("@", "note" + random.nextInt(3) + value);
        }
    }

    private void describe() {
        switch (random.nextInt(6)) {
            case 0 -> put("\"one line, with \\u00e9 and # no comment\"");
            case 1 -> put("\"\"\"\n    several\n      lines\n\n    and \\\"\"\" quotes\n    \"\"\"");
            case 2 -> put("\"\"");
            default -> {}
        }
    }

    private String anyType(int depth) {
        return switch (depth > 3 ? 0 : random.nextInt(5)) {
            case 1 -> "[" + anyType(depth + 1) + "]";
            case 2 -> "{string: " + anyType(depth + 1) + "}" + maybe("?");
            case 3 -> types.get(random.nextInt(types.size())) + maybe("?");
            default -> scalar();
        };
    }

    private String scalar() {
        return SCALARS.get(random.nextInt(SCALARS.size()));
    }

    private String member() {
        return WORDS.get(random.nextInt(WORDS.size())) + names++;
    }

    private String maybe(String token) {
        return random.nextBoolean() ? token : "";
    }

    private void put(String... tokens) {
        for (String token : tokens) {
            text.append(token).append(blank());
        }
    }

    private String blank() {
        return switch (random.nextInt(12)) {
            case 0 -> "\n";
            case 1 -> "\n\n\n  ";
            case 2 -> " # a comment {\n";
            case 3 -> "\n# its own line\n\n";
            case 4 -> ", ";
            case 5 -> "\t";
            default -> " ";
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** A valid schema made by chance, with awkward names and texts; the same seed gives the same schema. */
final class RandomSchema {
    private static final String[] SCALARS = {
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
        "ID",
        "datetime",
        "raw",
        "any",
        "value"
    };
    private static final String[] KEYS = {"string", "u8", "i16", "u32", "i64", "u64"};
    private static final String[] TYPE_NAMES = {
        "String",
        "Object",
        "List",
        "Map",
        "Optional",
        "Record",
        "Override",
        "Guest",
        "Operation",
        "Values",
        "Ranges",
        "Builder",
        "Generated",
        "MessageReader",
        "Objects",
        "Long",
        "Integer",
        "Aux",
        "Item",
        "HTTPRequest",
        "MessageEnum",
        "MessageValue",
        "RawMessage",
        "OffsetDateTime",
        "Stream",
        "Arrays",
        "IllegalStateException",
        "Table",
        "OfItem",
        "Exception"
    };
    private static final String[] NAMES = {
        "class",
        "hash_code",
        "wait",
        "builder",
        "value",
        "reader",
        "writer",
        "seen",
        "key",
        "i",
        "entries",
        "java",
        "io",
        "yield",
        "record",
        "userID",
        "URLPath",
        "last_name",
        "x_1",
        "_hidden",
        "guest",
        "call",
        "request",
        "result",
        "item"
    };
    private static final String[] OPEN_NAMES = {"Color", "Shape", "Unknown", "OfString", "Enum", "Index"};
    private static final String[] TEXTS = {
        "ends */ early",
        "a \\\\u000a line",
        "C:\\\\users",
        "<b> & {@link x}",
        "@return nothing",
        "plain",
        "\\u202e bidi"
    };

    private final Random random;
    private final List<String> types = new ArrayList<>();

    /** Enums and unions: types that end wherever they are used. */
    private final List<String> choices = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final int firstName;

    RandomSchema(long seed) {
        this.random = new Random(seed);
        this.firstName = random.nextInt(NAMES.length);
        text.append("namespace \"random.seed").append(seed).append("\"\n\n");
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            types.add(TYPE_NAMES[(i * 7 + (int) seed) % TYPE_NAMES.length] + (random.nextBoolean() ? "" : "X" + i));
        }
        appendChoices();
        text.append("alias Some = ").append(type(2, 0)).append("\n\n");
        appendOperations("interface", 0);
        appendOperations("role TheRole", 10);
        for (int i = 0; i < count; i++) {
            appendType(i);
        }
    }

    String text() {
        return text.toString();
    }

    private void appendChoices() {
        int count = random.nextInt(OPEN_NAMES.length);
        for (int i = 0; i < count; i++) {
            describe("");
            if (random.nextBoolean()) {
                appendEnum(OPEN_NAMES[i]);
            } else {
                appendUnion(OPEN_NAMES[i]);
            }
            choices.add(OPEN_NAMES[i]);
        }
    }

    private void appendEnum(String name) {
        text.append("enum ").append(name).append(" {\n");
        int index = random.nextInt(3);
        for (int i = 0; i <= random.nextInt(5); i++) {
            describe("  ");
            text.append("  ").append(name(i)).append(" = ").append(index);
            text.append(random.nextBoolean() ? " as \"a \\\" display\"\n" : "\n");
            index += 1 + random.nextInt(1_000);
        }
        text.append("}\n\n");
    }

    /**
     * Members are different scalars, lists, and choices that came before, so that a union never is its own member. A
     * type `String` beside `string` would be a clash in Java.
     */
    private void appendUnion(String name) {
        List<String> members = new ArrayList<>(List.of(SCALARS));
        members.addAll(choices);
        members.addAll(List.of("[string]", "{u8: [i32]}", "[" + name + "]", "{string: " + name + "}"));
        members.add(types.get(random.nextInt(types.size())));
        members.remove("String");
        Collections.shuffle(members, random);
        text.append("union ").append(name).append(" = string");
        for (String member : members.subList(0, random.nextInt(6))) {
            text.append(member.equals("string") || member.equals("ID") ? "" : " | " + member);
        }
        text.append("\n\n");
    }

    private void appendOperations(String head, int firstNumber) {
        describe("");
        text.append(head).append(" {\n");
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            describe("  ");
            text.append("  ").append(name(firstNumber + i)).append(parameters());
            if (random.nextBoolean()) {
                text.append(": ").append(type(3, types.size()));
            }
            text.append(random.nextInt(6) == 0 ? " @deprecated(\"not any more\")\n" : "\n");
        }
        text.append("}\n\n");
    }

    private String parameters() {
        if (random.nextInt(4) == 0) {
            return "{" + name(0) + ": " + type(3, types.size()) + "}";
        }
        StringJoiner parameters = new StringJoiner(" ", "(", ")");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parameters.add(name(i) + ": " + type(3, types.size()));
        }
        if (random.nextInt(3) == 0) {
            parameters.add("last: " + scalarWithDefault());
        }
        return parameters.toString();
    }

    private void appendType(int index) {
        describe("");
        text.append("type ").append(types.get(index)).append(random.nextInt(6) == 0 ? " @deprecated {\n" : " {\n");
        int count = random.nextInt(8) == 0 ? 70 : random.nextInt(8);
        for (int i = 0; i < count; i++) {
            describe("  ");
            text.append("  ").append(name(i)).append(": ");
            text.append(random.nextInt(5) == 0 ? scalarWithDefault() : type(3, index));
            text.append(random.nextInt(10) == 0 ? " @deprecated\n" : "\n");
        }
        text.append("}\n\n");
    }

    /** A type; objects are those before {@code bound}, so that none holds itself, or any where the value may be absent. */
    private String type(int depth, int bound) {
        int kind = depth == 0 ? 0 : random.nextInt(8);
        return switch (kind) {
            case 1 -> "[" + type(depth - 1, types.size()) + "]";
            case 2 -> "{" + KEYS[random.nextInt(KEYS.length)] + ": " + type(depth - 1, types.size()) + "}";
            case 3 -> optional(type(depth - 1, types.size()));
            case 4 -> bound == 0 ? SCALARS[0] : types.get(random.nextInt(bound));
            case 5 -> choices.isEmpty() ? SCALARS[1] : choices.get(random.nextInt(choices.size()));
            default -> SCALARS[random.nextInt(SCALARS.length)];
        };
    }

    private static String optional(String type) {
        return type.endsWith("?") ? type : type + "?";
    }

    private String scalarWithDefault() {
        return switch (random.nextInt(7)) {
            case 0 -> "u64 = 18446744073709551615";
            case 1 -> "i8 = -128";
            case 2 -> "string = \"a \\\" \\\\ \\u2028\"";
            case 3 -> "[u16] = [1, 65535]";
            case 4 -> "{string: bool} = {z: true, a: false}";
            case 5 -> "f32? = 0.1";
            default -> "bool = true";
        };
    }

    /** A different name for each number. */
    private String name(int number) {
        String name = NAMES[(firstName + number) % NAMES.length];
        return number < NAMES.length ? name : name + "_n" + number;
    }

    private void describe(String indent) {
        if (random.nextInt(3) == 0) {
            text.append(indent)
                    .append('"')
                    .append(TEXTS[random.nextInt(TEXTS.length)])
                    .append("\"\n");
        }
    }
}

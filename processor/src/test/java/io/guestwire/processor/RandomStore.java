// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import java.util.List;
import java.util.Random;

/** A class that exports methods of random types: right ones, whatever the seed. */
final class RandomStore {
    private static final List<String> SCALARS = List.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Boolean",
            "String",
            "byte[]",
            "OffsetDateTime",
            "Instant",
            "UUID",
            "MessageValue",
            "RawMessage");
    private static final List<String> KEYS = List.of("String", "Byte", "Short", "Integer", "Long", "UUID");
    private static final int TYPES = 6;

    private final Random random;
    private final StringBuilder source = new StringBuilder();
    private final int methods;

    RandomStore(Random random) {
        this.random = random;
        this.methods = 1 + random.nextInt(8);
        source.append("/** \"Random\" {@code \\\\}. */\n@HostExports(namespace = \"acme:store\")\ninterface Store {\n");
        for (int i = 0; i < methods; i++) {
            addMethod(i);
        }
        for (int i = 0; i < TYPES; i++) {
            addRecord(i);
        }
        for (int i = 0; i < TYPES; i++) {
            source.append("enum Color").append(i).append(" { RED, @WireName(\"green\") GREEN }\n");
            source.append("sealed interface Shape")
                    .append(i)
                    .append(" permits Shape")
                    .append(i)
                    .append(".Dot, Shape")
                    .append(i)
                    .append(".Hue {\n@WireName(\"Dot")
                    .append(i)
                    .append("\") record Dot(")
                    .append(type(2))
                    .append(" value) implements Shape")
                    .append(i)
                    .append(" {}\n@WireName(\"Hue")
                    .append(i)
                    .append("\") enum Hue implements Shape")
                    .append(i)
                    .append(" { RED }\n}\n");
        }
        source.append("}\n");
    }

    String source() {
        return source.toString();
    }

    int methods() {
        return methods;
    }

    private void addMethod(int index) {
        int parameters = random.nextInt(4);
        boolean unary = parameters == 1 && random.nextBoolean();
        source.append(random.nextBoolean() ? "/** Does. @param p0 one */\n" : "")
                .append("@HostExport")
                .append(unary ? "(unary = true)" : "")
                .append(' ')
                .append(random.nextInt(4) == 0 ? "void" : type(3))
                .append(" m")
                .append(index)
                .append('(');
        for (int i = 0; i < parameters; i++) {
            source.append(i == 0 ? "" : ", ").append(type(3)).append(" p").append(i);
        }
        source.append(");\n");
    }

    /** What it holds of records may be absent, so that values end. */
    private void addRecord(int index) {
        int components = random.nextInt(5);
        source.append("record Item").append(index).append('(');
        for (int i = 0; i < components; i++) {
            source.append(i == 0 ? "" : ", ")
                    .append(random.nextBoolean() ? list(2) : scalar())
                    .append(" c")
                    .append(i);
        }
        source.append(") {}\n");
    }

    private String type(int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 7)) {
            case 0 -> scalar();
            case 1 -> list(depth);
            case 2 -> "Map<" + one(KEYS) + ", " + boxed(type(depth - 1)) + ">";
            case 3 -> "Optional<" + boxed(withoutOptional(depth - 1)) + ">";
            case 4 -> "Item" + random.nextInt(TYPES);
            case 5 -> "Color" + random.nextInt(TYPES);
            default -> "Shape" + random.nextInt(TYPES);
        };
    }

    private String list(int depth) {
        return "List<" + boxed(type(depth - 1)) + ">";
    }

    private String withoutOptional(int depth) {
        String type = type(depth);
        return type.startsWith("Optional<") ? "List<" + type + ">" : type;
    }

    private String scalar() {
        return one(SCALARS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String boxed(String type) {
        return switch (type) {
            case "byte" -> "Byte";
            case "short" -> "Short";
            case "int" -> "Integer";
            case "long" -> "Long";
            case "float" -> "Float";
            case "double" -> "Double";
            case "boolean" -> "Boolean";
            default -> type;
        };
    }
}

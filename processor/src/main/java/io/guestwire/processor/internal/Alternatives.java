// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.HashMap;
import java.util.Map;

/** What to use in the place of well-known types that no schema can express. */
final class Alternatives {
    private static final String VALUE =
            "use `MessageValue` for a value of any kind, or `RawMessage` for one kept encoded";
    private static final String LATER =
            "answer when the value is there: a guest waits for the answer, and there is only one";
    private static final Map<String, String> BY_TYPE = new HashMap<>();

    static {
        suggest(
                "use `List`, with the type of its elements",
                "java.util.Collection",
                "java.util.Set",
                "java.util.SortedSet",
                "java.util.ArrayList",
                "java.util.LinkedList",
                "java.util.HashSet",
                "java.lang.Iterable",
                "java.util.Iterator",
                "java.util.Queue",
                "java.util.Deque");
        suggest(
                "use `Map`, with the types of its keys and values",
                "java.util.HashMap",
                "java.util.TreeMap",
                "java.util.LinkedHashMap",
                "java.util.SortedMap",
                "java.util.concurrent.ConcurrentMap",
                "java.util.concurrent.ConcurrentHashMap");
        suggest("use `String`", "char", "java.lang.Character", "java.lang.CharSequence", "java.lang.StringBuilder");
        suggest("use `Optional<Integer>`", "java.util.OptionalInt");
        suggest("use `Optional<Long>`", "java.util.OptionalLong");
        suggest("use `Optional<Double>`", "java.util.OptionalDouble");
        suggest("use `OffsetDateTime`", "java.util.Date", "java.util.Calendar", "java.sql.Timestamp");
        suggest("use `byte[]`", "java.nio.ByteBuffer", "java.io.InputStream");
        suggest("use the number's own type, such as `Long` or `BigDecimal`", "java.lang.Number");
        suggest("let the method return `void`", "java.lang.Void");
        suggest(VALUE, "java.lang.Object", "com.fasterxml.jackson.databind.JsonNode");
        suggest(
                LATER,
                "java.util.stream.Stream",
                "java.util.concurrent.Future",
                "java.util.concurrent.CompletionStage",
                "java.util.concurrent.CompletableFuture",
                "java.util.concurrent.Flow.Publisher");
    }

    private Alternatives() {}

    /** The way out for a type, by its qualified name. */
    static String to(String type) {
        return BY_TYPE.getOrDefault(type, "use one of the types that docs/host-exports.md lists");
    }

    /** Tells whether there is a way out of its own for a type. */
    static boolean knows(String type) {
        return BY_TYPE.containsKey(type);
    }

    private static void suggest(String help, String... types) {
        for (String type : types) {
            BY_TYPE.put(type, help);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of types in other languages, and what stands for them in WIDL. */
public final class ForeignTypes {
    private static final Map<String, Equivalent> EQUIVALENTS = equivalents();
    private static final Map<String, Container> CONTAINERS = containers();

    private static final Set<String> BOXED =
            Set.of("Boolean", "Byte", "Double", "Float", "Integer", "Long", "Short", "String");

    private ForeignTypes() {}

    /**
     * What stands for a foreign type.
     *
     * @param type the nearest built-in type
     * @param help what to do about the name
     */
    public record Equivalent(String type, String help) {}

    /** Foreign types that have arguments. */
    public enum Container {
        /** A list or a set. */
        LIST("write `[T]`, with the type of an element for `T`"),
        /** A map. */
        MAP("write `{K: V}`, with the types of a key and a value for `K` and `V`"),
        /** A value or nothing. */
        OPTIONAL("write `T?`, with the type of the value for `T`"),
        /** Values over time. */
        STREAM("write `stream T`, with the type of an element for `T`");

        private final String help;

        Container(String help) {
            this.help = help;
        }

        /** What to do about the name, whatever its arguments. */
        public String help() {
            return help;
        }
    }

    /** The built-in type that stands for a name of another language. */
    public static Optional<Equivalent> equivalent(String name) {
        return Optional.ofNullable(EQUIVALENTS.get(name));
    }

    /**
     * The built-in type that stands for a name that no schema declares: one in lower case, or of a boxed type of Java.
     */
    public static Optional<String> certain(String name) {
        boolean isLowerCase = !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
        return equivalent(name)
                .filter(known -> isLowerCase || BOXED.contains(name))
                .map(Equivalent::type);
    }

    /** The kind of type that a name with arguments stands for in other languages. */
    public static Optional<Container> container(String name) {
        return Optional.ofNullable(CONTAINERS.get(name));
    }

    /** What to do about a name that is not declared, if it is one of another language. */
    public static Optional<String> help(String name) {
        return equivalent(name).map(Equivalent::help).or(() -> container(name).map(Container::help));
    }

    private static Map<String, Equivalent> equivalents() {
        Map<String, Equivalent> known = new LinkedHashMap<>();
        add(known, "i8", "Byte", "int8", "sbyte");
        add(known, "i16", "short", "Short", "int16");
        add(known, "i32", "Integer", "int32");
        add(known, "i64", "long", "Long", "int64");
        add(known, "u8", "uint8", "uchar");
        add(known, "u16", "ushort", "uint16");
        add(known, "u32", "uint32");
        add(known, "u64", "ulong", "uint64", "usize");
        add(known, "f32", "Float", "float32");
        add(known, "f64", "double", "Double", "float64");
        add(known, "bool", "boolean", "Boolean");
        add(known, "string", "str", "String", "char", "Character", "text", "CharSequence");
        add(known, "bytes", "blob", "binary", "Bytes", "ByteBuffer");
        add(known, "datetime", "date", "Date", "DateTime", "time", "timestamp", "Timestamp", "Instant");
        add(known, "datetime", "OffsetDateTime", "ZonedDateTime");
        add(known, "any", "object", "Object");
        known.put("byte", new Equivalent("i8", "write `i8`, or `u8` if it is unsigned"));
        known.put("int", new Equivalent("i32", "write `i32` or `i64`"));
        known.put("integer", new Equivalent("i32", "write `i32` or `i64`"));
        known.put("uint", new Equivalent("u32", "write `u32` or `u64`"));
        known.put("float", new Equivalent("f32", "write `f32` or `f64`"));
        known.put("number", new Equivalent("f64", "write `f64`, or an integer type such as `i64`"));
        known.put("Number", new Equivalent("f64", "write `f64`, or an integer type such as `i64`"));
        return Map.copyOf(known);
    }

    private static void add(Map<String, Equivalent> known, String type, String... names) {
        for (String name : names) {
            known.put(name, new Equivalent(type, "write `" + type + "`"));
        }
    }

    private static Map<String, Container> containers() {
        Map<String, Container> known = new LinkedHashMap<>();
        add(known, Container.LIST, "List", "list", "ArrayList", "LinkedList", "Array", "array", "Vec", "Vector");
        add(known, Container.LIST, "Collection", "Iterable", "Sequence", "Set", "set", "HashSet", "LinkedHashSet");
        add(known, Container.LIST, "SortedSet", "TreeSet");
        add(known, Container.MAP, "Map", "map", "HashMap", "LinkedHashMap", "SortedMap", "TreeMap", "BTreeMap");
        add(known, Container.MAP, "dict", "Dictionary", "Record");
        add(known, Container.OPTIONAL, "Optional", "optional", "Option", "Maybe", "Nullable");
        add(known, Container.STREAM, "Stream", "stream", "Flux", "Flow", "Publisher", "Observable");
        return Map.copyOf(known);
    }

    private static void add(Map<String, Container> known, Container container, String... names) {
        for (String name : names) {
            known.put(name, container);
        }
    }
}

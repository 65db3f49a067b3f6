// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one schema declares.
 *
 * @param name the module, with {@code r#} where it needs that
 * @param source the schema's path, safe for a comment
 * @param docs documentation, each line with its {@code //!}
 * @param imports paths of what it imports
 */
public record RustModule(
        String name,
        String source,
        List<String> docs,
        List<String> imports,
        List<RustAlias> aliases,
        List<RustStruct> structs,
        List<RustEnum> enums,
        List<RustUnion> unions,
        List<RustService> services) {
    /** Takes copies. */
    public RustModule {
        docs = List.copyOf(docs);
        imports = List.copyOf(imports);
        aliases = List.copyOf(aliases);
        structs = List.copyOf(structs);
        enums = List.copyOf(enums);
        unions = List.copyOf(unions);
        services = List.copyOf(services);
    }

    /** Whether it imports anything. */
    public boolean hasImports() {
        return !imports.isEmpty();
    }

    /** The lines before each type. */
    Stream<List<String>> typeHeads() {
        return Stream.of(
                        aliases.stream().map(RustAlias::head),
                        structs.stream().map(RustStruct::head),
                        enums.stream().map(RustEnum::head),
                        unions.stream().map(RustUnion::head))
                .flatMap(heads -> heads);
    }

    /**
     * Another name for a type.
     *
     * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
     * @param type what it stands for
     */
    public record RustAlias(List<String> head, String name, String type) {
        /** Takes copies. */
        public RustAlias {
            head = List.copyOf(head);
        }
    }

    /**
     * One of a fixed set of values.
     *
     * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
     * @param typeName literal of the name in the schema
     * @param byName whether a value is written as its name
     */
    public record RustEnum(List<String> head, String name, String typeName, List<RustValue> values, boolean byName) {
        /** Takes copies. */
        public RustEnum {
            head = List.copyOf(head);
            values = List.copyOf(values);
        }
    }

    /**
     * A value of an enum.
     *
     * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
     * @param wireName literal of the name in the schema
     * @param display literal of what people see
     */
    public record RustValue(List<String> head, String name, int index, String wireName, String display) {
        /** Takes copies. */
        public RustValue {
            head = List.copyOf(head);
        }
    }

    /**
     * A value of one of several types.
     *
     * @param head the lines before it: documentation, and the attribute {@code #[deprecated]} if it is that
     * @param typeName literal of the name in the schema
     */
    public record RustUnion(List<String> head, String name, String typeName, List<RustMember> members) {
        /** Takes copies. */
        public RustUnion {
            head = List.copyOf(head);
            members = List.copyOf(members);
        }
    }

    /**
     * A member of a union.
     *
     * @param name the variant
     * @param key literal of the key that says on the wire which member it is
     */
    public record RustMember(String name, String key, String type) {}
}

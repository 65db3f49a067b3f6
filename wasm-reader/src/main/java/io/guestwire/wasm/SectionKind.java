// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

/** The sections of a module (core specification 2.0, section 5.5.2), in the order they must have in a file. */
public enum SectionKind {
    /** Free data, ignored by engines; the only kind that may stand anywhere and more than once. */
    CUSTOM(0, "custom"),
    /** Function types. */
    TYPE(1, "type"),
    /** Imports. */
    IMPORT(2, "import"),
    /** Types of the functions that the module defines. */
    FUNCTION(3, "function"),
    /** Tables. */
    TABLE(4, "table"),
    /** Memories. */
    MEMORY(5, "memory"),
    /** Kinds of exceptions; only with {@link Feature#EXCEPTIONS}. */
    TAG(13, "tag"),
    /** Globals. */
    GLOBAL(6, "global"),
    /** Exports. */
    EXPORT(7, "export"),
    /** The function that runs when the module is instantiated. */
    START(8, "start"),
    /** Element segments, which fill tables. */
    ELEMENT(9, "element"),
    /** Number of data segments, ahead of the code that refers to them. */
    DATA_COUNT(12, "data count"),
    /** Bodies of functions. */
    CODE(10, "code"),
    /** Data segments, which fill memories. */
    DATA(11, "data");

    private final int id;
    private final String text;

    SectionKind(int id, String text) {
        this.id = id;
        this.text = text;
    }

    /** Returns the byte that starts such a section. */
    public int id() {
        return id;
    }

    /** Returns for example {@code data count section}, for messages. */
    @Override
    public String toString() {
        return text + " section";
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.source;

/** What is bounded when schemas are read, so that no text can exhaust the machine. */
public enum SchemaLimit {
    /** Bytes of a file. */
    FILE_BYTES(4 << 20),
    /** Levels of types in types, of values in values, and of aliases in aliases. */
    NESTING(256),
    /** Characters of a name. */
    NAME_LENGTH(200),
    /** Characters of a number. */
    NUMBER_LENGTH(1_000),
    /** Bytes of a string, in UTF-8: what a class file can hold as one constant. */
    STRING_BYTES(65_535),
    /** Parameters of an operation or directive. */
    PARAMETERS(120),
    /** Directives that a directive requires. */
    REQUIREMENTS(120),
    /** Fields of a type. */
    FIELDS(1_000),
    /** Values of an enumeration. */
    ENUM_VALUES(2_000),
    /** Members of a union. */
    UNION_MEMBERS(1_000),
    /** Imports between a file that was asked for and one that is read because of it. */
    IMPORT_DEPTH(100),
    /** Files read because of imports. */
    IMPORTED_FILES(2_000),
    /** Mistakes of one file that are kept. */
    MISTAKES(1_000);

    private final int defaultMaximum;

    SchemaLimit(int defaultMaximum) {
        this.defaultMaximum = defaultMaximum;
    }

    /** The largest amount that is accepted unless something else is set. */
    public int defaultMaximum() {
        return defaultMaximum;
    }
}

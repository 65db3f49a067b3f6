// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

/** How a value of an enum is written. Either form is read, whichever is written. */
public enum EnumEncoding {
    /** As its index, an integer. */
    INDEX,
    /** As its name in the schema, a string. */
    NAME
}

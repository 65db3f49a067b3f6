// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

/** What becomes of an enum's value that the schema does not have, when it comes over the wire. */
public enum UnknownEnumValues {
    /** Decoding fails. */
    ERROR,
    /** It is read as a constant {@code UNKNOWN} that every enum gains. That constant cannot be written. */
    CONSTANT
}

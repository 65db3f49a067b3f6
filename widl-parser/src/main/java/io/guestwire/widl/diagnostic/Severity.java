// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** The schema cannot be used. */
    ERROR,
    /** The schema can be used, and probably does not mean what its author meant. */
    WARNING,
    /** Nothing is wrong: something to know. No mistake of a schema has it; changes between two schemas may. */
    INFO
}

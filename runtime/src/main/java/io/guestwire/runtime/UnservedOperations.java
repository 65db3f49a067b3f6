// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * What becomes of operations of the host that a guest's schema has and that nothing in its options serves. A guest that calls
 * one gets an error, whatever is chosen here.
 */
public enum UnservedOperations {
    /** The log names them, once for each loaded module, as a warning. */
    WARN,
    /** The guest is not started. */
    REFUSE,
    /** Nothing is said. */
    IGNORE
}

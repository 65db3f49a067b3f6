// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/** How a module's code is run. Both modes give the same results. */
public enum EngineMode {
    /** Compiled to JVM bytecode when the module is loaded. Some 200 times faster than interpreting; the default. */
    COMPILED,
    /** Interpreted. Loads faster, runs modules that the compiler refuses. */
    INTERPRETER
}

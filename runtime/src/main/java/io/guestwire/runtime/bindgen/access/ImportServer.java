// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.access;

import io.guestwire.runtime.bindgen.BindgenImport;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.Optional;

/** Serves imports of one guest, and holds the tasks that wait for its calls to end. */
public interface ImportServer {
    /**
     * A function that serves a raw import.
     *
     * @param signature its words
     * @param code what serves it
     */
    record Served(WordSignature signature, BindgenImport code) {}

    /**
     * The function that serves an import of which the shape is known.
     *
     * @param key what is imported, as the list of served names has it
     * @return empty if this is not served
     */
    Optional<BindgenImport> library(String key, FunctionShape shape);

    /** The function that serves an import by its name alone, such as the intrinsics of old versions. */
    Optional<Served> raw(String module, String name);

    /** Whether tasks wait; called on any thread. */
    boolean hasTasks();

    /** Runs all tasks, and those that they add. Runs on the thread that has the guest, under a deadline. */
    void runTasks();

    /** The guest is closed, or failed: what waits for it will not come. */
    void close();
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.bindgen.access.ImportServer;
import io.guestwire.wasm.bindgen.FunctionShape;
import java.util.Optional;

/** Serves nothing: a module that needs the JavaScript library is refused when it is linked. */
final class NoLibrary implements ImportServer {
    @Override
    public Optional<BindgenImport> library(String key, FunctionShape shape) {
        return Optional.empty();
    }

    @Override
    public Optional<Served> raw(String module, String name) {
        return Optional.empty();
    }

    @Override
    public boolean hasTasks() {
        return false;
    }

    @Override
    public void runTasks() {
        // there are none
    }

    @Override
    public void close() {
        // nothing waits
    }
}

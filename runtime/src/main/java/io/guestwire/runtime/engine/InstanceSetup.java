// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import io.guestwire.wasm.Import;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an instance is linked with, and how much it may use.
 *
 * @param imports the host's function for an import; empty for those that WASI serves
 * @param wasi what WASI functions may see
 * @param memoryPages the most pages of 64 KiB that its memory may grow to
 * @param tableElements the most elements that its tables may hold together
 */
public record InstanceSetup(
        Function<Import, Optional<HostFunction>> imports, WasiAccess wasi, int memoryPages, int tableElements) {}

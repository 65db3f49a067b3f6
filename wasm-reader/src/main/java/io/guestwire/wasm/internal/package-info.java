// SPDX-License-Identifier: Apache-2.0

/**
 * The decoders behind {@link io.guestwire.wasm.WasmReader}, one class for each part of the binary format. Nothing here is
 * exported; every class works on one module, in one thread, once.
 */
@NullMarked
package io.guestwire.wasm.internal;

import org.jspecify.annotations.NullMarked;

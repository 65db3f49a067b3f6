// SPDX-License-Identifier: Apache-2.0

/**
 * Reading a WebAssembly module's declarations, and refusing a module that is broken, too large or uses what the host does
 * not allow, before an engine sees it. What belongs here is the reader's entry point and the immutable values it returns.
 */
@NullMarked
package io.guestwire.wasm;

import org.jspecify.annotations.NullMarked;

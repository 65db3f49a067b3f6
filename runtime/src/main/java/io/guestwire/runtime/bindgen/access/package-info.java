// SPDX-License-Identifier: Apache-2.0
/**
 * The seam inside the runtime between the calls of a wasm-bindgen guest and those who serve its imports knowing their types
 * only when it runs: the JavaScript library, casts, closures as values. Not exported.
 */
@NullMarked
package io.guestwire.runtime.bindgen.access;

import org.jspecify.annotations.NullMarked;

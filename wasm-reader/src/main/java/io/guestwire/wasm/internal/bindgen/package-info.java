// SPDX-License-Identifier: Apache-2.0

/**
 * How the description that a wasm-bindgen module carries is read and held against the module. What belongs here is the
 * decoder of the custom section with its shapes, and the assembly of the model; the model itself is in
 * {@code io.guestwire.wasm.bindgen}.
 */
@NullMarked
package io.guestwire.wasm.internal.bindgen;

import org.jspecify.annotations.NullMarked;

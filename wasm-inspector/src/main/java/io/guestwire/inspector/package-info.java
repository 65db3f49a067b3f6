// SPDX-License-Identifier: Apache-2.0

/**
 * From the bytes of a wasm-bindgen module to its verified model. What belongs here is what needs an engine for that; the
 * decoders and the model are in {@code io.guestwire.wasm.bindgen}.
 */
@NullMarked
package io.guestwire.inspector;

import org.jspecify.annotations.NullMarked;

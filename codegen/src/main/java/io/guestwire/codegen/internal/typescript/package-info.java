// SPDX-License-Identifier: Apache-2.0
/**
 * The part of TypeScript that declares data: {@code interface} and {@code type}, as modules carry them in their custom
 * sections. It knows neither Java nor wasm-bindgen; whatever else a text holds is skipped or kept as a type without meaning.
 */
@NullMarked
package io.guestwire.codegen.internal.typescript;

import org.jspecify.annotations.NullMarked;

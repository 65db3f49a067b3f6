// SPDX-License-Identifier: Apache-2.0
/**
 * JavaScript's values as Java sees them: what a wasm-bindgen guest's {@code JsValue} holds. Plain data with the language's
 * rules of equality, property order, number text and JSON; nothing here knows a guest.
 */
@NullMarked
package io.guestwire.runtime.js;

import org.jspecify.annotations.NullMarked;

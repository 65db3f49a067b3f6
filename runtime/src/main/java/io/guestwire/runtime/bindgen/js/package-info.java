// SPDX-License-Identifier: Apache-2.0
/**
 * The part of JavaScript that a wasm-bindgen guest finds around itself: the functions that ordinary crates import through
 * js-sys and its kin, wasm-bindgen's own intrinsics, promises and timers. Nothing here knows how values cross; that is
 * {@code runtime.bindgen}'s.
 */
@NullMarked
package io.guestwire.runtime.bindgen.js;

import org.jspecify.annotations.NullMarked;

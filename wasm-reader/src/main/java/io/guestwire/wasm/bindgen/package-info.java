// SPDX-License-Identifier: Apache-2.0

/**
 * What a wasm-bindgen module says about itself: functions, classes, imports, documentation, and how each value crosses.
 * What belongs here is the immutable model, the text form of its types, the constants of each crate version, and the
 * decoders of the custom section and of descriptors; nothing here runs a module.
 */
@NullMarked
package io.guestwire.wasm.bindgen;

import org.jspecify.annotations.NullMarked;

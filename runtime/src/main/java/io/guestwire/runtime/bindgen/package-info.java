// SPDX-License-Identifier: Apache-2.0
/**
 * Runs wasm-bindgen modules for the code that is generated for them: functions, values both ways, structs, closures, imports.
 * What differs between versions of the crate is decided here; nothing here knows which functions a module has.
 */
@NullMarked
package io.guestwire.runtime.bindgen;

import org.jspecify.annotations.NullMarked;

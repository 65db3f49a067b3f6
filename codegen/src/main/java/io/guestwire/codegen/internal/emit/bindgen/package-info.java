// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the Java of a wasm-bindgen module, one emitter for each kind of plan node.
 * Nothing is decided here; text from the module reaches source only through {@code SchemaDocs} and {@code SourceText}.
 */
@NullMarked
package io.guestwire.codegen.internal.emit.bindgen;

import org.jspecify.annotations.NullMarked;

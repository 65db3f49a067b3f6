// SPDX-License-Identifier: Apache-2.0
/**
 * What the Java of a wasm-bindgen module will look like, decided once: names, types, how each value crosses.
 * A node says everything its emitter needs; none holds code.
 */
@NullMarked
package io.guestwire.codegen.internal.plan.bindgen;

import org.jspecify.annotations.NullMarked;

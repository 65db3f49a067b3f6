// SPDX-License-Identifier: Apache-2.0
/**
 * The shared suite of wasm-bindgen guests: one source, compiled against the Java that is generated for each build of a
 * guest. The suites themselves stand in {@code src/test/bindgen}.
 */
@NullMarked
package io.guestwire.bindgen;

import org.jspecify.annotations.NullMarked;

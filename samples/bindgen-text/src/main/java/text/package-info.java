// SPDX-License-Identifier: Apache-2.0
/**
 * A program that renders Markdown with a Rust crate.
 * The types beside it are generated from {@code text.wasm}.
 */
@NullMarked
package text;

import org.jspecify.annotations.NullMarked;

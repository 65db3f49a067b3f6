// SPDX-License-Identifier: Apache-2.0
/**
 * A program that has a Rust guest greet, and shows the greeting.
 * The types beside it are generated from {@code greet.wasm}.
 */
@NullMarked
package greet;

import org.jspecify.annotations.NullMarked;

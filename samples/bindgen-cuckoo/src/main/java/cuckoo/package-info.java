// SPDX-License-Identifier: Apache-2.0
/**
 * A program that asks a Rust cuckoo filter about two words.
 * The types beside it are generated from {@code cuckoo.wasm}.
 */
@NullMarked
package cuckoo;

import org.jspecify.annotations.NullMarked;

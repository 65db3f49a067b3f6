// SPDX-License-Identifier: Apache-2.0
/**
 * A program that asks a Rust guest three questions.
 * The types beside it are generated from {@code schema.widl}.
 */
@NullMarked
package cuckoo;

import org.jspecify.annotations.NullMarked;

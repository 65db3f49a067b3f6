// SPDX-License-Identifier: Apache-2.0
/**
 * The guest that holds everything: every construct of the language, from Java through a Rust guest and back.
 * What is about one type alone, and needs no guest, belongs to the codec or the generator.
 */
@NullMarked
package io.guestwire.kitchen;

import org.jspecify.annotations.NullMarked;

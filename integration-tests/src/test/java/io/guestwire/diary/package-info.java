// SPDX-License-Identifier: Apache-2.0
/**
 * A Java host and a Rust guest that are both generated with other encodings than the default ones.
 * What one end alone writes or reads is tested where that end is.
 */
@NullMarked
package io.guestwire.diary;

import org.jspecify.annotations.NullMarked;

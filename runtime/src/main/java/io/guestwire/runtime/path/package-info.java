// SPDX-License-Identifier: Apache-2.0
/**
 * How messages write the place of a value inside another: {@code rows[0][2]}, {@code scores["a"].points}. The same for
 * values on their way out and for messages that come in.
 */
@NullMarked
package io.guestwire.runtime.path;

import org.jspecify.annotations.NullMarked;

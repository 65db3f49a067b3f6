// SPDX-License-Identifier: Apache-2.0
/**
 * Real guests, run through the public API in both engine modes.
 * What needs a module that no compiler would write is tested where the runtime is.
 */
@NullMarked
package io.guestwire.guests;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Checks that hold for the whole source tree rather than for one class.
 * A rule of the house that a compiler cannot see belongs here.
 */
@NullMarked
package io.guestwire.structure;

import org.jspecify.annotations.NullMarked;

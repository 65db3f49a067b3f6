// SPDX-License-Identifier: Apache-2.0
/**
 * From paths to texts: finds files below the schema roots and nowhere else, and reads each within limits. Nothing here
 * knows the grammar.
 */
@NullMarked
package io.guestwire.widl.internal.read;

import org.jspecify.annotations.NullMarked;

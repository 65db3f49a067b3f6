// SPDX-License-Identifier: Apache-2.0
/** The way in: load WIDL files into checked schemas, or format one. Everything a caller needs first is here; what it
 * returns lives in {@code model}, {@code diagnostic} and {@code source}. */
@NullMarked
package io.guestwire.widl;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Looks for classes that dependencies bring, by name alone. Nothing here loads a class, or reads what is in its file.
 */
@NullMarked
package io.guestwire.codegen.internal.library;

import org.jspecify.annotations.NullMarked;

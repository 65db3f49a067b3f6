// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor as a compiler finds it.
 * How it reads classes and plans dispatchers is in the package {@code internal}.
 */
@NullMarked
package io.guestwire.processor;

import org.jspecify.annotations.NullMarked;

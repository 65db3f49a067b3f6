// SPDX-License-Identifier: Apache-2.0
/**
 * What is said of changes of a schema, held against what happens when two versions of it meet.
 */
@NullMarked
package io.guestwire.evolution;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Annotated classes, as the compiler shows them, to the plan of a dispatcher, and their mistakes.
 * Emitting the plan is the business of the code generator.
 */
@NullMarked
package io.guestwire.processor.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Annotations: those that stand in generated code, and those that ask for generated code. They carry facts for tools and
 * change nothing at run time.
 */
@NullMarked
package io.guestwire.runtime.annotation;

import org.jspecify.annotations.NullMarked;

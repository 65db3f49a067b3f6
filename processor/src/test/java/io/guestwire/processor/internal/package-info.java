// SPDX-License-Identifier: Apache-2.0
/**
 * Parts of the processor that need no compiler.
 * What needs one is tested a package above.
 */
@NullMarked
package io.guestwire.processor.internal;

import org.jspecify.annotations.NullMarked;

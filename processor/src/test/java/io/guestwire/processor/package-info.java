// SPDX-License-Identifier: Apache-2.0
/**
 * Classes of users through real compilers, with the processor at work.
 * What it writes is compared, compiled and called.
 */
@NullMarked
package io.guestwire.processor;

import org.jspecify.annotations.NullMarked;

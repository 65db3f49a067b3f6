// SPDX-License-Identifier: Apache-2.0
/**
 * What a program uses to run guests and to tell their failures apart. Neither the engine nor the protocol shows here.
 */
@NullMarked
package io.guestwire.runtime;

import org.jspecify.annotations.NullMarked;

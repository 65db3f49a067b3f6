// SPDX-License-Identifier: Apache-2.0
/**
 * Types as a generator writes them, with their codecs beside them. Written by hand: this module does not know the generator.
 */
@NullMarked
package io.guestwire.jackson.shop;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** A linked, valid, immutable schema: every reference is an object. Nothing here knows the text's layout. */
@NullMarked
package io.guestwire.widl.model;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Texts and places in them. Nothing here knows the grammar. */
@NullMarked
package io.guestwire.widl.source;

import org.jspecify.annotations.NullMarked;

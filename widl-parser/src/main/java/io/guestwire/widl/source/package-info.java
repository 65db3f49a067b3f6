// SPDX-License-Identifier: Apache-2.0
/** Texts, the archives that hold them, places in them, and how large they may be. Nothing here knows the grammar. */
@NullMarked
package io.guestwire.widl.source;

import org.jspecify.annotations.NullMarked;

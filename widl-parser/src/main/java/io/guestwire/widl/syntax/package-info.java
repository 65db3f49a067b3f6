// SPDX-License-Identifier: Apache-2.0
/**
 * Text to tokens to a tree, and a tree back to text. Nothing here touches the disk, resolves a name or knows a rule
 * beyond the grammar.
 */
@NullMarked
package io.guestwire.widl.syntax;

import org.jspecify.annotations.NullMarked;

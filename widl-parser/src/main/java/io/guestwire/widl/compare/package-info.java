// SPDX-License-Identifier: Apache-2.0
/**
 * What changed between two versions of schemas, and what of that a guest or a host built against the earlier one would
 * meet. {@code docs/breaking.md} has the rules, {@code docs/wire-format.md} what they follow from.
 */
@NullMarked
package io.guestwire.widl.compare;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What a call costs, and what its parts cost beside other libraries. Run by hand: nothing here is part of a build's
 * verdict.
 */
@NullMarked
package io.guestwire.benchmarks;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What calls of every kind of guest share: who may be in a guest, until when, and what its failures mean. Knows neither a
 * protocol nor an ABI.
 */
@NullMarked
package io.guestwire.runtime.call;

import org.jspecify.annotations.NullMarked;

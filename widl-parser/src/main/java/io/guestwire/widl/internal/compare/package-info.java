// SPDX-License-Identifier: Apache-2.0
/** The comparison of schemas, one class a kind of element. Which values a side reads is decided in {@code WireReading}. */
@NullMarked
package io.guestwire.widl.internal.compare;

import org.jspecify.annotations.NullMarked;

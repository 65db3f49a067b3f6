// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a schema, as values, and how that is printed. Nothing here knows a rule. */
@NullMarked
package io.guestwire.widl.diagnostic;

import org.jspecify.annotations.NullMarked;

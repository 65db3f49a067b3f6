// SPDX-License-Identifier: Apache-2.0
/**
 * What a schema must not say although its grammar and names are right: one class for each check. A rule looks at one
 * linked file and reports; it changes nothing, and it is silent about what an earlier mistake hides.
 */
@NullMarked
package io.guestwire.widl.internal.rules;

import org.jspecify.annotations.NullMarked;

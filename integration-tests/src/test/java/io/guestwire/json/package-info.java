// SPDX-License-Identifier: Apache-2.0
/**
 * JSON and a program's own classes against generated code and real guests. What needs neither is tested in the module
 * {@code jackson}.
 */
@NullMarked
package io.guestwire.json;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The waPC protocol: what a module must import and export, the order of initialisation, and the state machine of a call.
 * Knows the engine only through {@code io.guestwire.runtime.engine}.
 */
@NullMarked
package io.guestwire.runtime.wapc;

import org.jspecify.annotations.NullMarked;

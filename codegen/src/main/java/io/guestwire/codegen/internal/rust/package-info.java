// SPDX-License-Identifier: Apache-2.0
/**
 * From schemas to the Rust side of a guest: the planner settles every name and type, the emitter fills templates with
 * what it decided. The texts themselves are in the module {@code templates}.
 */
@NullMarked
package io.guestwire.codegen.internal.rust;

import org.jspecify.annotations.NullMarked;

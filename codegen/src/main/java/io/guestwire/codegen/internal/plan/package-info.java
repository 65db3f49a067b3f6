// SPDX-License-Identifier: Apache-2.0
/**
 * The plan: Java names, Java types, null policy and wire forms, decided once and held as plain values.
 * Readers of a model (planners) and what they produce belong here; nothing here builds source code.
 */
@NullMarked
package io.guestwire.codegen.internal.plan;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Turns checked schemas into Java source and puts it on disk.
 * Only what a build tool calls belongs here; planning, emitting and the handling of files are internal.
 */
@NullMarked
package io.guestwire.codegen;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What stands behind an output directory: its manifest, its lock, and the all-or-nothing change of many files.
 * Everything here handles names and bytes; nothing here knows what a schema or a Java type is.
 */
@NullMarked
package io.guestwire.codegen.internal.output;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The Maven goals: parameters in, one call of the generator, log lines out.
 * What a schema means and how files are written is decided in the modules below; nothing here may decide it again.
 */
@NullMarked
package io.guestwire.maven;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * From trees to a schema: follows imports, gives every name a meaning, and builds the model of a file that is free of
 * errors. What is forbidden although it has a meaning is the rules' to say.
 */
@NullMarked
package io.guestwire.widl.internal.link;

import org.jspecify.annotations.NullMarked;

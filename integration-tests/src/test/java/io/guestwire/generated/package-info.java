// SPDX-License-Identifier: Apache-2.0
/**
 * Generated code, compiled, loaded and run without a guest.
 * Only tests that need both the generator and the runtime belong here.
 */
@NullMarked
package io.guestwire.generated;

import org.jspecify.annotations.NullMarked;

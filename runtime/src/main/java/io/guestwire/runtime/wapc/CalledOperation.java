// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import java.util.Optional;

/**
 * An operation of the host as a guest named it.
 *
 * @param binding what the guest gave for it
 * @param namespace what the guest gave for it
 * @param name what the guest gave for it
 * @param target who serves it, of the dispatchers
 * @param origin what failures of its request say. Without the module, since a guest may read them
 */
record CalledOperation(String binding, String namespace, String name, Optional<HostTarget> target, CallOrigin origin) {}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.HostDispatcher;

/** Who serves an operation: a dispatcher, and the operation's place in its list. */
record HostTarget(HostDispatcher dispatcher, int operation) {}

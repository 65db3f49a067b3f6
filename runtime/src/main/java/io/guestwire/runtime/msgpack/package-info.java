// SPDX-License-Identifier: Apache-2.0
/**
 * The MessagePack codec that generated code calls: canonical on encode, tolerant on decode, bounded against hostile
 * bytes. Nothing here knows a schema, a guest or the Wasm engine.
 */
@NullMarked
package io.guestwire.runtime.msgpack;

import org.jspecify.annotations.NullMarked;

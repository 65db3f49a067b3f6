// SPDX-License-Identifier: Apache-2.0
/**
 * The small interface to a WebAssembly engine (compile, instantiate, call, memory) and its bundled implementation on Endive.
 * The only package that sees a type of the engine; knows no protocol.
 */
@NullMarked
package io.guestwire.runtime.engine;

import org.jspecify.annotations.NullMarked;

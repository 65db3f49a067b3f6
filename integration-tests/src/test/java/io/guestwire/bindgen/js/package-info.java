// SPDX-License-Identifier: Apache-2.0
/**
 * The JavaScript library under guests that reach for it through js-sys. Nothing is generated here: the guests are linked by
 * what their modules say about themselves.
 */
@NullMarked
package io.guestwire.bindgen.js;

import org.jspecify.annotations.NullMarked;

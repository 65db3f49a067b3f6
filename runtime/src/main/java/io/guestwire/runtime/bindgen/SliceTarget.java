// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

/**
 * The host's array behind a {@code &mut [T]} argument: the guest holds it as an object, and hands it to {@code
 * __wbindgen_copy_to_typed_array} when its function is done.
 *
 * @param array an array of numbers
 * @param size its bytes
 */
record SliceTarget(Object array, int size) {}

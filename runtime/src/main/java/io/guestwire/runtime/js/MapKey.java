// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

/** A key of a map or a set, equal by ECMA-262's SameValueZero: as {@code equals}, but minus zero is zero. */
record MapKey(JsValue value) {
    MapKey {
        if (value instanceof JsNumber number && number.value() == 0) {
            value = new JsNumber(0.0);
        }
    }
}

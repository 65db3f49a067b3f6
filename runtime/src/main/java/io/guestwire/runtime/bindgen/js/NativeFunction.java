// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsValue;

/** What one function of the library does. */
@FunctionalInterface
interface NativeFunction {
    /**
     * Runs it, on the guest's thread.
     *
     * @param self JavaScript's {@code this}
     */
    JsValue call(JsRealm realm, JsValue self, Arguments arguments);
}

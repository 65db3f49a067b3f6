// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsArrayBuffer;

/** What the functions of the library need of the guest that they serve. */
interface JsHost {
    /** Takes a message for the guest's log, which is bounded as all its output is. */
    void log(String text);

    /** How many objects of the host the guest holds. */
    int liveObjects();

    /** The guest's linear memory. */
    JsArrayBuffer.Storage memory();

    /**
     * Ends what runs when the call is past its deadline, or is to end for another reason. The engine looks at this while
     * the guest runs; functions of the library that call each other run without it.
     *
     * @throws io.guestwire.runtime.GuestException if it is
     */
    void check();

    /** Tells that tasks wait; called on any thread. */
    void wake();
}

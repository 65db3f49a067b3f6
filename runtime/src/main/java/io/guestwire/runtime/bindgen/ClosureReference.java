// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/** What is left of a function of the host that called a closure of the guest, when it is unreachable. */
final class ClosureReference extends PhantomReference<Object> implements StructReferences.Freeable {
    private final GuestClosure closure;

    ClosureReference(Object caller, ReferenceQueue<Object> queue, GuestClosure closure) {
        super(caller, queue);
        this.closure = closure;
    }

    @Override
    public void free() {
        closure.close();
    }
}

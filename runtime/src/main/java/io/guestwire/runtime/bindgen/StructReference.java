// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/** What is left of a struct's Java object when it is unreachable: where the value lies, and what frees it. */
final class StructReference extends PhantomReference<Object> implements StructReferences.Freeable {
    private final int pointer;
    private final BindgenFunction free;

    StructReference(Object owner, ReferenceQueue<Object> queue, int pointer, BindgenFunction free) {
        super(owner, queue);
        this.pointer = pointer;
        this.free = free;
    }

    int pointer() {
        return pointer;
    }

    /** Newer versions take a second word, which says whether a value in use may be freed later: 0, it must not. */
    @Override
    public void free() {
        try (BindgenCall call = free.open()) {
            call.i32(pointer);
            if (free.parameterWords() > 1) {
                call.i32(0);
            }
            call.invoke();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.InstanceBusyException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.call.CallGate;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The values that the host owns in one guest's memory. Those whose Java object was found unreachable, and those that were
 * closed while another thread had the guest, are freed when the guest is called next.
 */
final class StructReferences {
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.runtime");

    private final BindgenGuest guest;
    private final ReferenceQueue<Object> unreachable = new ReferenceQueue<>();
    private final Set<Reference<?>> all = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Freeable> closed = new ConcurrentLinkedQueue<>();
    private boolean freeing;

    StructReferences(BindgenGuest guest) {
        this.guest = guest;
    }

    /** What lies in the guest's memory until it is freed. */
    interface Freeable {
        /** Frees it, within a call of the guest or outside one, on the thread that has it. */
        void free();
    }

    StructReference add(Object owner, int pointer, BindgenFunction free) {
        StructReference reference = new StructReference(owner, unreachable, pointer, free);
        all.add(reference);
        return reference;
    }

    void addClosure(Object caller, GuestClosure closure) {
        all.add(new ClosureReference(caller, unreachable, closure));
    }

    void forget(StructReference reference) {
        all.remove(reference);
        reference.clear();
    }

    void free(StructReference reference) {
        forget(reference);
        if (!guest.isUsable()) {
            return;
        }
        try {
            reference.free();
        } catch (InstanceBusyException e) {
            closed.add(reference);
        }
    }

    /** The guest refuses to free what it is using; that is no affair of the call that comes upon it. */
    private static void free(Freeable each) {
        try {
            each.free();
        } catch (JsException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "a value of a guest was not freed", e);
        }
    }

    /** Frees what waits; called when the guest was claimed, before anything else. */
    void freeUnreachable() {
        if (freeing) {
            return;
        }
        Reference<?> next = unreachable.poll();
        if (next == null && closed.isEmpty()) {
            return;
        }
        freeing = true;
        CallGate gate = guest.gate();
        gate.goOut();
        try {
            while (next != null) {
                if (all.remove(next)) {
                    free((Freeable) next);
                }
                next = unreachable.poll();
            }
            for (Freeable each = closed.poll(); each != null; each = closed.poll()) {
                free(each);
            }
        } finally {
            gate.comeBack();
            freeing = false;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsValue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * One value of an exported struct, which the guest keeps in its memory for the host. It ends when it is closed, or when the
 * guest takes it back; what nobody closed is freed by a later call of the guest, once its Java object is unreachable.
 * Thread-safe.
 */
public final class BindgenHandle implements AutoCloseable {
    private static final int OPEN = 0;
    private static final int RESERVED = 1;
    private static final int MOVED = 2;
    private static final int CLOSED = 3;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(BindgenHandle.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final BindgenGuest guest;
    private final Object owner;
    private final StructReference reference;
    private volatile int state = OPEN;

    BindgenHandle(BindgenGuest guest, Object owner, StructReference reference) {
        this.guest = guest;
        this.owner = owner;
        this.reference = reference;
    }

    /** Whether the value can be used: it was neither closed nor given to the guest. */
    public boolean isOpen() {
        return state == OPEN;
    }

    /** Frees the value, at once or, when another thread has the guest, when that is done. Closing twice does nothing. */
    @Override
    public void close() {
        if (STATE.compareAndSet(this, OPEN, CLOSED)) {
            guest.free(reference);
        }
    }

    /**
     * Where the value lies.
     *
     * @throws IllegalStateException it is not open, or is of another guest
     */
    int pointerFor(GuestSpace space) {
        check(space);
        return reference.pointer();
    }

    private void check(GuestSpace space) {
        if (guest.space() != space) {
            throw new IllegalStateException(name() + " belongs to another guest, of module `" + guest.module() + "`");
        }
        switch (state) {
            case OPEN -> {
                return;
            }
            case CLOSED -> throw new IllegalStateException(name() + " is closed");
            default ->
                throw new IllegalStateException(name() + " was given to the guest, and is not the host's any more");
        }
    }

    private String name() {
        return "this " + owner.getClass().getSimpleName();
    }

    /** Sets the value aside for a call that takes it; {@link #use} or {@link #release} follows. */
    int reserve(GuestSpace space) {
        check(space);
        if (!STATE.compareAndSet(this, OPEN, RESERVED)) {
            check(space);
        }
        return reference.pointer();
    }

    /** The guest has it. */
    void use() {
        STATE.compareAndSet(this, RESERVED, MOVED);
        guest.forget(reference);
    }

    /** The guest did not get it. */
    void release() {
        STATE.compareAndSet(this, RESERVED, OPEN);
    }

    /** An object of the host that stands for the value, which is set aside until the guest unwraps it. */
    JsValue asValue(GuestSpace space) {
        reserve(space);
        return JsHostObject.of(owner);
    }

    /** Where a value lies that the guest unwraps. */
    int unwrap(GuestSpace space) {
        if (state == OPEN) {
            reserve(space);
        } else if (state != RESERVED || guest.space() != space) {
            check(space);
        }
        int pointer = reference.pointer();
        use();
        return pointer;
    }
}

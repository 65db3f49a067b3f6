// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.engine.GuestFunction;

/** An exported function of one guest. Made by {@link BindgenGuest#function}; used by generated code. */
public final class BindgenFunction {
    private final BindgenGuest guest;
    private final String name;
    private final GuestFunction function;
    private final CallLayout layout;

    BindgenFunction(BindgenGuest guest, String name, GuestFunction function, CallLayout layout) {
        this.guest = guest;
        this.name = name;
        this.function = function;
        this.layout = layout;
    }

    /**
     * Claims the guest for one call of the current thread; in a try-with-resources statement.
     *
     * @throws io.guestwire.runtime.InstanceBusyException a call of another thread is in progress
     * @throws io.guestwire.runtime.InstanceUnusableException the guest is closed, or failed before
     * @throws io.guestwire.runtime.GuestLimitException calls are nested 16 deep
     */
    public BindgenCall open() {
        return guest.open(name, function, layout, 0);
    }

    int parameterWords() {
        return layout.parameterWords();
    }

    /** The export's name. */
    @Override
    public String toString() {
        return name;
    }
}

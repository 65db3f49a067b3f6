// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

/**
 * The calls that wait for each other on one thread: they share its one interrupt flag. Keeps count of the interrupts that
 * belong to them, so that what the application sets survives the end of a call, and what a call set does not.
 */
final class CallChain {
    /** One slot, empty while no call is in progress: a class of ours would keep its class loader alive in pooled threads. */
    private static final ThreadLocal<Object[]> CURRENT = ThreadLocal.withInitial(() -> new Object[1]);

    /** How many calls there are; written by the chain's own thread alone. */
    int length;

    /** How many calls were interrupted and have not ended. */
    private int fired;

    /** Whether the application had interrupted the thread before the first of those calls was. */
    private boolean applicationToo;

    /** How many calls wait for each other on the current thread. */
    static int currentLength() {
        CallChain current = (CallChain) CURRENT.get()[0];
        return current == null ? 0 : current.length;
    }

    /** Adds a call to the current thread's chain, which is {@code own} if it is the first. */
    static CallChain join(CallChain own) {
        Object[] slot = CURRENT.get();
        CallChain chain = slot[0] == null ? own : (CallChain) slot[0];
        slot[0] = chain;
        chain.length++;
        return chain;
    }

    /** Gives the slot free when the last call has ended; on its own thread. A chain that stays there serves the next call. */
    void leaveSlot() {
        if (length == 0) {
            CURRENT.get()[0] = null;
        }
    }

    /** Interrupts the thread for one of its calls; from any thread. */
    synchronized void interrupt(Thread thread) {
        if (fired == 0 && thread.isInterrupted()) {
            applicationToo = true;
        }
        fired++;
        thread.interrupt();
    }

    /** Whether an interrupt that is seen now can only be the application's. */
    synchronized boolean isQuiet() {
        return fired == 0;
    }

    /**
     * Ends a call that was interrupted; on its own thread. The flag stays set for a call around it that must end too, and
     * for the application.
     *
     * @param taken whether an interrupt of the application was seen, and perhaps cleared, before the call's own
     */
    synchronized void settle(boolean taken) {
        applicationToo |= taken;
        Thread.interrupted();
        if (--fired > 0 || applicationToo) {
            Thread.currentThread().interrupt();
        }
        if (fired == 0) {
            applicationToo = false;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

/**
 * How often a check may look for a similar name. Each look takes time for every name there is: beyond what is printed,
 * nobody reads what it finds.
 */
public final class HintBudget {
    private static final int MOST = 100;

    private int taken;

    /** A full budget. */
    public HintBudget() {}

    /** Whether one more look is worth its time; counts it. */
    public boolean take() {
        if (taken == MOST) {
            return false;
        }
        taken++;
        return true;
    }
}

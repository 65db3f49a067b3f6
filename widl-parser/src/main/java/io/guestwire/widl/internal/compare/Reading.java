// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

/**
 * How much of what one type can say a reader of another type accepts.
 *
 * @param amount how much
 * @param refused what is not accepted; empty if all is
 */
record Reading(Amount amount, String refused) {
    static final Reading ALL = new Reading(Amount.ALL, "");

    /** From best to worst. */
    enum Amount {
        ALL,
        SOME,
        NONE
    }

    /** Accepts what is not {@code refused}. */
    static Reading allBut(String refused) {
        return new Reading(Amount.SOME, refused);
    }

    static Reading none(String refused) {
        return new Reading(Amount.NONE, refused);
    }

    /** The worse of the two. */
    Reading and(Reading other) {
        return other.amount.compareTo(amount) > 0 ? other : this;
    }

    /** A part whose values need not be there: what refuses all of them refuses only some of the whole. */
    Reading asPart(String place) {
        return amount == Amount.ALL ? this : new Reading(amount, refused + place);
    }

    Reading atMostSome() {
        return amount == Amount.NONE ? allBut(refused) : this;
    }
}

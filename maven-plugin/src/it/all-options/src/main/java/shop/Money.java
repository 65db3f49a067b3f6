// SPDX-License-Identifier: Apache-2.0
package shop;

/** An amount that is not just a number. */
public record Money(long cents) {
    public static Money ofCents(long cents) {
        return new Money(cents);
    }
}

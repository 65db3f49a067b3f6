// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

/** {@code enum Color { dark_red = 5 }}. */
public enum Color {
    DARK_RED
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

/** {@code union Item = Book | Color}. */
public sealed interface Item {
    record OfBook(Book value) implements Item {}

    record OfColor(Color value) implements Item {}
}

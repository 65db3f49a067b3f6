// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

import java.util.Optional;

/** {@code type Book { sub_title: string?, pages: u32 }}. */
public record Book(Optional<String> subTitle, long pages) {}

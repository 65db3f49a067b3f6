// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;

/**
 * A name as written.
 *
 * @param text its characters; may be empty or odd where a string stands for a name
 * @param span where it is written
 */
public record NameSyntax(String text, Span span) {}

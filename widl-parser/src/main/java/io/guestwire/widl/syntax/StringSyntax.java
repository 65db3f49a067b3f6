// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

import io.guestwire.widl.source.Span;

/**
 * A string that is not a value: a description, an import's file, the display text of an enum value.
 *
 * @param value its text, escapes resolved
 * @param span the literal, quotes included
 */
public record StringSyntax(String value, Span span) {}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

/**
 * A piece of a text. The tokens of a text, put together, are the text.
 *
 * @param kind what it is
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last unit
 */
public record Token(TokenKind kind, int start, int end) {}

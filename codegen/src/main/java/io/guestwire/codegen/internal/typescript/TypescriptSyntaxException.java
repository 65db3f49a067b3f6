// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.typescript;

/** A text that is not the TypeScript that is read here; the message says the line, what was expected and what stands there. */
public final class TypescriptSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    TypescriptSyntaxException(TypescriptToken token, String detail) {
        super("line " + token.line() + ": " + detail);
    }

    static TypescriptSyntaxException expected(String what, TypescriptToken found) {
        return new TypescriptSyntaxException(found, "expected " + what + ", found " + found.shown());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.syntax;

/** A type as text, in canonical form. */
public final class TypeText implements TypeSyntax.Cases<String> {
    private static final TypeText TEXT = new TypeText();

    private TypeText() {}

    /** The text of a type. */
    public static String of(TypeSyntax type) {
        return type.accept(TEXT);
    }

    @Override
    public String named(TypeSyntax.Named type) {
        return type.name().text();
    }

    @Override
    public String list(TypeSyntax.ListOf type) {
        return "[" + of(type.element()) + "]";
    }

    @Override
    public String map(TypeSyntax.MapOf type) {
        return "{" + of(type.key()) + ": " + of(type.value()) + "}";
    }

    @Override
    public String optional(TypeSyntax.OptionalOf type) {
        return of(type.target()) + "?";
    }

    @Override
    public String stream(TypeSyntax.StreamOf type) {
        return "stream " + of(type.element());
    }

    @Override
    public String missing(TypeSyntax.Missing type) {
        return type.span().start() == type.span().end() ? "?" : type.span().text();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.internal.link.Symbol.RoleSymbol;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.model.Scalar;

/** What a name means where a type is expected. */
public sealed interface Meaning {
    /**
     * A built-in type.
     *
     * @param scalar which
     */
    record BuiltIn(Scalar scalar) implements Meaning {}

    /**
     * A declared type.
     *
     * @param symbol which
     */
    record Declared(TypeSymbol symbol) implements Meaning {}

    /**
     * A role, which is no type.
     *
     * @param symbol which
     */
    record Role(RoleSymbol symbol) implements Meaning {}

    /** Nothing that has content. */
    enum Nothing implements Meaning {
        /** No value at all. */
        VOID,
        /** Something that a reported mistake hides. */
        LOST,
        /** No one has declared it. */
        UNKNOWN
    }
}

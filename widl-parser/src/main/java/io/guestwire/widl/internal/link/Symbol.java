// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.TypeDefinitionSyntax;
import io.guestwire.widl.syntax.NameSyntax;

/** What a name means. */
public sealed interface Symbol {
    /**
     * Where it is declared.
     *
     * @throws IllegalStateException if the declaration is lost
     */
    Span place();

    /**
     * A declared type. Equal only to itself.
     */
    final class TypeSymbol implements Symbol {
        private final LinkedFile file;
        private final TypeDefinitionSyntax syntax;

        TypeSymbol(LinkedFile file, TypeDefinitionSyntax syntax) {
            this.file = file;
            this.syntax = syntax;
        }

        /** The file that declares it: what its own names mean there. */
        public LinkedFile file() {
            return file;
        }

        /** Its declaration. */
        public TypeDefinitionSyntax syntax() {
            return syntax;
        }

        /** Its name where it is declared. */
        public NameSyntax name() {
            return syntax.name();
        }

        @Override
        public Span place() {
            return name().span();
        }
    }

    /**
     * A role of the same file.
     *
     * @param syntax its declaration
     * @param name its name
     */
    record RoleSymbol(OperationsSyntax syntax, NameSyntax name) implements Symbol {
        @Override
        public Span place() {
            return name.span();
        }
    }

    /**
     * A declared directive.
     *
     * @param file the file that declares it
     * @param syntax its declaration
     */
    record DirectiveSymbol(LinkedFile file, DirectiveSyntax syntax) implements Symbol {
        @Override
        public Span place() {
            return syntax.name().span();
        }
    }

    /** A name whose meaning is lost by a mistake that is reported: nothing more is said about it. */
    enum Lost implements Symbol {
        /** The only one. */
        LOST;

        @Override
        public Span place() {
            throw new IllegalStateException("a lost name has no place");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DeclaredNamesTest {
    @Test
    void findsTheNamespacesOfSchemas() {
        assertThat(DeclaredNames.NAMESPACES.in(List.of(
                        SourceFile.of("a.widl", "namespace \"acme:store\"\ntype A { x: u8 }"),
                        SourceFile.of("b.widl", "type B { x: u8 }"))))
                .containsExactly("acme:store");
    }

    @Test
    void saysNothingAboutANamespaceThatExists() {
        assertThat(DeclaredNames.NAMESPACES.warning("a", new TreeSet<>(List.of("a"))))
                .isEmpty();
    }

    @Test
    void tellsWhichNamespaceWasMeant() {
        assertThat(DeclaredNames.NAMESPACES.warning("acme:stroe", new TreeSet<>(List.of("acme:bank", "acme:store"))))
                .contains("packages: no schema of this project has the namespace `acme:stroe`:"
                        + " did you mean `acme:store`?");
    }

    @Test
    void listsTheNamespacesThatExist() {
        assertThat(DeclaredNames.NAMESPACES.warning("shop", new TreeSet<>(List.of("acme:bank", "acme:store"))))
                .contains("packages: no schema of this project has the namespace `shop`:"
                        + " there is `acme:bank`, `acme:store`");
    }

    @Test
    void saysThatNoSchemaHasANamespace() {
        assertThat(DeclaredNames.NAMESPACES.warning("shop", new TreeSet<>()))
                .contains("packages: no schema of this project has the namespace `shop`: none has one");
    }

    @Test
    void findsTheAliasesOfSchemas() {
        assertThat(DeclaredNames.ALIASES.in(
                        List.of(SourceFile.of("a.widl", "namespace \"acme\"\nalias Id = string\ntype A { x: Id }"))))
                .containsExactly("Id");
    }

    @Test
    void tellsWhichAliasWasMeant() {
        assertThat(DeclaredNames.ALIASES.warning("OrderID", new TreeSet<>(List.of("OrderId"))))
                .contains("aliases: no schema of this project has the alias `OrderID`: did you mean `OrderId`?");
    }
}

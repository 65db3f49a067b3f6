// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NamespacesTest {
    @Test
    void findsTheNamespacesOfSchemas() {
        assertThat(Namespaces.of(List.of(
                        SourceFile.of("a.widl", "namespace \"acme:store\"\ntype A { x: u8 }"),
                        SourceFile.of("b.widl", "type B { x: u8 }"))))
                .containsExactly("acme:store");
    }

    @Test
    void saysNothingAboutANamespaceThatExists() {
        assertThat(Namespaces.warning("a", new TreeSet<>(List.of("a")))).isEmpty();
    }

    @Test
    void tellsWhichNamespaceWasMeant() {
        assertThat(Namespaces.warning("acme:stroe", new TreeSet<>(List.of("acme:bank", "acme:store"))))
                .contains("packages: no schema of this project has the namespace `acme:stroe`:"
                        + " did you mean `acme:store`?");
    }

    @Test
    void listsTheNamespacesThatExist() {
        assertThat(Namespaces.warning("shop", new TreeSet<>(List.of("acme:bank", "acme:store"))))
                .contains("packages: no schema of this project has the namespace `shop`:"
                        + " there is `acme:bank`, `acme:store`");
    }

    @Test
    void saysThatNoSchemaHasANamespace() {
        assertThat(Namespaces.warning("shop", new TreeSet<>()))
                .contains("packages: no schema of this project has the namespace `shop`: none has a namespace");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static io.guestwire.widl.Comparisons.USUAL;
import static io.guestwire.widl.Comparisons.compare;
import static io.guestwire.widl.Comparisons.schemas;
import static io.guestwire.widl.Comparisons.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FileComparisonTest {
    @Test
    void aTypeMayMoveToAnotherFile() {
        assertThat(compare(
                        Map.of("a.widl", "namespace \"n\"\ninterface { f(a: T) }\ntype T { x: u8 }"),
                        Map.of(
                                "a.widl", "namespace \"n\"\nimport {T} from \"t\"\ninterface { f(a: T) }",
                                "t.widl", "type T { x: u8 }"),
                        USUAL))
                .isEmpty();
    }

    @Test
    void aSchemaMayBeSplit() {
        assertThat(compare(
                        Map.of("a.widl", "namespace \"n\"\nrole A { f() }\nrole B { g() }"),
                        Map.of(
                                "b.widl",
                                "namespace \"n\"\nrole A { f() }",
                                "c.widl",
                                "namespace \"n\"\nrole B { g() }"),
                        USUAL))
                .isEmpty();
    }

    @Test
    void anImportMayRename() {
        Map<String, String> before =
                Map.of("a.widl", "import {T} from \"t\"\ninterface { f(a: T) }", "t.widl", "type T { x: u8 }");
        Map<String, String> after =
                Map.of("a.widl", "import {T as S} from \"t\"\ninterface { f(a: S) }", "t.widl", "type T { x: u8 }");

        assertThat(compare(before, after, USUAL)).isEmpty();
    }

    @Test
    void reportsAnImportedTypeOnceHoweverManyUseIt() {
        Map<String, String> before = Map.of(
                "a.widl", "namespace \"a\"\nimport {T} from \"t\"\ninterface { f(a: T) }",
                "b.widl", "namespace \"b\"\nimport {T} from \"t\"\ninterface { f(a: T) }",
                "t.widl", "type T { x: u8 }");
        Map<String, String> after = new TreeMap<>(before);
        after.put("t.widl", "type T { x: string }");

        assertThat(texts(compare(before, after, USUAL))).containsExactly("ERROR FIELD_TYPE_CHANGED");
    }

    @Test
    void aFileWithoutNamespaceMayMove() {
        assertThat(compare(
                        Map.of("a/x.widl", "interface { f(a: u8) }"),
                        Map.of("b/x.widl", "interface { f(a: u8) }"),
                        USUAL))
                .isEmpty();
    }

    @Test
    void aFileOfTypesAloneMayGoWhenTheyAreElsewhere() {
        assertThat(compare(
                        Map.of("a.widl", "type A { x: u8 }", "b.widl", "type B { x: u8 }"),
                        Map.of("c.widl", "type A { x: u8 }\ntype B { x: u8 }"),
                        USUAL))
                .isEmpty();
    }

    @Test
    void labelsTellTheVersionsApart() {
        SchemaChange change = SchemaComparison.compare(
                        new SchemaVersion("v1:", schemas(Map.of("a.widl", "type T { x: u8 }"))),
                        new SchemaVersion("", schemas(Map.of("a.widl", "type T { x: string }"))),
                        USUAL)
                .get(0);

        assertThat(change.before().orElseThrow()).hasToString("v1:a.widl:1:10");
        assertThat(change.after().orElseThrow()).hasToString("a.widl:1:10");
    }
}

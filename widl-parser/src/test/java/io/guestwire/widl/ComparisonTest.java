// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ChangeCode;
import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.ComparisonOptions.Peer;
import io.guestwire.widl.compare.SchemaChange;
import io.guestwire.widl.compare.SchemaComparison;
import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SchemaTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final ComparisonOptions USUAL = ComparisonOptions.defaults();
    private static final ComparisonOptions NAMES = USUAL.withEncodings(true, false, false);
    private static final ComparisonOptions TIMESTAMPS = USUAL.withEncodings(false, true, false);
    private static final ComparisonOptions APEX = USUAL.withEncodings(false, false, true);
    private static final ComparisonOptions OLD_GUESTS = USUAL.withPeers(Set.of(Peer.GUEST));
    private static final ComparisonOptions OLD_HOSTS = USUAL.withPeers(Set.of(Peer.HOST));

    private static List<Schema> schemas(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        LoadOptions options = LoadOptions.defaults().withWire(new WireOptions(Set.of(), Set.of(), true));
        LoadResult result = new SchemaLoader(new SchemaRoots(List.of(), List.of(), List.of()), options)
                .load(SchemaTree.of(contents), List.copyOf(new TreeMap<>(files).keySet()), List.of());
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
        return result.schemas();
    }

    private static List<SchemaChange> compare(
            Map<String, String> before, Map<String, String> after, ComparisonOptions options) {
        return SchemaComparison.compare(
                new SchemaVersion("", schemas(before)), new SchemaVersion("", schemas(after)), options);
    }

    /** The severities and codes of what changed between two texts. */
    private static List<String> changes(String before, String after, ComparisonOptions options) {
        return texts(compare(Map.of("a.widl", before), Map.of("a.widl", after), options));
    }

    private static List<String> changes(String before, String after) {
        return changes(before, after, USUAL);
    }

    private static List<String> texts(List<SchemaChange> changes) {
        return changes.stream()
                .map(change -> change.severity() + " " + change.code())
                .toList();
    }

    /** What a field's change of type breaks, or {@code NONE}. */
    private static String retyped(String before, String after, String others, ComparisonOptions options) {
        List<SchemaChange> changes = compare(
                Map.of("a.widl", "type T { x: " + before + " }\n" + others),
                Map.of("a.widl", "type T { x: " + after + " }\n" + others),
                options);
        assertThat(changes).allSatisfy(change -> assertThat(change.code()).isEqualTo(ChangeCode.FIELD_TYPE_CHANGED));
        return changes.isEmpty() ? "NONE" : changes.get(0).severity().name();
    }

    private static final String DECLARED = """
            alias Id = u32
            alias Maybe = string?
            type One { a: u8 }
            type Same { a: u8 }
            type More { a: u8, b: u8 }
            type Loose { a: u8, b: u8? }
            enum Color { RED = 0, BLUE = 300 }
            enum Shade { RED = 0, BLUE = 300 }
            union U = One | string
            union V = One | string | bool
            type Deep { next: [Deep], one: One }
            type Deeper { next: [Deeper], one: More }
            """;

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            u8              | u8              | NONE
            i32             | i64             | WARNING
            i64             | i32             | ERROR
            u8              | i16             | WARNING
            i16             | u16             | ERROR
            i32             | f64             | ERROR
            f64             | i32             | ERROR
            f32             | f64             | WARNING
            f64             | f32             | ERROR
            bool            | u8              | ERROR
            string          | bytes           | ERROR
            bytes           | string          | ERROR
            bytes           | [u8]            | ERROR
            [u8]            | bytes           | ERROR
            string          | datetime        | ERROR
            datetime        | string          | WARNING
            string          | any             | WARNING
            any             | string          | ERROR
            any             | value           | WARNING
            raw             | any             | WARNING
            string          | string?         | WARNING
            string?         | string          | ERROR
            [u8]            | [u8]?           | WARNING
            [u8]?           | [u8]            | WARNING
            bytes?          | bytes           | WARNING
            {string: u8}?   | {string: u8}    | WARNING
            [u8]            | [u16]           | WARNING
            [u16]           | [u8]            | ERROR
            [string?]       | [string]        | ERROR
            {u8: bool}      | {u16: bool}     | WARNING
            {u16: bool}     | {u8: bool}      | ERROR
            {u8: i64}       | {u8: i32}       | ERROR
            [u8]            | {u8: u8}        | ERROR
            u32             | Id              | NONE
            Id              | u32             | NONE
            [u32]           | [Id]            | NONE
            Id              | u64             | WARNING
            string?         | Maybe           | NONE
            Maybe           | string          | ERROR
            One             | Same            | WARNING
            One             | More            | ERROR
            More            | One             | ERROR
            One             | Loose           | WARNING
            Loose           | One             | WARNING
            Deep            | Deeper          | ERROR
            One             | {string: u8}    | ERROR
            Color           | Shade           | WARNING
            Color           | u8              | ERROR
            Color           | u16             | WARNING
            u16             | Color           | ERROR
            Color           | string          | ERROR
            Color           | One             | ERROR
            Color           | f64             | ERROR
            datetime        | bytes           | ERROR
            U               | V               | WARNING
            V               | U               | ERROR
            U               | One             | ERROR
            """)
    void judgesChangesOfTypes(String before, String after, String expected) {
        assertThat(retyped(before, after, DECLARED, USUAL)).isEqualTo(expected);
    }

    @Test
    void anEnumThatTravelsByNameIsReadAsText() {
        assertThat(retyped("Color", "string", DECLARED, NAMES)).isEqualTo("WARNING");
    }

    @Test
    void anEnumThatTravelsByNameIsNoNumber() {
        assertThat(retyped("Color", "u16", DECLARED, NAMES)).isEqualTo("ERROR");
    }

    @Test
    void anEnumWithoutValuesIsReadAsAnything() {
        assertThat(retyped("Empty", "u8", "enum Empty { }", USUAL)).isEqualTo("WARNING");
    }

    @Test
    void aTimestampIsNoText() {
        assertThat(retyped("datetime", "string", DECLARED, TIMESTAMPS)).isEqualTo("ERROR");
    }

    @Test
    void findsNothingInTheSameText() {
        String text = "namespace \"n\"\ninterface { f(a: T): T? }\ntype T { x: u8 = 1, t: T? }";

        assertThat(changes(text, text)).isEmpty();
    }

    @Test
    void ignoresDescriptionsAnnotationsCommentsAndOrder() {
        assertThat(changes(
                        "interface { f(a: T): T\n g() }\ntype T { x: u8 }\nenum E { A = 0, B = 1 }",
                        "# new\nenum E { B = 1, A = 0 }\n\"a type\"\ntype T @note(1) { x: u8 @old }\n"
                                + "interface { \"a call\" g()\n f(a: T): T }"))
                .isEmpty();
    }

    @Test
    void comparesTypesThatHoldEachOther() {
        assertThat(changes(
                        "type A { b: B? }\ntype B { a: [A], x: u8 }", "type A { b: B? }\ntype B { a: [A], x: string }"))
                .containsExactly("ERROR FIELD_TYPE_CHANGED");
    }

    @Test
    void comparesTwoCirclesOfOtherNamesOnce() {
        assertThat(changes(
                        "interface { f(a: A) }\ntype A { b: B?, x: u8 }\ntype B { a: A?, y: u8 }",
                        "interface { f(a: C) }\ntype C { b: D?, x: u8 }\ntype D { a: C?, y: u8 }"))
                .containsExactly("WARNING TYPE_RENAMED", "WARNING TYPE_RENAMED");
    }

    @Test
    void comparesAChainOfManyTypes() {
        String chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "type T" + i + " { next: T" + (i + 1) + "? }")
                .collect(Collectors.joining("\n"));

        assertThat(changes(chain + "\ntype T5000 { x: u8 }", chain + "\ntype T5000 { x: u8, y: u8 }"))
                .containsExactly("ERROR FIELD_ADDED");
    }

    @Test
    void comparesTwoDeepTypesThatAreNotTheSame() throws InterruptedException {
        String chain = IntStream.range(0, 3_000)
                .mapToObj(
                        i -> "type T" + i + " { next: T" + (i + 1) + "? }\ntype S" + i + " { next: S" + (i + 1) + "? }")
                .collect(Collectors.joining("\n"));
        String end = chain + "\ntype T3000 { x: u8 }\ntype S3000 { x: u8 }\n";

        List<List<String>> found = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> found.add(changes(end + "interface { f(a: T0) }", end + "interface { f(a: S0) }")),
                "small stack",
                512 << 10);
        small.start();
        small.join();

        assertThat(found).containsExactly(List.of("WARNING PARAMETER_TYPE_CHANGED"));
    }

    @Test
    void findsADifferenceInTheDeepestType() {
        String deep = "[".repeat(250) + "X" + "]".repeat(250);

        assertThat(changes(
                        "type T { x: " + deep.replace("X", "u8") + " }",
                        "type T { x: " + deep.replace("X", "bool") + " }"))
                .containsExactly("ERROR FIELD_TYPE_CHANGED");
    }

    @Test
    void reportsAnAliasOnceAndNotWhereItIsUsed() {
        assertThat(changes(
                        "alias Id = u64\ninterface { f(a: Id): [Id] }\ntype T { id: Id? }",
                        "alias Id = string\ninterface { f(a: Id): [Id] }\ntype T { id: Id? }"))
                .containsExactly("ERROR ALIAS_CHANGED");
    }

    @Test
    void reportsANameThatBecameAnotherKindOnce() {
        assertThat(changes("interface { f(a: X): X }\ntype X { a: u8 }", "interface { f(a: X): X }\nenum X { A = 0 }"))
                .containsExactly("ERROR TYPE_KIND_CHANGED");
    }

    @Test
    void aTypeThatBecameAnAliasOfItsEqualBreaksNothingOnTheWire() {
        assertThat(changes(
                        "interface { f(a: X): X }\ntype X { a: u8 }",
                        "interface { f(a: X): X }\nalias X = Y\ntype Y { a: u8 }"))
                .containsExactly("WARNING TYPE_KIND_CHANGED");
    }

    @Test
    void addingAnOptionalFieldConcernsJavaAlone() {
        assertThat(changes("type T { a: u8 }", "type T { a: u8, b: u8? }")).containsExactly("WARNING FIELD_ADDED");
    }

    @Test
    void addingAFieldWithADefaultConcernsJavaAlone() {
        assertThat(changes("type T { a: u8 }", "type T { a: u8, b: u8 = 1 }")).containsExactly("WARNING FIELD_ADDED");
    }

    @Test
    void removingAnOptionalFieldLosesOnlyWhatIsInIt() {
        assertThat(changes("type T { a: u8, b: u8? }", "type T { a: u8 }")).containsExactly("WARNING FIELD_REMOVED");
    }

    @Test
    void aFieldThroughAnOptionalAliasIsNotRequired() {
        assertThat(changes("alias M = u8?\ntype T { a: u8 }", "alias M = u8?\ntype T { a: u8, b: M }"))
                .containsExactly("WARNING FIELD_ADDED");
    }

    @Test
    void aNewDefaultIsForInformation() {
        assertThat(changes("type T { a: u8 }", "type T { a: u8 = 1 }")).containsExactly("INFO FIELD_DEFAULT_CHANGED");
    }

    @Test
    void aDefaultWrittenInAnotherWayIsTheSame() {
        assertThat(changes(
                        "type T { a: f64 = 1.50, b: P = { x: 1, y: 2 } }\ntype P { x: u8, y: u8 }",
                        "type T { a: f64 = 15e-1, b: P = { y: 2, x: 1 } }\ntype P { x: u8, y: u8 }"))
                .isEmpty();
    }

    @Test
    void swappedNamesOfFieldsAreTwoChangesOfTypes() {
        assertThat(changes("type T { a: u8, b: string }", "type T { a: string, b: u8 }"))
                .containsExactly("ERROR FIELD_TYPE_CHANGED", "ERROR FIELD_TYPE_CHANGED");
    }

    @Test
    void aFieldOfAnotherNameAndTypeIsNoRename() {
        assertThat(changes("type T { a: u8, count: u8 }", "type T { a: u8, total: string? }"))
                .containsExactlyInAnyOrder("WARNING FIELD_ADDED", "ERROR FIELD_REMOVED");
    }

    @Test
    void aParameterWithADefaultConcernsJavaAlone() {
        assertThat(changes("interface { f(a: u8) }", "interface { f(a: u8, b: u8 = 1) }"))
                .containsExactly("WARNING PARAMETER_ADDED");
    }

    @Test
    void theFirstParameterIsAnErrorEvenIfItIsOptional() {
        assertThat(changes("interface { f() }", "interface { f(a: u8?) }")).containsExactly("ERROR PARAMETER_ADDED");
    }

    @Test
    void theLastParameterIsAnErrorEvenIfItWasOptional() {
        assertThat(changes("interface { f(a: u8?) }", "interface { f() }")).containsExactly("ERROR PARAMETER_REMOVED");
    }

    @Test
    void aHostTakesNoBytesForNoOptionalParameters() {
        ComparisonOptions options = USUAL.withRoles(Set.of("Other"), Set.of("R"));

        assertThat(changes(
                        "role Other { }\nrole R { f()\n g(a: u8?) }",
                        "role Other { }\nrole R { f(a: u8?)\n g() }",
                        options))
                .containsExactlyInAnyOrder("WARNING PARAMETER_ADDED", "WARNING PARAMETER_REMOVED");
    }

    @Test
    void aHostMissesARequiredParameter() {
        ComparisonOptions options = USUAL.withRoles(Set.of("Other"), Set.of("R"));

        assertThat(changes("role Other { }\nrole R { f() }", "role Other { }\nrole R { f(a: u8) }", options))
                .containsExactly("ERROR PARAMETER_ADDED");
    }

    @Test
    void theNameOfAUnaryParameterDoesNotTravel() {
        assertThat(changes("interface { f{a: u8} }", "interface { f{b: u8} }"))
                .containsExactly("INFO PARAMETER_RENAMED");
    }

    @Test
    void comparesTheTypeOfAUnaryParameter() {
        assertThat(changes("interface { f{a: u16} }", "interface { f{a: u8} }"))
                .containsExactly("ERROR PARAMETER_TYPE_CHANGED");
    }

    @Test
    void aResultWhereThereWasNoneIsAnError() {
        assertThat(changes("interface { f() }", "interface { f(): u8 }")).containsExactly("ERROR RESULT_CHANGED");
    }

    @Test
    void noResultWhereThereWasOneIsAnError() {
        assertThat(changes("interface { f(): u8 }", "interface { f(): void }")).containsExactly("ERROR RESULT_CHANGED");
    }

    @Test
    void aRenamedOperationIsComparedToo() {
        assertThat(changes(
                        "interface { findUser(name: string, limit: u8 = 1): u8 }",
                        "interface { find_user(name: string, limit: u8 = 2): u8 }"))
                .containsExactly("ERROR OPERATION_RENAMED", "WARNING PARAMETER_DEFAULT_CHANGED");
    }

    @Test
    void anOperationOfAnotherMeaningIsNoRename() {
        assertThat(changes("interface { open(): bool\n x() }", "interface { x()\n close(force: bool): bool }"))
                .containsExactly("ERROR OPERATION_REMOVED", "WARNING OPERATION_ADDED");
    }

    @Test
    void namesOfRolesMatterWhenTheyTravel() {
        assertThat(changes("role A { f()\n g() }", "role B { f()\n g() }", APEX))
                .containsExactly("ERROR ROLE_RENAMED");
    }

    @Test
    void operationsMayHaveOneNameWhenRolesTravel() {
        assertThat(changes(
                        "role A { f(a: u8) }\nrole B { f(a: u8) }", "role A { f(a: u8) }\nrole B { f(a: bool) }", APEX))
                .containsExactly("ERROR PARAMETER_TYPE_CHANGED");
    }

    @Test
    void aRoleWhoseOperationsAreServedElsewhereConcernsJavaAlone() {
        assertThat(changes("role A { f() }\nrole B { g() }", "role A { f()\n g() }"))
                .containsExactlyInAnyOrder("WARNING OPERATION_MOVED", "WARNING ROLE_REMOVED");
    }

    @Test
    void enumsThatTravelByNameMayBeRenumbered() {
        assertThat(changes("enum E { A = 0 }", "enum E { A = 1 }", NAMES))
                .containsExactly("WARNING ENUM_VALUE_RENUMBERED");
    }

    @Test
    void enumsThatTravelByNameMustKeepTheirNames() {
        assertThat(changes("enum E { A = 0 }", "enum E { B = 0 }", NAMES)).containsExactly("ERROR ENUM_VALUE_RENAMED");
    }

    @Test
    void aUnionKeyKeepsTheNameOfAMember() {
        assertThat(changes(
                        "union U = Circle | u8\ntype Circle { r: f64 }",
                        "union U = Disc | u8\ntype Disc @unionKey(\"Circle\") { r: f64 }"))
                .containsExactly("WARNING TYPE_RENAMED");
    }

    @Test
    void aMemberOfAUnionTravelsAsItIsWritten() {
        assertThat(changes("alias A = [u8]\nunion U = A | bool", "alias A = [u8]\nunion U = [u8] | bool"))
                .containsExactly("ERROR UNION_MEMBER_RENAMED");
    }

    @Test
    void aRequiredFieldBreaksEarlierPeersOnEitherSide() {
        String before = "interface { f(r: Request): Response }\ntype Request { a: u8 }\ntype Response { a: u8 }";
        String after =
                "interface { f(r: Request): Response }\ntype Request { a: u8, b: u8 }\ntype Response { a: u8, b: u8 }";

        assertThat(changes(before, after)).containsExactly("ERROR FIELD_ADDED", "ERROR FIELD_ADDED");
    }

    @Test
    void anEarlierGuestSkipsANewFieldOfARequest() {
        String before = "interface { f(r: Request): Response }\ntype Request { a: u8 }\ntype Response { a: u8 }";
        String after =
                "interface { f(r: Request): Response }\ntype Request { a: u8, b: u8 }\ntype Response { a: u8, b: u8 }";

        assertThat(changes(before, after, OLD_GUESTS)).containsExactly("WARNING FIELD_ADDED", "ERROR FIELD_ADDED");
    }

    @Test
    void anEarlierHostSkipsANewFieldOfAResponse() {
        String before = "interface { f(r: Request): Response }\ntype Request { a: u8 }\ntype Response { a: u8 }";
        String after =
                "interface { f(r: Request): Response }\ntype Request { a: u8, b: u8 }\ntype Response { a: u8, b: u8 }";

        assertThat(changes(before, after, OLD_HOSTS)).containsExactly("ERROR FIELD_ADDED", "WARNING FIELD_ADDED");
    }

    @Test
    void anEarlierGuestMissesOperationsOfItsHost() {
        ComparisonOptions options = OLD_GUESTS.withRoles(Set.of("Served"), Set.of("Called"));

        assertThat(changes(
                        "role Served { f()\n g() }\nrole Called { h()\n i() }",
                        "role Served { f() }\nrole Called { h() }",
                        options))
                .containsExactly("WARNING OPERATION_REMOVED", "ERROR OPERATION_REMOVED");
    }

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

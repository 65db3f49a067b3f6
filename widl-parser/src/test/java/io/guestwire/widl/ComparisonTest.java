// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static io.guestwire.widl.Comparisons.APEX;
import static io.guestwire.widl.Comparisons.NAMES;
import static io.guestwire.widl.Comparisons.OLD_GUESTS;
import static io.guestwire.widl.Comparisons.OLD_HOSTS;
import static io.guestwire.widl.Comparisons.USUAL;
import static io.guestwire.widl.Comparisons.changes;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ComparisonOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
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
    void anOperationThatMovesToTheOtherSideIsServedNoMore() {
        String before = "interface { f() }\nrole Store { a()\n b() }\nrole Plugin { c()\n d() }";
        ComparisonOptions options = USUAL.withRoles(Set.of("Plugin"), Set.of("Store"));
        assertThat(changes(before, "interface { f()\n b() }\nrole Store { a() }\nrole Plugin { c()\n d() }", options))
                .containsExactly("ERROR OPERATION_MOVED");
        assertThat(changes(before, "interface { f()\n d() }\nrole Store { a()\n b() }\nrole Plugin { c() }", options))
                .containsExactly("WARNING OPERATION_MOVED");
        assertThat(changes(before, "interface { f() }\nrole Store { a()\n b()\n d() }\nrole Plugin { c() }", options))
                .containsExactly("ERROR OPERATION_MOVED");
    }

    @Test
    void anOperationMayMoveToTheOtherSideWhenNoEarlierPeerCallsIt() {
        String before = "interface { f() }\nrole Store { a()\n b() }";
        String after = "interface { f()\n b() }\nrole Store { a() }";
        assertThat(changes(before, after, OLD_HOSTS.withRoles(Set.of(), Set.of("Store"))))
                .containsExactly("WARNING OPERATION_MOVED");
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
}

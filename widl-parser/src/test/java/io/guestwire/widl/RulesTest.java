// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, beyond the recorded example of each code, and what is not. */
class RulesTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f32",
                "bool",
                "bytes",
                "datetime",
                "raw",
                "any",
                "[string]",
                "{string: u8}",
                "string?",
                "T",
                "E",
                "U",
                "Bad",
                "Worse"
            })
    void refusesMapKeysOtherThanIntegersAndStrings(String key) throws IOException {
        assertThat(workspace.codes("type A { m: {" + key + ": u8} }\ntype T { x: u8 }\nenum E { X = 0 }\n"
                        + "union U = u8 | T\nalias Bad = f64\nalias Worse = Bad"))
                .containsExactly("INVALID_MAP_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i8", "u64", "string", "ID", "Good", "Better"})
    void takesMapKeysThatAreIntegersOrStrings(String key) throws IOException {
        assertThat(workspace.codes("type A { m: {" + key + ": u8} }\nalias Good = u16\nalias Better = Good"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "i8 = 128 | VALUE_OUT_OF_RANGE",
                "i8 = -129 | VALUE_OUT_OF_RANGE",
                "u8 = -1 | VALUE_OUT_OF_RANGE",
                "u64 = 18446744073709551616 | VALUE_OUT_OF_RANGE",
                "i64 = -9223372036854775809 | VALUE_OUT_OF_RANGE",
                "f32 = 1e39 | VALUE_OUT_OF_RANGE",
                "f64 = 1e309 | VALUE_OUT_OF_RANGE",
                "u8 = 1.0 | WRONG_VALUE_TYPE",
                "u8 = true | WRONG_VALUE_TYPE",
                "u8 = null | WRONG_VALUE_TYPE",
                "bool = 1 | WRONG_VALUE_TYPE",
                "bool = \"true\" | WRONG_VALUE_TYPE",
                "string = text | WRONG_VALUE_TYPE",
                "bytes = \"text\" | WRONG_VALUE_TYPE",
                "bytes = [256] | VALUE_OUT_OF_RANGE",
                "datetime = \"yesterday\" | WRONG_VALUE_TYPE",
                "datetime = 5 | WRONG_VALUE_TYPE",
                "raw = 5 | UNSUPPORTED_DEFAULT",
                "any = NAME | WRONG_VALUE_TYPE",
                "[u8] = 5 | WRONG_VALUE_TYPE",
                "[u8] = [1, 300] | VALUE_OUT_OF_RANGE",
                "[u8?] = [null] | WRONG_VALUE_TYPE",
                "{string: u8} = [1] | WRONG_VALUE_TYPE",
                "{u8: u8} = {a: 1} | WRONG_VALUE_TYPE",
                "{u8: u8} = {\"256\": 1} | VALUE_OUT_OF_RANGE",
                "Small = 300 | VALUE_OUT_OF_RANGE",
                "Small? = 300 | VALUE_OUT_OF_RANGE",
                "E = \"X\" | WRONG_VALUE_TYPE",
                "E = 0 | WRONG_VALUE_TYPE",
                "P = [] | WRONG_VALUE_TYPE",
                "P = {x: \"far\"} | WRONG_VALUE_TYPE",
                "P = {x: 1, y: null} | UNSUPPORTED_DEFAULT"
            })
    void refusesDefaultsThatDoNotFit(String field, String code) throws IOException {
        assertThat(workspace.codes(
                        "type A { f: " + field + " }\nalias Small = u8\nenum E { X = 0 }\ntype P { x: u8 y: u8? = 7 }"))
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i8 = -128",
                "u64 = 18446744073709551615",
                "f32 = 1",
                "f64 = -2.5e-3",
                "bool = false",
                "string = \"\"",
                "string? = null",
                "bytes = [0, 255]",
                "datetime = \"2024-02-29T12:00:00.5+01:00\"",
                "any = {a: [1, \"x\", true]}",
                "[u8] = []",
                "{string: u8} = {a: 1, \"b c\": 2}",
                "{i8: u8} = {\"-1\": 1}",
                "E = X",
                "P = {x: 1}",
                "P = {x: 1, y: null}",
                "P = {x: 1, n: null}",
                "Maybe = null",
                "Maybe = 5"
            })
    void takesDefaultsThatFit(String field) throws IOException {
        assertThat(workspace.codes("type A { f: " + field
                        + " }\nalias Maybe = u8?\nenum E { X = 0 }\ntype P { x: u8 y: u8? z: u8 = 1 n: u8? = null }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type A { a: A }",
                "type A { b: B }\ntype B { a: A }",
                "type A { b: Alias }\nalias Alias = B\ntype B { a: A }",
                "type A { u: U }\nunion U = A | B\ntype B { a: A }"
            })
    void refusesTypesWithoutEnd(String text) throws IOException {
        assertThat(workspace.codes(text)).containsExactly("INFINITE_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type A { a: A? }",
                "type A { a: [A] m: {string: A} }",
                "type A { u: U }\nunion U = A | string",
                "type A { b: B }\ntype B { a: [A] }",
                "union U = string | [U]",
                "alias L = [T]\ntype T { l: L }"
            })
    void takesTypesThatCanEnd(String text) throws IOException {
        assertThat(workspace.codes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alias A = A",
                "alias A = [A]",
                "alias A = {string: B}\nalias B = A?",
                "alias A = A\ntype T { a: A m: {A: u8} }"
            })
    void refusesAliasesOfThemselvesOnce(String text) throws IOException {
        assertThat(workspace.codes(text)).containsExactly("RECURSIVE_ALIAS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"union U = U", "union U = U? | u8", "union U = A | u8\nalias A = V\nunion V = U | string"})
    void refusesUnionsOfThemselvesOnce(String text) throws IOException {
        assertThat(workspace.codes(text)).containsExactly("RECURSIVE_UNION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "union U = Nope | u8",
                "interface { f{x: stream Nope} }",
                "interface { f(): stream [Nope] }",
                "alias A = {string: Nope?}",
                "type A implements Nope { x: u8 }",
                "directive @d(x: Nope) on FIELD",
                "type A { x: String2 }"
            })
    void findsUnknownTypesEverywhere(String text) throws IOException {
        assertThat(workspace.codes(text)).containsExactly("UNKNOWN_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type A { x: void }",
                "interface { f(x: void) }",
                "interface { f(): void? }",
                "interface { f(): [void] }",
                "interface { f(): stream void }",
                "alias A = void",
                "union U = void | u8"
            })
    void refusesVoidAsAType(String text) throws IOException {
        assertThat(workspace.codes(text)).containsExactly("MISPLACED_VOID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type A implements E { x: u8 }", "type A implements string { x: u8 }", "type A { r: R }"})
    void refusesWhatIsNoType(String text) throws IOException {
        assertThat(workspace.codes(text + "\nenum E { X = 0 }\nrole R { f() }")).containsExactly("NOT_A_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "_Foo", "Foo_Bar", "fooBar"})
    void refusesNamesOfTypesThatAreNotPascalCase(String name) throws IOException {
        assertThat(workspace.codes("alias " + name + " = u8")).containsExactly("TYPE_NAME_NOT_PASCAL_CASE");
    }

    @Test
    void countsAliasesAndRolesAmongTheNamesOfTypes() throws IOException {
        assertThat(workspace.codes("alias A = u8\ntype A { x: u8 }\nrole A { f() }"))
                .containsExactly("DUPLICATE_NAME", "DUPLICATE_NAME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../x",
                "/etc",
                "C:\\\\x",
                "a\\u0000b",
                "a\\nb",
                "a;b",
                "a b",
                "a..b",
                ".a",
                "a.",
                "a:/b",
                "\u00e9"
            })
    void refusesNamespacesThatMeanSomethingElsewhere(String namespace) throws IOException {
        assertThat(workspace.codes("namespace \"" + namespace + "\"")).containsExactly("INVALID_NAMESPACE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello-world", "wasmcloud:httpclient", "acme.v1", "a_b:c-d.e1", "1"})
    void takesNamespacesInUse(String namespace) throws IOException {
        assertThat(workspace.codes("namespace \"" + namespace + "\"")).isEmpty();
    }

    @Test
    void takesImportsAboveTheNamespace() throws IOException {
        workspace.write("b.widl", "type B { x: u8 }");

        assertThat(workspace.codes("import * from \"b.widl\"\nnamespace \"a\"")).isEmpty();
    }

    @Test
    void reportsACollisionOfRoles() throws IOException {
        assertThat(workspace.codes("role A { get() }\nrole B { get() }")).containsExactly("WIRE_COLLISION");
    }

    @Test
    void takesEqualNamesInDifferentDirections() throws IOException {
        WireOptions wire = new WireOptions(Set.of("A"), Set.of("B"), false);

        assertThat(codes(wire, "role A { get() }\nrole B { get() }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, '', false", "B, '', false", "'', A, false", "'', C, true", "A, A, false", "A, B, false"})
    void takesARoleThatOneOptionNamesForOneDirectionOnly(String guest, String host, boolean collides)
            throws IOException {
        Set<String> guestRoles = guest.isEmpty() ? Set.of() : Set.of(guest);
        Set<String> hostRoles = host.isEmpty() ? Set.of() : Set.of(host);

        List<String> codes = codes(new WireOptions(guestRoles, hostRoles, false), "role A { get() }\nrole B { get() }");

        assertThat(codes.contains("WIRE_COLLISION")).isEqualTo(collides);
    }

    @Test
    void checksTheInterfaceInBothDirections() throws IOException {
        WireOptions wire = new WireOptions(Set.of("A"), Set.of("B"), false);

        assertThat(codes(wire, "interface { get() }\nrole A { get() }\nrole B { get() }"))
                .containsExactly("WIRE_COLLISION", "WIRE_COLLISION");
    }

    @Test
    void takesEqualNamesWhereRolesTravel() throws IOException {
        WireOptions wire = new WireOptions(Set.of(), Set.of(), true);

        assertThat(codes(wire, "role A { get() }\nrole B { get() }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TYPE | type A @d { x: u8 }",
                "FIELD | type A { x: u8 @d }",
                "ENUM | enum E @d { X = 0 }",
                "ENUM_VALUE | enum E { X = 0 @d }",
                "ALIAS | alias A = u8 @d",
                "INTERFACE | interface @d { f() }",
                "ROLE | role R @d { f() }",
                "OPERATION | interface { f() @d }",
                "PARAMETER | interface { f(x: u8 @d) }"
            })
    void knowsEveryLocation(String location, String text) throws IOException {
        assertThat(workspace.codes(text + "\ndirective @d on " + location)).isEmpty();
        assertThat(workspace.codes(text + "\ndirective @d on NAMESPACE")).containsExactly("MISPLACED_ANNOTATION");
    }

    @Test
    void knowsTheLocationsOfUnionsAndNamespaces() throws IOException {
        assertThat(workspace.codes("namespace \"a\" @d\nunion U @d = u8 | string\ndirective @d on NAMESPACE | UNION"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELF | type A { x: u8 @d @r }",
                "TYPE | type A @r { x: u8 @d }",
                "NAMESPACE | namespace a @r type A { x: u8 @d }",
                "FIELD, TYPE | type A @r { x: u8 @d }"
            })
    void looksForRequiredAnnotationsOutwards(String locations, String text) throws IOException {
        assertThat(workspace.codes(text + "\ndirective @d on FIELD require @r on " + locations.replace(",", " |")
                        + "\ndirective @r on FIELD | TYPE | NAMESPACE"))
                .isEmpty();
    }

    @Test
    void takesAnnotationsWithoutADirective() throws IOException {
        assertThat(workspace.codes("type A @whatever(x: [1], y: Z) { x: u8 }")).isEmpty();
    }

    @Test
    void checksArgumentsAgainstTheirParameters() throws IOException {
        assertThat(workspace.codes(
                        "directive @d(n: u8, e: E?, p: P = {x: 1}) on TYPE\nenum E { X = 0 }\ntype P { x: u8 }\n"
                                + "type A @d(n: 300, e: Y) { x: u8 }"))
                .containsExactly("VALUE_OUT_OF_RANGE", "UNKNOWN_ENUM_VALUE");
    }

    @Test
    void namesTheFirstFieldsThatALiteralLacks() throws IOException {
        workspace.write("schema.widl", "type A { p: P = {} }\ntype P { a: u8 b: u8 c: u8 d: u8 e: u8? f: u8 = 1 }");

        assertThat(workspace.load("schema.widl").diagnostics())
                .singleElement()
                .extracting(diagnostic -> diagnostic.message())
                .isEqualTo("value of `P` lacks `a`, `b`, `c` and others");
    }

    @Test
    void reportsAllMistakesOfAllFilesInOrder() throws IOException {
        workspace.write("b.widl", "type B { x: Nope1 y: u8 = -1 }").write("a.widl", "type A { x: Nope2 }\ntype A { }");
        LoadResult result = workspace.load("b.widl", "a.widl");

        assertThat(Workspace.codes(result))
                .containsExactly("UNKNOWN_TYPE", "DUPLICATE_NAME", "UNKNOWN_TYPE", "VALUE_OUT_OF_RANGE");
    }

    private List<String> codes(WireOptions wire, String text) throws IOException {
        workspace.write("schema.widl", text);
        return Workspace.codes(
                workspace.load(SchemaRoots.of(root), LoadOptions.defaults().withWire(wire), "schema.widl"));
    }
}

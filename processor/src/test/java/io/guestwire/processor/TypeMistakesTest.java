// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeMistakesTest {
    private static final String LISTED = "use one of the types that docs/host-exports.md lists";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Set<String>                | use `List`, with the type of its elements
                    ArrayList<String>          | use `List`, with the type of its elements
                    HashMap<String, Long>      | use `Map`, with the types of its keys and values
                    char                       | use `String`
                    Character                  | use `String`
                    OptionalInt                | use `Optional<Integer>`
                    Date                       | use `OffsetDateTime`
                    int[]                      | use `List<Integer>`
                    String[]                   | use `List<String>`
                    byte[][]                   | use `List<byte[]>`
                    Object                     | use `MessageValue` for a value of any kind, or `RawMessage` for one kept encoded
                    Number                     | use the number's own type, such as `Long` or `BigDecimal`
                    List                       | say what it holds: `List<String>`, for example
                    Map                        | say what it holds: `Map<String, Long>`, for example
                    Locale                     | use one of the types that docs/host-exports.md lists
                    Map<Double, String>        | use `String`, `Byte`, `Short`, `Integer` or `Long` for the keys, as a schema does
                    Optional<Optional<String>> | use one `Optional`: nothing and an empty optional are the same on the wire
                    StringBuilder              | use `String`
                    """)
    void refusesATypeThatNoSchemaHas(String type, String help) {
        Refusals.expect(
                UserBuild.in(folder).options("-Xlint:-rawtypes").store(storeThatTakes(type)),
                "acme/Store.java:13",
                "parameter `value` has the type `" + type + "`, which cannot travel",
                help);
    }

    @Test
    void saysWhichPartOfATypeCannotTravel() {
        expect(
                "Map<String, List<? extends Number>>",
                "parameter `value` has the type `Map<String, List<? extends Number>>`; `? extends Number` inside it,"
                        + " which cannot travel",
                "name the type itself in the place of the wildcard");
    }

    @Test
    void refusesATypeVariable() {
        Refusals.expect(
                folder,
                "@HostExports(namespace = \"acme:store\")\nclass Store {\n"
                        + "@HostExport java.util.concurrent.CompletableFuture<String> get() { return null; }\n}\n",
                13,
                "the result of `get` has the type `CompletableFuture<String>`, which cannot travel",
                "answer when the value is there: a guest waits for the answer, and there is only one");
    }

    @Test
    void refusesAClassOfTheUsers() {
        expect(
                "Store",
                "parameter `value` has the type `Store`, which cannot travel",
                "make `Store` a record: of classes, only records can travel");
    }

    @Test
    void refusesAnOpenInterface() {
        expect(
                "Comparable<String>",
                "parameter `value` has the type `Comparable<String>`, which cannot travel",
                LISTED);
    }

    @Test
    void refusesAnInterfaceThatIsNoUnion() {
        expect(
                "Runnable",
                "parameter `value` has the type `Runnable`, which cannot travel",
                "use the record itself, or make `Runnable` a sealed interface of records: a union");
    }

    @Test
    void refusesAGenericRecord() {
        expectWith(
                "Page<String>",
                "record Page<T>(List<T> rows) {}",
                13,
                "parameter `value` has the type `Page<String>`, which cannot travel",
                "take the type parameters away: a schema has no generic types");
    }

    @Test
    void refusesAPrivateRecord() {
        Refusals.expect(
                folder,
                """
                @HostExports(namespace = "acme:store")
                class Store {
                    private record Secret(String text) {}
                    @HostExport void put(Secret value) {}
                }
                """,
                14,
                "parameter `value` has the type `Secret`, which the generated `StoreExports` cannot name: it is private",
                "make it public, or let it stand in the package of the class without `private`");
    }

    @Test
    void refusesARecordThatAnotherPackageHides() {
        UserBuild build = UserBuild.in(folder)
                .store(storeThatTakes("other.Shelf.Book"))
                .source(
                        "other/Shelf.java",
                        "package other;\npublic class Shelf {\nprotected record Book(String title) {}\n}\n");
        assertThat(build.run().messages()).anyMatch(message -> message.startsWith("acme/Store.java:13: "));
    }

    @Test
    void refusesAComponentAtTheComponent() {
        expectWith(
                "Book",
                "record Book(\n    String title,\n    Set<String> authors) {}",
                17,
                "component `authors` of record `Book` has the type `Set<String>`, which cannot travel",
                "use `List`, with the type of its elements");
    }

    @Test
    void refusesTwoTypesOfOneName() {
        UserBuild build = UserBuild.in(folder)
                .store("@HostExports(namespace = \"acme:store\")\nclass Store {\n"
                        + "@HostExport void put(Book book, other.Book other) {}\n}\nrecord Book(String title) {}\n")
                .source("other/Book.java", "package other;\npublic record Book(String title) {}\n");
        Refusals.expect(
                build,
                "acme/Store.java:13",
                "`acme.Book` and `other.Book`, which parameter `other` uses, are both called `Book` in the schema",
                "give one of them another name with `@WireName`");
    }

    @Test
    void refusesARecordWhoseNameNoSchemaHas() {
        expectWith(
                "book_",
                "record book_(String title) {}",
                13,
                "`book_` is no name that a schema has for a type",
                "use at most 200 ASCII characters: a capital letter, then letters and digits; `@WireName` gives it"
                        + " another name than its Java name");
    }

    @Test
    void refusesABoxedComponentThatAPrimitiveRivals() {
        expectWith(
                "Book",
                "record Book(Long pages) { Book(long pages) { this((Long) pages); } }",
                15,
                "record `Book` has a boxed component, and Java could take a call of its constructor for one of another"
                        + " that takes primitives",
                "use the primitive type, or make the other constructor a static method");
    }

    @Test
    void refusesTwoComponentsOfOneName() {
        expectWith(
                "Book",
                "record Book(String title, @WireName(\"title\") String name) {}",
                15,
                "`title` and `name` are both the component `title`",
                "give one of them another name with `@WireName`");
    }

    @Test
    void refusesARecordThatHoldsItself() {
        expectWith(
                "Chain",
                "record Chain(Chain next) {}",
                15,
                "a value of `Chain` holds another one, and so on without an end",
                "let a component be an `Optional` or a `List` where the values may end");
    }

    @Test
    void refusesAnEmptyEnum() {
        expectWith(
                "Color",
                "enum Color {}",
                13,
                "parameter `value` has the type `Color`, an enum without constants",
                "give it a constant: there is no value of it that could travel");
    }

    @Test
    void refusesAUnionOfClasses() {
        expectWith(
                "Shape",
                "sealed interface Shape permits Circle {}\nfinal class Circle implements Shape {}",
                15,
                "`Circle` is a member of the union `Shape`, but no record and no enum",
                "let `Shape` permit records and enums only, none of them generic");
    }

    @Test
    void refusesAWireTypeThatNoSchemaHas() {
        expect(
                "@WireType(\"u32 u32\") long",
                "`@WireType` of parameter `value` is no type of a schema",
                "write one as a schema does, such as `u32`, `[u8]` or `{string: u64}?`");
    }

    @Test
    void refusesAWireTypeThatIsNotOfTheJavaType() {
        expect(
                "@WireType(\"u32\") int",
                "`@WireType` of parameter `value` does not go with `int`",
                "`u8` and `u16` are `int` in Java, `u32` and `u64` are `long`; leave the annotation out where the Java"
                        + " type says it all");
    }

    @Test
    void refusesAWireTypeOfNothing() {
        Refusals.expect(
                folder,
                "@HostExports(namespace = \"acme:store\")\nclass Store {\n"
                        + "@HostExport @WireType(\"u32\") void put(long value) {}\n}\n",
                13,
                "`@WireType` of `put`, which returns nothing",
                "put it on the parameter that is meant, or leave it out");
    }

    @Test
    void refusesAWireTypeOfAnotherShape() {
        expect(
                "@WireType(\"u32\") List<Long>",
                "`@WireType` of parameter `value` does not go with `List<Long>`",
                "`u8` and `u16` are `int` in Java, `u32` and `u64` are `long`; leave the annotation out where the Java"
                        + " type says it all");
    }

    private void expect(String type, String message, String help) {
        expectWith(type, "", 13, message, help);
    }

    private void expectWith(String type, String more, int line, String message, String help) {
        Refusals.expect(folder, storeThatTakes(type) + more + "\n", line, message, help);
    }

    /** Four lines. */
    private static String storeThatTakes(String type) {
        return "@HostExports(namespace = \"acme:store\")\nclass Store {\n@HostExport void put(" + type
                + " value) {}\n}\n";
    }
}

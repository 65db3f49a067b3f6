// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.DirectiveDefinition.Location;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a valid schema becomes. */
class SchemaLoaderTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(root);
    }

    @Test
    void linksResultsToTheTypesTheyName() throws IOException {
        Schema schema = workspace.schema("interface { echo(value: Input): Input }\ntype Input { x: string }");

        assertThat(operation(schema).result()).contains(Workspace.definition(schema, "Input"));
    }

    @Test
    void linksTypesThatReferToEachOther() throws IOException {
        Schema schema = workspace.schema("type A { b: B? }\ntype B { a: [A] }");

        WidlType b = Workspace.object(schema, "A").fields().get(0).type();
        assertThat(b).isEqualTo(new WidlType.OptionalOf(Workspace.definition(schema, "B")));
    }

    @Test
    void takesTheNamespaceWithItsDescriptionAndAnnotations() throws IOException {
        Schema schema = workspace.schema("\"the shop\" namespace \"acme:shop\" @since(1)");

        assertThat(schema.namespace()).map(Name::text).contains("acme:shop");
        assertThat(schema.description()).contains("the shop");
        assertThat(schema.annotations())
                .extracting(Annotation::name)
                .map(Name::text)
                .containsExactly("since");
    }

    @Test
    void takesANamespaceWithoutQuotes() throws IOException {
        assertThat(workspace.schema("namespace shop").namespace())
                .map(Name::text)
                .contains("shop");
    }

    @Test
    void readsUnaryOperations() throws IOException {
        Operation operation = operation(workspace.schema("interface { echo{value: string}: string }"));

        assertThat(operation.form()).isEqualTo(Operation.Form.UNARY);
    }

    @Test
    void keepsAnInterfaceAndRolesApart() throws IOException {
        Schema schema = workspace.schema("interface { a() }\nrole R { b() }\nrole S { c() }");

        assertThat(schema.roles()).extracting(role -> role.name().text()).containsExactly("R", "S");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface { a() }", "interface { a(): void }"})
    void readsNoResultAndVoidAlike(String text) throws IOException {
        assertThat(operation(workspace.schema(text)).result()).isEmpty();
    }

    @Test
    void readsStreamsInUnaryParametersAndResults() throws IOException {
        Operation operation = operation(workspace.schema("interface { copy{data: stream bytes}: stream bytes }"));

        assertThat(operation.result()).contains(new WidlType.StreamOf(Scalar.BYTES));
        assertThat(operation.parameters().get(0).type()).isEqualTo(new WidlType.StreamOf(Scalar.BYTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i8",
                "u8",
                "i16",
                "u16",
                "i32",
                "u32",
                "i64",
                "u64",
                "f32",
                "f64",
                "bool",
                "string",
                "bytes",
                "datetime",
                "raw",
                "any",
                "value"
            })
    void knowsTheBuiltInTypes(String name) throws IOException {
        Schema schema = workspace.schema("type A { x: " + name + " }");

        assertThat(Workspace.object(schema, "A").fields().get(0).type())
                .isEqualTo(Scalar.named(name).orElseThrow());
    }

    @Test
    void readsIdAsString() throws IOException {
        Schema schema = workspace.schema("type A { x: ID }");

        assertThat(Workspace.object(schema, "A").fields().get(0).type()).isEqualTo(Scalar.STRING);
    }

    @Test
    void prefersADeclaredTypeToTheBuiltInId() throws IOException {
        Schema schema = workspace.schema("type A { x: ID }\nalias ID = u64");

        assertThat(Workspace.object(schema, "A").fields().get(0).type()).isEqualTo(Workspace.definition(schema, "ID"));
    }

    @Test
    void takesKeywordsAsNamesOfMembers() throws IOException {
        Schema schema = workspace.schema("type A { type: string interface: string enum: u8 stream: bool import: u8 }\n"
                + "interface { import{x: u8} type(role: u8) }\nenum E { as = 0 enum = 1 }");

        assertThat(Workspace.object(schema, "A").fields())
                .extracting(field -> field.name().text())
                .containsExactly("type", "interface", "enum", "stream", "import");
    }

    @Test
    void takesNamesOfOneLetter() throws IOException {
        assertThat(Workspace.definition(workspace.schema("type A { x: u8 }"), "A"))
                .isNotNull();
    }

    @Test
    void keepsLargeNumbersExact() throws IOException {
        assertThat(defaultOf("u64 = 18446744073709551615"))
                .isEqualTo(new Value.IntValue(new BigInteger("18446744073709551615")));
    }

    @Test
    void keepsDecimalsExactWithTheirText() throws IOException {
        assertThat(defaultOf("f64 = -1.50e3")).isEqualTo(new Value.FloatValue(new BigDecimal("-1.50e3"), "-1.50e3"));
    }

    @Test
    void readsNullAsNoDefault() throws IOException {
        Schema schema = workspace.schema("type A { x: string? = null }");

        assertThat(Workspace.object(schema, "A").fields().get(0).defaultValue()).isEmpty();
    }

    @Test
    void leavesNullFieldsOutOfDefaults() throws IOException {
        Schema schema = workspace.schema("type A { x: B = {y: null, z: 1} }\ntype B { y: u8? z: u8 }");

        Value.ObjectValue value = (Value.ObjectValue)
                Workspace.object(schema, "A").fields().get(0).defaultValue().orElseThrow();
        assertThat(value.entries()).extracting(Value.ObjectValue.Entry::key).containsExactly("z");
    }

    @Test
    void resolvesEscapesInStrings() throws IOException {
        assertThat(defaultOf("string = \"a\\n\\u00e9\\\"\\ud83d\\ude00\""))
                .isEqualTo(new Value.StringValue("a\n\u00e9\"\ud83d\ude00"));
    }

    @Test
    void takesTheIndentationFromBlockStrings() throws IOException {
        assertThat(defaultOf("string = \"\"\"\n    one\n      two\n\n    three\n  \"\"\""))
                .isEqualTo(new Value.StringValue("one\n  two\n\nthree"));
    }

    @Test
    void readsBothFormsOfAnEnumsDisplay() throws IOException {
        EnumType type = enumeration("enum E { A = 0 as \"x\"\n B = 1 \"y\"\n C = 2 }");

        assertThat(type.values())
                .extracting(EnumType.Member::display)
                .containsExactly(Optional.of("x"), Optional.of("y"), Optional.empty());
    }

    @Test
    void readsAStringOnTheNextLineAsDescription() throws IOException {
        EnumType type = enumeration("enum E { A = 0\n \"about B\"\n B = 1 }");

        assertThat(type.values())
                .extracting(EnumType.Member::description)
                .containsExactly(Optional.empty(), Optional.of("about B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"union U = A | [string]", "union U = | A | [string]"})
    void readsUnionsWithAndWithoutALeadingBar(String text) throws IOException {
        Schema schema = workspace.schema(text + "\ntype A { x: u8 }");

        UnionType union = (UnionType) Workspace.definition(schema, "U");
        assertThat(union.members())
                .containsExactly(Workspace.definition(schema, "A"), new WidlType.ListOf(Scalar.STRING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alias Id = u64", "alias \"Id\" = u64"})
    void readsAliases(String text) throws IOException {
        AliasType alias = (AliasType) Workspace.definition(workspace.schema(text), "Id");

        assertThat(alias.target()).isEqualTo(Scalar.U64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type C implements A & B { }", "type C implements & A & B { }"})
    void linksWhatATypeImplements(String text) throws IOException {
        Schema schema = workspace.schema(text + "\ntype A { x: u8 }\ntype B { y: u8 }");

        assertThat(Workspace.object(schema, "C").interfaces())
                .containsExactly(Workspace.object(schema, "A"), Workspace.object(schema, "B"));
    }

    @Test
    void readsDirectivesWithRequirements() throws IOException {
        Schema schema = workspace.schema("directive @a(x: u8 = 1) on FIELD | TYPE require @b on SELF @c on TYPE\n"
                + "directive @b on FIELD directive @c on TYPE");

        assertThat(schema.directives().get(0).locations()).containsExactlyInAnyOrder(Location.FIELD, Location.TYPE);
        assertThat(schema.directives().get(0).requirements())
                .extracting(required -> required.directive().text())
                .containsExactly("b", "c");
    }

    @Test
    void readsEveryKindOfArgument() throws IOException {
        Schema schema = workspace.schema(
                "type A @n(i: 1 f: 1.5 s: \"x\" b: true e: NAME n: null l: [1] o: {k: 1 \"q r\": 2}) { x: u8 }");

        Annotation annotation = Workspace.object(schema, "A").annotations().get(0);
        assertThat(annotation.arguments())
                .extracting(argument -> argument.value().getClass().getSimpleName())
                .containsExactly(
                        "IntValue",
                        "FloatValue",
                        "StringValue",
                        "BooleanValue",
                        "EnumValue",
                        "EnumValue",
                        "ListValue",
                        "ObjectValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@n(true)", "@n(NAME)", "@n(1)", "@n([1])", "@n({a: 1})", "@n(\"x\")"})
    void namesALoneArgumentValue(String annotation) throws IOException {
        Schema schema = workspace.schema("type A " + annotation + " { x: u8 }");

        assertThat(Workspace.object(schema, "A").annotations().get(0).argument("value"))
                .isPresent();
    }

    @Test
    void takesCommasAsBlanks() throws IOException {
        Schema schema = workspace.schema(",type A { a: string , , , b: string,, }");

        assertThat(Workspace.object(schema, "A").fields()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void readsEveryKindOfLineBreakAlike(String lineBreak) throws IOException {
        String text = "\"\"\"\none\ntwo\n\"\"\"\nenum E {\n A = 0 \"x\" # comment\n \"about\"\n B = 1\n}\n";
        EnumType type = enumeration("\ufeff" + text.replace("\n", lineBreak));

        assertThat(type.description()).contains("one\ntwo");
        assertThat(type.values())
                .extracting(EnumType.Member::display)
                .containsExactly(Optional.of("x"), Optional.empty());
    }

    @Test
    void ordersSchemasAsTheFilesWereAskedFor() throws IOException {
        workspace.write("b.widl", "type B { x: u8 }").write("a.widl", "type A { x: u8 }");

        assertThat(workspace.load("b.widl", "a.widl", "b.widl").schemas())
                .extracting(schema -> schema.source().path())
                .containsExactly("b.widl", "a.widl");
    }

    @Test
    void buildsTheSchemasThatAreValidBesideOthersThatAreNot() throws IOException {
        workspace.write("bad.widl", "type A { x: Nope }").write("good.widl", "type A { x: u8 }");
        LoadResult result = workspace.load("bad.widl", "good.widl");

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.schemas())
                .extracting(schema -> schema.source().path())
                .containsExactly("good.widl");
    }

    private EnumType enumeration(String text) throws IOException {
        return (EnumType) Workspace.definition(workspace.schema(text), "E");
    }

    private Value defaultOf(String typeAndDefault) throws IOException {
        Schema schema = workspace.schema("type A { x: " + typeAndDefault + " }");
        return Workspace.object(schema, "A").fields().get(0).defaultValue().orElseThrow();
    }

    private static Operation operation(Schema schema) {
        List<Operation> operations = schema.operations().orElseThrow().operations();
        return operations.get(0);
    }
}

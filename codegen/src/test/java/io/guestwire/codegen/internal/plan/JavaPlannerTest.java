// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guestwire.codegen.AliasMapping;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.UnknownEnumValues;
import io.guestwire.codegen.internal.plan.CallShape.RequestForm;
import io.guestwire.codegen.internal.plan.CallShape.WapcCall;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.source.SchemaLimit;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JavaPlannerTest {
    private final Schemas schemas = Schemas.of("dir/sub/words.widl");

    @ParameterizedTest
    @CsvSource({
        "I8, byte",
        "I16, short",
        "I32, int",
        "I64, long",
        "U8, int",
        "U16, int",
        "U32, long",
        "U64, long",
        "F32, float",
        "F64, double",
        "BOOL, boolean",
        "STRING, java.lang.String",
        "BYTES, byte[]",
    })
    void scalarsBecomeTheirJavaTypes(Scalar scalar, String java) {
        assertThat(typeOf(scalar).typeName()).hasToString(java);
    }

    @Test
    void containersBecomeListsMapsAndOptionals() {
        WidlType type = new WidlType.MapOf(Scalar.U32, new WidlType.ListOf(new WidlType.OptionalOf(Scalar.I8)));
        assertThat(typeOf(type).typeName())
                .hasToString("java.util.Map<java.lang.Long, java.util.List<java.util.Optional<java.lang.Byte>>>");
    }

    @Test
    void anOptionalOfAnOptionalIsOneOptional() {
        WidlType type = new WidlType.OptionalOf(new WidlType.OptionalOf(Scalar.STRING));
        assertThat(typeOf(type).typeName()).hasToString("java.util.Optional<java.lang.String>");
    }

    @Test
    void typesMayReferToThemselves() {
        ObjectType.Declaration node =
                ObjectType.declare(schemas.name("Node"), schemas.name("Node"), Optional.empty(), List.of());
        node.complete(List.of(), List.of(schemas.field("next", new WidlType.OptionalOf(node.type()))));
        JavaRecord record = plan(schemas.schema("a")
                        .definitions(List.of(node.type()))
                        .build())
                .records()
                .get(0);
        assertThat(record.components().get(0).type().typeName()).hasToString("java.util.Optional<a.Node>");
    }

    @Test
    void theRequestOfAFunctionHasTheParametersNames() {
        assertThat(callOf(schemas.operation("op", schemas.parameter("a", Scalar.I8)))
                        .form())
                .isEqualTo(RequestForm.ARGUMENTS);
    }

    @Test
    void theRequestOfAUnaryOperationIsItsParameter() {
        Operation unary = new Operation(
                schemas.name("op"),
                Optional.empty(),
                Operation.Form.UNARY,
                List.of(schemas.parameter("a", Scalar.I8)),
                Optional.empty(),
                List.of());
        assertThat(callOf(unary).form()).isEqualTo(RequestForm.VALUE);
    }

    @Test
    void theRequestWithoutParametersIsEmpty() {
        assertThat(callOf(schemas.operation("op")).form()).isEqualTo(RequestForm.EMPTY);
    }

    @Test
    void theWireKeepsTheNamesOfTheSchema() {
        JavaMethod method = methodOf(schemas.operation("Get_URL", schemas.parameter("the_key", Scalar.STRING)));
        assertThat(((WapcCall) method.call()).operation()).isEqualTo("Get_URL");
        assertThat(method.parameters().get(0).wireName()).isEqualTo("the_key");
    }

    @Test
    void theInterfaceAndEveryRoleHaveAClient() {
        Schema schema = schemas.schema("acme:shop")
                .operations(schemas.api(schemas.operation("ping")))
                .roles(List.of(schemas.role("Store", schemas.operation("get"))))
                .build();
        assertThat(plan(schema).clients())
                .extracting(client -> client.header().name().toString())
                .containsExactly("acme.shop.ShopGuest", "acme.shop.StoreGuest");
    }

    @Test
    void theInterfaceAndEveryRoleHaveADispatcher() {
        Schema schema = schemas.schema("acme:shop")
                .operations(schemas.api(schemas.operation("ping")))
                .roles(List.of(schemas.role("Store", schemas.operation("get"))))
                .build();
        assertThat(plan(schema).exports())
                .extracting(exports -> exports.header().name().toString())
                .containsExactly("acme.shop.ShopExports", "acme.shop.StoreExports");
    }

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(Set.of(), Set.of(), List.of("A", "B", "C"), List.of("A", "B", "C")),
                Arguments.of(Set.of("A"), Set.of(), List.of("A"), List.of("B", "C")),
                Arguments.of(Set.of(), Set.of("A"), List.of("B", "C"), List.of("A")),
                Arguments.of(Set.of("A"), Set.of("B"), List.of("A"), List.of("B")),
                Arguments.of(Set.of("A", "B"), Set.of("B"), List.of("A", "B"), List.of("B")));
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aRoleThatOneOptionNamesTravelsInItsDirection(
            Set<String> guestRoles, Set<String> hostRoles, List<String> clients, List<String> dispatchers) {
        Schema schema = schemas.schema("a")
                .roles(List.of(schemas.role("A"), schemas.role("B"), schemas.role("C")))
                .build();
        JavaPlan plan = plan(
                GeneratorOptions.builder()
                        .guestRoles(guestRoles)
                        .hostRoles(hostRoles)
                        .build(),
                schema);
        assertThat(plan.clients())
                .extracting(client -> client.api().role().orElseThrow())
                .containsExactlyElementsOf(clients);
        assertThat(plan.exports())
                .extracting(exports -> exports.target().simpleName())
                .containsExactlyElementsOf(dispatchers);
    }

    @Test
    void aRoleThatNeitherSideServesIsLeftOut() {
        Schema schema = schemas.schema("a")
                .roles(List.of(schemas.role("A"), schemas.role("B"), schemas.role("C")))
                .build();
        GeneratorOptions options = GeneratorOptions.builder()
                .guestRoles(Set.of("A"))
                .hostRoles(Set.of("B"))
                .build();
        assertThat(plan(options, schema).interfaces())
                .extracting(api -> api.role().orElseThrow())
                .containsExactly("A", "B");
    }

    @Test
    void aRoleOfOtherSchemasMayBeNamed() {
        Schema schema =
                schemas.schema("a").roles(List.of(schemas.role("Probe"))).build();
        GeneratorOptions options = GeneratorOptions.builder()
                .guestRoles(Set.of("Store"))
                .hostRoles(Set.of("Store"))
                .rolesElsewhere(Set.of("Store"))
                .build();
        assertThat(plan(options, schema).interfaces()).isEmpty();
    }

    @Test
    void anUnknownHostRoleIsReported() {
        Schema schema = schemas.schema("a").roles(List.of(schemas.role("A"))).build();
        GeneratorOptions options =
                GeneratorOptions.builder().hostRoles(Set.of("Nobody")).build();
        assertThat(new JavaPlanner(options)
                        .plan(List.of(schema), List.of(), Library.EMPTY, true)
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the option hostRoles names `Nobody`, which no schema of this run declares");
    }

    @Test
    void aTypeKeepsTheNameThatTheInterfaceWouldHave() {
        Schema schema = schemas.schema("store")
                .definitions(List.of(schemas.type("Store")))
                .operations(schemas.api())
                .build();
        assertThat(plan(schema).interfaces())
                .extracting(api -> api.header().name().simpleName())
                .containsExactly("StoreApi");
    }

    static Stream<Arguments> packages() {
        GeneratorOptions none = GeneratorOptions.defaults();
        return Stream.of(
                Arguments.of("a.b", none, "a.b"),
                Arguments.of(
                        "a.b", GeneratorOptions.builder().packageName("x.y").build(), "x.y"),
                Arguments.of(
                        "a.b",
                        GeneratorOptions.builder()
                                .packageName("x.y")
                                .packageByNamespace(Map.of("a.b", "z"))
                                .build(),
                        "z"),
                Arguments.of(
                        "a.b",
                        GeneratorOptions.builder()
                                .packageByNamespace(Map.of("a.c", "z"))
                                .build(),
                        "a.b"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void optionsGoBeforeTheNamespace(String namespace, GeneratorOptions options, String expected) {
        Schema schema = schemas.schema(namespace).operations(schemas.api()).build();
        assertThat(plan(options, schema).interfaces().get(0).header().name().packageName())
                .isEqualTo(expected);
    }

    @Test
    void withoutANamespaceTheDirectoryIsThePackage() {
        Schema schema = schemas.schema().operations(schemas.api()).build();
        assertThat(plan(schema).interfaces().get(0).header().name()).hasToString("dir.sub.Words");
    }

    @Test
    void withoutADirectoryTheFileIsThePackage() {
        Schemas root = Schemas.of("my-words.widl");
        Schema schema = root.schema().operations(root.api()).build();
        assertThat(plan(schema).interfaces().get(0).header().name()).hasToString("my_words.MyWords");
    }

    @Test
    void unsigned64BitDefaultsAreExact() {
        BigInteger max = new BigInteger("18446744073709551615");
        ObjectType type = schemas.type("T", schemas.field("n", Scalar.U64, new Value.IntValue(max)));
        JavaRecord record = plan(schemas.schema("a").definitions(List.of(type)).build())
                .records()
                .get(0);
        assertThat(record.components().get(0).defaultValue())
                .contains(new JavaLiteral.IntegerLiteral(ScalarTypes.U64, max));
    }

    @Test
    void defaultsOfAnObjectFillTheFieldsItLeavesOut() {
        ObjectType inner = schemas.type(
                "Inner",
                schemas.field("a", Scalar.I8, new Value.IntValue(BigInteger.TEN)),
                schemas.field("b", new WidlType.OptionalOf(Scalar.STRING)));
        ObjectType outer = schemas.type("Outer", schemas.field("inner", inner, new Value.ObjectValue(List.of())));
        JavaRecord record = plan(schemas.schema("a")
                        .definitions(List.of(inner, outer))
                        .build())
                .records()
                .get(1);
        assertThat(record.components().get(0).defaultValue().orElseThrow())
                .asInstanceOf(InstanceOfAssertFactories.type(JavaLiteral.ObjectLiteral.class))
                .extracting(JavaLiteral.ObjectLiteral::components)
                .isEqualTo(List.of(
                        new JavaLiteral.IntegerLiteral(ScalarTypes.I8, BigInteger.TEN),
                        new JavaLiteral.AbsentLiteral()));
    }

    @Test
    void recordsWithADefaultHaveABuilder() {
        ObjectType with = schemas.type("With", schemas.field("a", Scalar.BOOL, new Value.BooleanValue(true)));
        ObjectType without = schemas.type("Without", schemas.field("a", Scalar.BOOL));
        assertThat(plan(schemas.schema("a").definitions(List.of(with, without)).build())
                        .records())
                .extracting(JavaRecord::hasBuilder)
                .containsExactly(true, false);
    }

    @Test
    void constantsOfManyOperationsGoToNestedClasses() {
        Operation[] operations = IntStream.range(0, 1_000)
                .mapToObj(i -> schemas.operation("op" + i))
                .toArray(Operation[]::new);
        Schema schema = schemas.schema("a").operations(schemas.api(operations)).build();
        assertThat(plan(schema).clients().get(0).holders()).hasSize(4);
    }

    @Test
    void aStreamIsReportedWhereItIsUsed() {
        Operation watch = schemas.operation("watch", Optional.of(new WidlType.StreamOf(Scalar.I8)));
        assertThat(mistakes(schemas.schema("a").operations(schemas.api(watch)).build()))
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(
                        CodegenDiagnosticCode.UNSUPPORTED_TYPE,
                        "operation `watch` is a stream, and a waPC call is one request and one response"));
    }

    @Test
    void fieldsThatMeetInOneComponentAreReportedWithBothPlaces() {
        ObjectType type = schemas.type("T", schemas.field("foo_bar", Scalar.I8), schemas.field("fooBar", Scalar.I8));
        List<Diagnostic> mistakes =
                mistakes(schemas.schema("a").definitions(List.of(type)).build());
        assertThat(mistakes).extracting(Diagnostic::code).containsExactly(CodegenDiagnosticCode.JAVA_NAME_CLASH);
        assertThat(mistakes.get(0).notes()).hasSize(1);
    }

    @Test
    void operationsThatMeetInOneMethodAreReported() {
        Schema schema = schemas.schema("a")
                .operations(schemas.api(schemas.operation("get_all"), schemas.operation("GetAll")))
                .build();
        assertThat(mistakes(schema))
                .extracting(Diagnostic::code)
                .containsExactly(CodegenDiagnosticCode.JAVA_NAME_CLASH);
    }

    @Test
    void typesThatDifferInCaseAloneAreReported() {
        Schema schema = schemas.schema("a")
                .definitions(List.of(schemas.type("Foo"), schemas.type("FOO")))
                .build();
        assertThat(mistakes(schema))
                .extracting(Diagnostic::message)
                .contains("type `Foo` and type `FOO` need the files `Foo.java` and `FOO.java`, which are one where file"
                        + " names ignore case");
    }

    @Test
    void aTypeNamedLikeACodecIsReported() {
        Schema schema = schemas.schema("a")
                .definitions(List.of(schemas.type("Input"), schemas.type("InputCodec")))
                .build();
        assertThat(mistakes(schema))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the codec of type `Input` and type `InputCodec` both need the Java class `InputCodec`");
    }

    @Test
    void anUnknownRoleInTheOptionsIsReported() {
        Schema schema =
                schemas.schema("a").roles(List.of(schemas.role("Store"))).build();
        assertThat(planned(
                                GeneratorOptions.builder()
                                        .guestRoles(Set.of("Stroe"))
                                        .build(),
                                schema)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(CodegenDiagnosticCode.UNKNOWN_ROLE);
    }

    @Test
    void whatSteersATerminalIsNotPrintedFromTheOptions() {
        Schema schema = schemas.schema("a").build();
        assertThat(planned(
                                GeneratorOptions.builder()
                                        .guestRoles(Set.of("Store\u001b[2J"))
                                        .build(),
                                schema)
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the option guestRoles names `StoreU+001B[2J`, which no schema of this run declares");
    }

    @ParameterizedTest
    @CsvSource({"java.util", "io.guestwire.runtime"})
    void packagesOfOthersAreReported(String namespace) {
        assertThat(mistakes(schemas.schema(namespace).operations(schemas.api()).build()))
                .extracting(Diagnostic::code)
                .containsExactly(CodegenDiagnosticCode.RESERVED_PACKAGE);
    }

    @ParameterizedTest
    @CsvSource({"U8, 254, 0", "U8, 255, 1", "U64, 127, 0", "U64, 128, 1"})
    void moreFieldsThanAConstructorTakesAreReported(Scalar scalar, int fields, int expected) {
        ObjectType type = schemas.type(
                "T",
                IntStream.range(0, fields)
                        .mapToObj(i -> schemas.field("f" + i, scalar))
                        .toArray(Field[]::new));
        assertThat(mistakes(schemas.schema("a").definitions(List.of(type)).build()))
                .extracting(Diagnostic::code)
                .hasSize(expected)
                .allMatch(CodegenDiagnosticCode.TOO_MANY_FIELDS::equals);
    }

    @Test
    void valuesOfEnumsThatMeetInOneConstantAreReported() {
        EnumType type = enumeration("dark_red", "DarkRed");
        assertThat(mistakes(schemas.schema("a").definitions(List.of(type)).build()))
                .extracting(Diagnostic::message)
                .containsExactly("values `dark_red` and `DarkRed` are both `DARK_RED` in Java");
    }

    @Test
    void aValueStepsAsideForTheConstantOfUnknownValues() {
        GeneratorOptions options = GeneratorOptions.builder()
                .unknownEnumValues(UnknownEnumValues.CONSTANT)
                .build();
        EnumType type = enumeration("unknown", "red");
        JavaEnum planned = (JavaEnum)
                plan(options, schemas.schema("a").definitions(List.of(type)).build())
                        .definitions()
                        .get(0);
        assertThat(planned.constants()).extracting(JavaEnum.Constant::name).containsExactly("UNKNOWN_", "RED");
        assertThat(planned.unknown()).map(JavaEnum.Constant::name).contains("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"250, false", "251, true"})
    void largeEnumsKeepTheirValuesInATable(int count, boolean table) {
        String[] names = IntStream.range(0, count).mapToObj(i -> "v" + i).toArray(String[]::new);
        JavaEnum planned = (JavaEnum) plan(schemas.schema("a")
                        .definitions(List.of(enumeration(names)))
                        .build())
                .definitions()
                .get(0);
        assertThat(planned.table().isPresent()).isEqualTo(table);
    }

    @Test
    void aMappedAliasIsItsJavaType() {
        JavaType type = aliased(Scalar.STRING, AliasMapping.of("java.util.UUID"));
        assertThat(type.typeName()).hasToString("java.util.UUID");
        assertThat(type.wireName()).isEqualTo("string");
    }

    @Test
    void aMappedAliasOfAnAliasConvertsWhatIsOnTheWire() {
        JavaType.Converted inner = (JavaType.Converted) aliased(Scalar.STRING, AliasMapping.of("java.util.UUID"));
        assertThat(AliasConversion.of(AliasMapping.of("java.net.URI"), inner))
                .map(JavaType.Converted::target)
                .contains(ScalarTypes.STRING);
    }

    @Test
    void aJavaTypeForAnOptionalAliasIsReported() {
        GeneratorOptions options = mapping(AliasMapping.of("java.util.UUID"));
        AliasType alias = alias(new WidlType.OptionalOf(Scalar.STRING));
        ObjectType user = schemas.type("T", schemas.field("id", alias));
        assertThat(planned(
                                options,
                                schemas.schema("a")
                                        .definitions(List.of(alias, user))
                                        .build())
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(CodegenDiagnosticCode.ALIAS_MISFIT);
    }

    @Test
    void aPackageThatAVariableHidesIsReportedForTypesOfOptionsToo() {
        GeneratorOptions options = mapping(AliasMapping.of("com.acme.T", "com.acme.T::new", "com.acme.T::text"));
        AliasType alias = alias(Scalar.STRING);
        ObjectType user = schemas.type("T", schemas.field("com", alias));
        assertThat(planned(
                                options,
                                schemas.schema("a")
                                        .definitions(List.of(alias, user))
                                        .build())
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "a variable `com` hides the Java package `com.acme`, which tells its `T` from another one");
    }

    private JavaType aliased(Scalar target, AliasMapping mapping) {
        AliasType alias = alias(target);
        ObjectType user = schemas.type("T", schemas.field("id", alias));
        return plan(
                        mapping(mapping),
                        schemas.schema("a").definitions(List.of(alias, user)).build())
                .records()
                .get(0)
                .components()
                .get(0)
                .type();
    }

    private AliasType alias(WidlType target) {
        Name name = schemas.name("Id");
        return AliasType.declare(name, name, Optional.empty(), List.of()).complete(target);
    }

    private static GeneratorOptions mapping(AliasMapping mapping) {
        return GeneratorOptions.builder().aliases(Map.of("Id", mapping)).build();
    }

    private EnumType enumeration(String... names) {
        Name name = schemas.name("E");
        List<EnumType.Member> members = IntStream.range(0, names.length)
                .mapToObj(i ->
                        new EnumType.Member(schemas.name(names[i]), Optional.empty(), i, Optional.empty(), List.of()))
                .toList();
        return EnumType.of(name, name, Optional.empty(), List.of(), members);
    }

    @Test
    void everyOperationOfTheLanguageFitsIntoAMethod() {
        int slots = SchemaLimit.PARAMETERS.defaultMaximum() * ScalarTypes.U64.slots();
        assertThat(slots).isLessThanOrEqualTo(Limits.SLOTS);
    }

    @Test
    void typesNestedTooDeepAreReported() {
        WidlType type = Scalar.I8;
        for (int i = 0; i < 33; i++) {
            type = new WidlType.ListOf(type);
        }
        ObjectType owner = schemas.type("T", schemas.field("f", type));
        assertThat(mistakes(schemas.schema("a").definitions(List.of(owner)).build()))
                .extracting(Diagnostic::code)
                .containsExactly(CodegenDiagnosticCode.TYPE_TOO_DEEP);
    }

    @Test
    void textsTooLongForAClassFileAreReported() {
        ObjectType type =
                schemas.type("T", schemas.field("f", Scalar.STRING, new Value.StringValue("é".repeat(33_000))));
        assertThat(mistakes(schemas.schema("a").definitions(List.of(type)).build()))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the default of `f` takes 66000 bytes of a class file, which holds texts of up to 65535");
    }

    @Test
    void aDefaultThatContainsItselfIsReported() {
        ObjectType.Declaration node =
                ObjectType.declare(schemas.name("Node"), schemas.name("Node"), Optional.empty(), List.of());
        node.complete(
                List.of(),
                List.of(schemas.field("next", new WidlType.OptionalOf(node.type()), new Value.ObjectValue(List.of()))));
        assertThat(mistakes(
                        schemas.schema("a").definitions(List.of(node.type())).build()))
                .extracting(Diagnostic::code)
                .containsExactly(CodegenDiagnosticCode.ENDLESS_DEFAULT);
    }

    @Test
    void whatAnotherSchemaMayRefuteIsNotReported() {
        Schemas first = Schemas.of("first.widl");
        Schemas second = Schemas.of("second.widl");
        List<Schema> fragments = List.of(
                first.schema().definitions(List.of(first.type("T"))).build(),
                second.schema().definitions(List.of(second.type("T"))).build());
        GeneratorOptions options = GeneratorOptions.builder()
                .packageName("a")
                .guestRoles(Set.of("Store"))
                .build();
        assertThat(new JavaPlanner(options)
                        .plan(fragments, List.of(), Library.EMPTY, false)
                        .diagnostics())
                .isEmpty();
    }

    private JavaType typeOf(WidlType type) {
        JavaRecord record = plan(schemas.schema("a")
                        .definitions(List.of(schemas.type("T", schemas.field("f", type))))
                        .build())
                .records()
                .get(0);
        return record.components().get(0).type();
    }

    private JavaMethod methodOf(Operation operation) {
        return plan(schemas.schema("a").operations(schemas.api(operation)).build())
                .interfaces()
                .get(0)
                .methods()
                .get(0);
    }

    private WapcCall callOf(Operation operation) {
        return (WapcCall) methodOf(operation).call();
    }

    private static JavaPlan plan(Schema... schemas) {
        return plan(GeneratorOptions.defaults(), schemas);
    }

    private static JavaPlan plan(GeneratorOptions options, Schema... schemas) {
        JavaPlanner.Planned planned = planned(options, schemas);
        assertThat(planned.diagnostics()).isEmpty();
        return planned.plan();
    }

    private static List<Diagnostic> mistakes(Schema... schemas) {
        return planned(GeneratorOptions.defaults(), schemas).diagnostics();
    }

    private static JavaPlanner.Planned planned(GeneratorOptions options, Schema... schemas) {
        return new JavaPlanner(options).plan(Arrays.asList(schemas), List.of(), Library.EMPTY, true);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the classes of types go that several schemas share. */
class TypeHomesTest {
    private final Schemas shared = Schemas.of("shared.widl");
    private final Schemas fragment = Schemas.of("fragment.widl");
    private final Schemas user = Schemas.of("user.widl");

    private final Name fragmentType = fragment.name("Shape");
    private final Name fragmentField = fragment.name("at");

    private final ObjectType point = shared.type("Point", shared.field("x", Scalar.I32));
    private final Schema home =
            shared.schema("acme.shared").definitions(List.of(point)).build();

    @Test
    void aTypeHasOneClassInThePackageOfItsFile() {
        assertThat(records(plan(List.of(using(point), home), List.of())))
                .containsExactly("acme.user.Shape", "acme.shared.Point");
    }

    @Test
    void aSchemaRefersToTheClassOfAnImportedType() {
        assertThat(shapeOf(plan(List.of(using(point), home), List.of())))
                .isEqualTo(new JavaType.Coded(
                        "Point",
                        ClassName.get("acme.shared", "Point"),
                        ClassName.get("acme.shared", "PointCodec"),
                        false));
    }

    @Test
    void aTypeImportedUnderAnotherNameKeepsItsClass() {
        ObjectType renamed = imported("Place", point);
        assertThat(shapeOf(plan(List.of(using(renamed), home), List.of())).typeName())
                .hasToString("acme.shared.Point");
    }

    @Test
    void twoSchemasOfAPackageMayCallAnImportedTypeDifferently() {
        ObjectType renamed = imported("Place", point);
        Schema one = user.schema("acme.user")
                .definitions(List.of(point, shape(point)))
                .build();
        Schema other = Schemas.of("other.widl")
                .schema("acme.user")
                .definitions(List.of(renamed, shape(renamed)))
                .build();
        assertThat(records(plan(List.of(one, other, home), List.of())))
                .containsExactly("acme.user.Shape", "acme.shared.Point");
    }

    @Test
    void aTypeOfAFragmentHasAClassWhereItIsImported() {
        ObjectType unit = fragment.type("Unit");
        Schema declaring = fragment.schema().definitions(List.of(unit)).build();
        assertThat(records(plan(List.of(using(unit), declaring), List.of())))
                .containsExactly("acme.user.Unit", "acme.user.Shape");
    }

    @Test
    void whatOnlyAnotherPackageUsesOfAFragmentIsNotGeneratedAgain() {
        ObjectType unit = fragment.type("Unit");
        ObjectType length = shared.type("Length", shared.field("unit", unit));
        Schema lengths =
                shared.schema("acme.shared").definitions(List.of(unit, length)).build();
        Schema schema = user.schema("acme.user")
                .definitions(List.of(unit, length, user.type("Shape", user.field("length", length))))
                .build();
        assertThat(records(plan(List.of(schema, lengths), List.of())))
                .containsExactly("acme.user.Shape", "acme.shared.Unit", "acme.shared.Length");
    }

    @Test
    void aTypeOfAFileThatIsOnlyImportedIsGeneratedInThePackageOfThatFile() {
        assertThat(records(plan(List.of(using(point)), List.of(home))))
                .containsExactly("acme.user.Shape", "acme.shared.Point");
    }

    @Test
    void ofAFileThatIsOnlyImportedNothingElseIsGenerated() {
        Schema rich = shared.schema("acme.shared")
                .definitions(List.of(point, shared.type("Unused")))
                .operations(shared.api(shared.operation("ping")))
                .roles(List.of(shared.role("Store")))
                .build();
        JavaPlan plan = plan(List.of(using(point)), List.of(rich));
        assertThat(records(plan)).containsExactly("acme.user.Shape", "acme.shared.Point");
        assertThat(plan.clients()).isEmpty();
    }

    @Test
    void aClassThatTheLibraryHoldsIsNotGenerated() {
        JavaPlan plan = plan(GeneratorOptions.defaults(), holding("acme.shared.Point"), using(point));
        assertThat(records(plan)).containsExactly("acme.user.Shape");
        assertThat(shapeOf(plan).typeName()).hasToString("acme.shared.Point");
    }

    @Test
    void enumsAndUnionsOfTheLibraryAreNotGeneratedEither() {
        Name color = shared.name("Color");
        EnumType colors = EnumType.of(color, color, Optional.empty(), List.of(), List.of());
        Name any = shared.name("Any");
        UnionType union =
                UnionType.declare(any, any, Optional.empty(), List.of()).complete(List.of(colors));
        Schema palette =
                shared.schema("acme.shared").definitions(List.of(colors, union)).build();
        Schema using = user.schema("acme.user")
                .definitions(List.of(colors, union, user.type("Shape", user.field("at", union))))
                .build();
        Library library = holding("acme.shared.Color", "acme.shared.Any");
        JavaPlan plan = planned(GeneratorOptions.defaults(), library, List.of(using), List.of(palette));
        assertThat(plan.definitions())
                .extracting(definition -> definition.header().name().toString())
                .containsExactly("acme.user.Shape");
        assertThat(shapeOf(plan).codec()).hasToString("acme.shared.AnyCodec");
    }

    @Test
    void aTypeOfTheRunIsGeneratedWhateverTheLibraryHolds() {
        JavaPlanner.Planned planned = new JavaPlanner(GeneratorOptions.defaults())
                .plan(List.of(home), List.of(), holding("acme.shared.Point"), true);
        assertThat(records(planned.plan())).containsExactly("acme.shared.Point");
    }

    @Test
    void theOptionForTheNamespaceNamesThePackageOfItsTypes() {
        GeneratorOptions options = GeneratorOptions.builder()
                .packageName("x")
                .packageByNamespace(Map.of("acme.shared", "com.acme"))
                .build();
        assertThat(records(plan(options, Library.EMPTY, using(point)))).containsExactly("x.Shape", "com.acme.Point");
    }

    @Test
    void theOptionForAllPackagesHoldsWhatIsGenerated() {
        GeneratorOptions options = GeneratorOptions.builder().packageName("x").build();
        assertThat(records(plan(options, Library.EMPTY, using(point)))).containsExactly("x.Shape", "x.Point");
    }

    @Test
    void theOptionForAllPackagesDoesNotHideAClassOfTheLibrary() {
        GeneratorOptions options = GeneratorOptions.builder().packageName("x").build();
        assertThat(records(plan(options, holding("acme.shared.Point"), using(point))))
                .containsExactly("x.Shape");
    }

    @Test
    void aTypeThatNeedsTheNameOfAClassOfTheLibraryIsReported() {
        Schema schema = user.schema("acme.shared")
                .definitions(List.of(imported("Place", point), user.type("Point")))
                .build();
        assertThat(new JavaPlanner(GeneratorOptions.defaults())
                        .plan(List.of(schema), List.of(home), holding("acme.shared.Point"), true)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(CodegenDiagnosticCode.JAVA_NAME_CLASH);
    }

    @Test
    void theDefaultOfAnImportedTypeIsMadeOfTheClassesOfItsPackage() {
        ObjectType unit = fragment.type("Unit", fragment.field("n", Scalar.I8, new Value.IntValue(BigInteger.ONE)));
        ObjectType length = shared.type("Length", shared.field("unit", unit, new Value.ObjectValue(List.of())));
        Schema lengths =
                shared.schema("acme.shared").definitions(List.of(unit, length)).build();
        Schema schema = user.schema("acme.user")
                .definitions(List.of(
                        unit,
                        length,
                        user.type("Shape", user.field("length", length, new Value.ObjectValue(List.of())))))
                .build();
        JavaLiteral.ObjectLiteral literal = (JavaLiteral.ObjectLiteral) shape(plan(List.of(schema, lengths), List.of()))
                .components()
                .get(0)
                .defaultValue()
                .orElseThrow();
        assertThat(((JavaLiteral.ObjectLiteral) literal.components().get(0))
                        .type()
                        .typeName())
                .hasToString("acme.shared.Unit");
    }

    private Schema using(ObjectType type) {
        return user.schema("acme.user")
                .definitions(List.of(type, user.type("Shape", user.field("at", type))))
                .build();
    }

    /** The one type of a fragment, as a schema that imports it sees it. */
    private ObjectType shape(ObjectType type) {
        return ObjectType.declare(fragmentType, fragmentType, Optional.empty(), List.of())
                .complete(
                        List.of(),
                        List.of(new Field(fragmentField, Optional.empty(), type, Optional.empty(), List.of())));
    }

    private ObjectType imported(String name, ObjectType type) {
        Name local = user.name(name);
        return ObjectType.declare(local, type.declaredAs(), Optional.empty(), List.of())
                .complete(List.of(), type.fields());
    }

    private JavaPlan plan(GeneratorOptions options, Library library, Schema... schemas) {
        return planned(options, library, Arrays.asList(schemas), List.of(home));
    }

    private static JavaPlan plan(List<Schema> schemas, List<Schema> imported) {
        return planned(GeneratorOptions.defaults(), Library.EMPTY, schemas, imported);
    }

    private static JavaPlan planned(
            GeneratorOptions options, Library library, List<Schema> schemas, List<Schema> imported) {
        JavaPlanner.Planned planned = new JavaPlanner(options).plan(schemas, imported, library, true);
        assertThat(planned.diagnostics()).isEmpty();
        return planned.plan();
    }

    private static Library holding(String... types) {
        return (type, codec) -> Set.of(types).contains(type.toString());
    }

    private static List<String> records(JavaPlan plan) {
        List<String> names = new ArrayList<>();
        plan.records().forEach(record -> names.add(record.header().name().toString()));
        return names;
    }

    private static JavaRecord shape(JavaPlan plan) {
        return plan.records().stream()
                .filter(record -> record.wireName().equals("Shape"))
                .findFirst()
                .orElseThrow();
    }

    private static JavaType.Coded shapeOf(JavaPlan plan) {
        return (JavaType.Coded) shape(plan).components().get(0).type();
    }
}

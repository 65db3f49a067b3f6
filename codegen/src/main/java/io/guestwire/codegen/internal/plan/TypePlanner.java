// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Schema types to Java types, as the files of one package see them. */
final class TypePlanner {
    private final String packageName;
    private final TypeHomes homes;
    private final List<Diagnostic> diagnostics;

    /**
     * The types of a package.
     *
     * @param packageName where types without a home have their class
     * @param homes where the others have theirs
     * @param diagnostics where mistakes go
     */
    TypePlanner(String packageName, TypeHomes homes, List<Diagnostic> diagnostics) {
        this.packageName = packageName;
        this.homes = homes;
        this.diagnostics = diagnostics;
    }

    /**
     * The Java type.
     *
     * @param type the schema type
     * @param user the field, parameter or operation whose type it is
     * @param kind what the user is, for messages
     * @return empty if the type is not supported, which is reported unless its declaration reports it
     */
    Optional<JavaType> plan(WidlType type, Name user, String kind) {
        Optional<JavaType> planned = type.accept(new Mapping(unsupported -> diagnostics.add(Diagnostic.error(
                        CodegenDiagnosticCode.UNSUPPORTED_TYPE,
                        user.span(),
                        kind + " `" + user.text() + "` uses `" + unsupported.type() + "`, which is not supported yet")
                .withHelp(unsupported.help()))));
        planned.filter(java -> java.depth() > Limits.DEPTH)
                .ifPresent(java -> diagnostics.add(Diagnostic.error(
                                CodegenDiagnosticCode.TYPE_TOO_DEEP,
                                user.span(),
                                "the type of " + kind + " `" + user.text() + "` nests " + java.depth()
                                        + " lists, maps and optionals; the generator takes " + Limits.DEPTH)
                        .withHelp("declare a type for the inner part")));
        return planned;
    }

    /** The Java type of a schema type that is known to be supported. */
    JavaType known(WidlType type) {
        return type.accept(new Mapping(unsupported -> {}))
                .orElseThrow(() -> new IllegalStateException("not supported: " + type));
    }

    /** The record of an object type: of the one that it has where it is declared, whatever an import calls it. */
    JavaType.RecordOf record(ObjectType type) {
        Optional<TypeHomes.Home> home = homes.of(type);
        Name name = home.isPresent() ? type.declaredAs() : type.name();
        ClassName record =
                TypeHomes.className(home.map(TypeHomes.Home::packageName).orElse(packageName), name.text());
        return new JavaType.RecordOf(
                type.name().text(),
                record,
                TypeHomes.codec(record),
                JavaDoc.of(type.description(), type.annotations()).isDeprecated());
    }

    /** An object type as its own package sees it: its fields may mean classes of that package. */
    Seen atHome(ObjectType type) {
        return homes.of(type)
                .map(home -> new Seen(home.own(type), new TypePlanner(home.packageName(), homes, diagnostics)))
                .orElseGet(() -> new Seen(type, this));
    }

    /**
     * An object type and what its fields mean.
     *
     * @param type the type
     * @param types for the types of its fields
     */
    record Seen(ObjectType type, TypePlanner types) {}

    private record Unsupported(String type, String help) {}

    private final class Mapping implements WidlType.Cases<Optional<JavaType>> {
        private final Consumer<Unsupported> report;

        private Mapping(Consumer<Unsupported> report) {
            this.report = report;
        }

        @Override
        public Optional<JavaType> scalar(Scalar type) {
            return switch (type) {
                case I8 -> Optional.of(ScalarTypes.I8);
                case I16 -> Optional.of(ScalarTypes.I16);
                case I32 -> Optional.of(ScalarTypes.I32);
                case I64 -> Optional.of(ScalarTypes.I64);
                case U8 -> Optional.of(ScalarTypes.U8);
                case U16 -> Optional.of(ScalarTypes.U16);
                case U32 -> Optional.of(ScalarTypes.U32);
                case U64 -> Optional.of(ScalarTypes.U64);
                case F32 -> Optional.of(ScalarTypes.F32);
                case F64 -> Optional.of(ScalarTypes.F64);
                case BOOL -> Optional.of(ScalarTypes.BOOL);
                case STRING -> Optional.of(ScalarTypes.STRING);
                case BYTES -> Optional.of(ScalarTypes.BYTES);
                case DATETIME -> unsupported(type.widlName(), "use `string` and convert it to a date in Java");
                case RAW, ANY, VALUE -> unsupported(type.widlName(), "declare the type that the guest really sends");
            };
        }

        @Override
        public Optional<JavaType> list(WidlType.ListOf type) {
            return type.element().accept(this).map(JavaType.ListOf::new);
        }

        @Override
        public Optional<JavaType> map(WidlType.MapOf type) {
            Optional<JavaType> value = type.value().accept(this);
            return type.key()
                    .accept(this)
                    .filter(JavaType.Scalar.class::isInstance)
                    .map(JavaType.Scalar.class::cast)
                    .flatMap(key -> value.map(java -> new JavaType.MapOf(key, java)));
        }

        /** Nil is all there is to say that something is absent, so an optional of an optional is one optional. */
        @Override
        public Optional<JavaType> optional(WidlType.OptionalOf type) {
            return type.target()
                    .accept(this)
                    .map(target -> target instanceof JavaType.OptionalOf ? target : new JavaType.OptionalOf(target));
        }

        @Override
        public Optional<JavaType> stream(WidlType.StreamOf type) {
            return unsupported("stream", "use a list, or one call for each item");
        }

        @Override
        public Optional<JavaType> object(ObjectType type) {
            return Optional.of(TypePlanner.this.record(type));
        }

        @Override
        public Optional<JavaType> enumeration(EnumType type) {
            return Optional.empty();
        }

        @Override
        public Optional<JavaType> union(UnionType type) {
            return Optional.empty();
        }

        @Override
        public Optional<JavaType> alias(AliasType type) {
            return type.target().accept(this);
        }

        private Optional<JavaType> unsupported(String type, String help) {
            report.accept(new Unsupported(type, help));
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.AliasMapping;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
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
    private final GeneratorOptions options;
    private final List<Diagnostic> diagnostics;
    private final ElementNames names;
    private final DocPlanner docs;

    /**
     * The types of a package.
     *
     * @param packageName where types without a home have their class
     * @param homes where the others have theirs
     * @param options what the user decides
     * @param diagnostics where mistakes go
     */
    TypePlanner(String packageName, TypeHomes homes, GeneratorOptions options, List<Diagnostic> diagnostics) {
        this.packageName = packageName;
        this.homes = homes;
        this.options = options;
        this.diagnostics = diagnostics;
        this.names = new ElementNames(diagnostics);
        this.docs = new DocPlanner(options.annotations(), diagnostics);
    }

    /** What elements are called. */
    ElementNames names() {
        return names;
    }

    /** What a schema says about elements. */
    DocPlanner docs() {
        return docs;
    }

    /**
     * The Java type.
     *
     * @param type the schema type
     * @param user the field, parameter or operation whose type it is
     * @param kind what the user is, for messages
     * @return empty if the type cannot be had in Java, which is reported
     */
    Optional<JavaType> plan(WidlType type, Name user, String kind) {
        Optional<JavaType> planned = type.accept(new Mapping(
                () -> diagnostics.add(Diagnostic.error(
                                CodegenDiagnosticCode.UNSUPPORTED_TYPE,
                                user.span(),
                                kind + " `" + user.text()
                                        + "` is a stream, and a waPC call is one request and one response")
                        .withHelp("use a list, or one call for each item")),
                diagnostics::add));
        planned.filter(java -> java.depth() > Limits.DEPTH)
                .ifPresent(java -> diagnostics.add(Diagnostic.error(
                                CodegenDiagnosticCode.TYPE_TOO_DEEP,
                                user.span(),
                                "the type of " + kind + " `" + user.text() + "` nests " + java.depth()
                                        + " lists, maps and optionals; the generator takes " + Limits.DEPTH)
                        .withHelp("declare a type for the inner part")));
        return planned;
    }

    /** The Java type of a schema type that is known to have one. */
    JavaType known(WidlType type) {
        return type.accept(new Mapping(() -> {}, misfit -> {}))
                .orElseThrow(() -> new IllegalStateException("not supported: " + type));
    }

    /** The class of a declared type: of the one that it has where it is declared, whatever an import calls it. */
    JavaType.Coded coded(Definition type) {
        Optional<TypeHomes.Home> home = homes.of(type);
        Name name = home.isPresent() ? type.declaredAs() : type.name();
        ClassName javaName = ClassName.get(
                home.map(TypeHomes.Home::packageName).orElse(packageName), names.type(name, type.annotations()));
        return new JavaType.Coded(
                type.name().text(),
                javaName,
                TypeHomes.codec(javaName),
                JavaDoc.deprecationOf(type.annotations()).isPresent());
    }

    /** Tells whether another type of its file implements a type. */
    boolean isImplemented(ObjectType type) {
        return homes.isImplemented(type);
    }

    /** The constant of an enum's value. */
    String constant(EnumType.Member member) {
        return EnumPlanner.constant(names.constant(member), options);
    }

    /** An object type as its own package sees it: its fields may mean classes of that package. */
    Seen atHome(ObjectType type) {
        return homes.of(type)
                .map(home -> new Seen(home.own(type), new TypePlanner(home.packageName(), homes, options, diagnostics)))
                .orElseGet(() -> new Seen(type, this));
    }

    /**
     * An object type and what its fields mean.
     *
     * @param type the type
     * @param types for the types of its fields
     */
    record Seen(ObjectType type, TypePlanner types) {}

    private final class Mapping implements WidlType.Cases<Optional<JavaType>> {
        private final Runnable stream;
        private final Consumer<Diagnostic> misfits;

        private Mapping(Runnable stream, Consumer<Diagnostic> misfits) {
            this.stream = stream;
            this.misfits = misfits;
        }

        @Override
        public Optional<JavaType> scalar(Scalar type) {
            return Optional.of(
                    switch (type) {
                        case I8 -> ScalarTypes.I8;
                        case I16 -> ScalarTypes.I16;
                        case I32 -> ScalarTypes.I32;
                        case I64 -> ScalarTypes.I64;
                        case U8 -> ScalarTypes.U8;
                        case U16 -> ScalarTypes.U16;
                        case U32 -> ScalarTypes.U32;
                        case U64 -> ScalarTypes.U64;
                        case F32 -> ScalarTypes.F32;
                        case F64 -> ScalarTypes.F64;
                        case BOOL -> ScalarTypes.BOOL;
                        case STRING -> ScalarTypes.STRING;
                        case BYTES -> ScalarTypes.BYTES;
                        case DATETIME -> datetime(options.encoding().datetimes());
                        case RAW -> ScalarTypes.RAW;
                        case ANY -> ScalarTypes.ANY;
                        case VALUE -> ScalarTypes.VALUE;
                    });
        }

        private static JavaType datetime(DatetimeEncoding encoding) {
            return switch (encoding) {
                case RFC3339 -> ScalarTypes.DATETIME;
                case TIMESTAMP -> ScalarTypes.TIMESTAMP;
            };
        }

        @Override
        public Optional<JavaType> list(WidlType.ListOf type) {
            return type.element().accept(this).map(JavaType.ListOf::new);
        }

        @Override
        public Optional<JavaType> map(WidlType.MapOf type) {
            Optional<JavaType> value = type.value().accept(this);
            return type.key().accept(this).flatMap(key -> value.map(java -> new JavaType.MapOf(key, java)));
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
            stream.run();
            return Optional.empty();
        }

        @Override
        public Optional<JavaType> object(ObjectType type) {
            return Optional.of(coded(type));
        }

        @Override
        public Optional<JavaType> enumeration(EnumType type) {
            return Optional.of(coded(type));
        }

        @Override
        public Optional<JavaType> union(UnionType type) {
            return Optional.of(coded(type));
        }

        @Override
        public Optional<JavaType> alias(AliasType type) {
            Optional<JavaType> target = type.target().accept(this);
            AliasMapping mapping = options.aliases().get(type.declaredAs().text());
            return mapping == null ? target : target.map(java -> converted(type, mapping, java));
        }

        /** What the alias stands for if the two do not go together, which is reported. */
        private JavaType converted(AliasType type, AliasMapping mapping, JavaType target) {
            Optional<JavaType.Converted> converted = AliasConversion.of(mapping, target);
            if (converted.isEmpty()) {
                misfits.accept(Diagnostic.error(
                                CodegenDiagnosticCode.ALIAS_MISFIT,
                                type.declaredAs().span(),
                                "the option aliases makes a " + Quoted.of(mapping.type()) + " of alias `"
                                        + type.declaredAs().text() + "`, which is `" + target.wireName() + "`")
                        .withHelp(AliasConversion.help(mapping, target)));
            }
            return converted.isPresent() ? converted.get() : target;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which definitions of a schema become classes. Reports those that should and cannot yet; an alias becomes nothing. */
final class SupportedTypes implements WidlType.Cases<Optional<ObjectType>> {
    private final Consumer<Diagnostic> mistakes;

    private SupportedTypes(Consumer<Diagnostic> mistakes) {
        this.mistakes = mistakes;
    }

    /** The object types, in the schema's order. */
    static List<ObjectType> of(Schema schema, Consumer<Diagnostic> mistakes) {
        SupportedTypes kinds = new SupportedTypes(mistakes);
        return schema.definitions().stream()
                .flatMap(definition -> definition.accept(kinds).stream())
                .toList();
    }

    @Override
    public Optional<ObjectType> object(ObjectType type) {
        return Optional.of(type);
    }

    @Override
    public Optional<ObjectType> enumeration(EnumType type) {
        return unsupported("enum", type, "use `i32`, or `string` if the guest sends names");
    }

    @Override
    public Optional<ObjectType> union(UnionType type) {
        return unsupported("union", type, "declare one operation for each of its members");
    }

    @Override
    public Optional<ObjectType> alias(AliasType type) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectType> scalar(Scalar type) {
        throw notDeclared(type);
    }

    @Override
    public Optional<ObjectType> list(WidlType.ListOf type) {
        throw notDeclared(type);
    }

    @Override
    public Optional<ObjectType> map(WidlType.MapOf type) {
        throw notDeclared(type);
    }

    @Override
    public Optional<ObjectType> optional(WidlType.OptionalOf type) {
        throw notDeclared(type);
    }

    @Override
    public Optional<ObjectType> stream(WidlType.StreamOf type) {
        throw notDeclared(type);
    }

    private Optional<ObjectType> unsupported(String kind, Definition type, String help) {
        mistakes.accept(Diagnostic.error(
                        CodegenDiagnosticCode.UNSUPPORTED_TYPE,
                        type.declaredAs().span(),
                        kind + " `" + type.declaredAs().text() + "` is not supported yet")
                .withHelp(help));
        return Optional.empty();
    }

    private static IllegalStateException notDeclared(WidlType type) {
        return new IllegalStateException("not a declared type: " + type);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Object types to records. */
final class RecordPlanner {
    private final TypePlanner types;
    private final List<Diagnostic> diagnostics;

    RecordPlanner(TypePlanner types, List<Diagnostic> diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    JavaRecord plan(ObjectType type, JavaHeader header) {
        List<JavaComponent> components = new ArrayList<>();
        NameScope names = new NameScope("field", diagnostics);
        for (Field field : type.fields()) {
            String name = names.claim(types.names().component(field), field.name());
            types.plan(field.type(), field.name(), "field").ifPresent(javaType -> {
                Optional<JavaLiteral> literal = field.defaultValue()
                        .flatMap(value ->
                                new DefaultPlanner(types, diagnostics).plan(value, field.type(), field.name()));
                JavaDoc doc = types.docs().of(field.description(), field.annotations());
                components.add(new JavaComponent(name, field.name().text(), javaType, doc, literal));
            });
        }
        Limits.recordExceeded(type.name(), components).ifPresent(diagnostics::add);
        return new JavaRecord(
                header,
                type.name().text(),
                types.coded(type).codec(),
                new FieldsPlanner(types).implementedBy(type, components),
                components,
                ReachedTypes.isRecursive(type, type.fields().stream().map(Field::type)),
                types.docs().of(type.description(), type.annotations()));
    }
}

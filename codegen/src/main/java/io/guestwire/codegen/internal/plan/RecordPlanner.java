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
        JavaType.RecordOf self = types.record(type);
        List<JavaComponent> components = new ArrayList<>();
        NameScope names = new NameScope("field", diagnostics);
        for (Field field : type.fields()) {
            String name = names.claim(JavaNames.component(field.name().text()), field.name());
            types.plan(field.type(), field.name(), "field").ifPresent(javaType -> {
                Optional<JavaLiteral> literal = field.defaultValue()
                        .flatMap(value ->
                                new DefaultPlanner(types, diagnostics).plan(value, field.type(), field.name()));
                JavaDoc doc = JavaDoc.of(field.description(), field.annotations());
                components.add(new JavaComponent(name, field.name().text(), javaType, doc, literal));
            });
        }
        Limits.recordExceeded(type.name(), components).ifPresent(diagnostics::add);
        return new JavaRecord(
                header,
                type.name().text(),
                self.codec(),
                components,
                JavaDoc.of(type.description(), type.annotations()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Object types to records. */
final class RecordPlanner {
    private final TypePlanner types;
    private final DefaultPlanner defaults;
    private final List<Diagnostic> diagnostics;

    RecordPlanner(TypePlanner types, DefaultPlanner defaults, List<Diagnostic> diagnostics) {
        this.types = types;
        this.defaults = defaults;
        this.diagnostics = diagnostics;
    }

    JavaRecord plan(ObjectType type, JavaHeader header) {
        JavaType.RecordOf self = types.record(type);
        List<JavaComponent> components = new ArrayList<>();
        NameScope names = new NameScope("field", diagnostics);
        for (Field field : type.fields()) {
            String name = names.claim(JavaNames.component(field.name().text()), field.name());
            types.plan(field.type(), field.name(), "field").ifPresent(javaType -> {
                Optional<JavaLiteral> literal =
                        field.defaultValue().flatMap(value -> defaults.plan(value, field.type(), field.name()));
                JavaDoc doc = JavaDoc.of(field.description(), field.annotations());
                components.add(new JavaComponent(name, field.name().text(), javaType, doc, literal));
            });
        }
        checkSlots(type, components);
        boolean hasDefaults = components.stream()
                .anyMatch(component -> component.defaultValue().isPresent());
        String builder = self.typeName().simpleName().equals("Builder") ? "Builder_" : "Builder";
        return new JavaRecord(
                header,
                type.name().text(),
                self.codec(),
                components,
                hasDefaults ? Optional.of(builder) : Optional.empty(),
                JavaDoc.of(type.description(), type.annotations()));
    }

    private void checkSlots(ObjectType type, List<JavaComponent> components) {
        int slots = components.stream()
                .mapToInt(component -> component.type().slots())
                .sum();
        if (slots > Limits.SLOTS) {
            diagnostics.add(Diagnostic.error(
                            CodegenDiagnosticCode.TOO_MANY_FIELDS,
                            type.name().span(),
                            "type `" + type.name().text() + "` has " + components.size()
                                    + " fields; a Java record can hold " + Limits.SLOTS
                                    + ", where `i64`, `u32`, `u64` and `f64` count twice")
                    .withHelp("move some of them into a type of their own"));
        }
    }
}

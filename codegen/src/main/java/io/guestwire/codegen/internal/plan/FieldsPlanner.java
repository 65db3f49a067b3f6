// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types that others implement to interfaces of accessors, within one file: those of others may not know of it. */
final class FieldsPlanner {
    private final TypePlanner types;

    FieldsPlanner(TypePlanner types) {
        this.types = types;
    }

    /** The interface's class. */
    static ClassName className(ClassName record) {
        return ClassName.get(record.packageName(), record.simpleName() + "Fields");
    }

    /** The interface of a type that others implement. It is not deprecated when the type is: others may still have its fields. */
    JavaFields plan(ObjectType type, JavaHeader header) {
        JavaDoc doc = new JavaDoc(type.description(), Optional.empty(), List.of());
        return new JavaFields(header, type.name().text(), accessors(type), doc);
    }

    /** What the record of a type implements: the interfaces whose fields it has, with the same Java types. */
    List<ClassName> implementedBy(ObjectType type, List<JavaComponent> components) {
        Set<ClassName> interfaces = new LinkedHashSet<>();
        for (ObjectType candidate : withInterfaces(type)) {
            boolean fits = accessors(candidate).stream()
                    .allMatch(accessor -> components.stream().anyMatch(component -> isSame(component, accessor)));
            if (types.isImplemented(candidate) && candidate.origin() == type.origin() && fits) {
                interfaces.add(className(types.coded(candidate).typeName()));
            }
        }
        return List.copyOf(interfaces);
    }

    private static boolean isSame(JavaComponent component, JavaComponent accessor) {
        return component.name().equals(accessor.name())
                && component.type().typeName().equals(accessor.type().typeName());
    }

    /** The type and all that it implements, directly or not. */
    private static Set<ObjectType> withInterfaces(ObjectType type) {
        Set<ObjectType> all = new LinkedHashSet<>();
        List<ObjectType> pending = new ArrayList<>(List.of(type));
        while (!pending.isEmpty()) {
            ObjectType next = pending.remove(0);
            if (all.add(next)) {
                pending.addAll(next.interfaces());
            }
        }
        return all;
    }

    private List<JavaComponent> accessors(ObjectType type) {
        List<JavaComponent> accessors = new ArrayList<>();
        for (Field field : type.fields()) {
            types.plan(field.type(), field.name(), "field")
                    .ifPresent(java -> accessors.add(new JavaComponent(
                            types.names().component(field),
                            field.name().text(),
                            java,
                            new JavaDoc(field.description(), Optional.empty(), List.of()),
                            Optional.empty())));
        }
        return accessors;
    }
}

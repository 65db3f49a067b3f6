// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An object type: a record.
 *
 * @param header its file
 * @param wireName its name in the schema
 * @param codec the class that writes and reads it
 * @param interfaces what it implements
 * @param components its components, in schema order
 * @param recursive whether a value can hold another one of this type
 * @param doc what the schema says about it
 */
public record JavaRecord(
        JavaHeader header,
        String wireName,
        ClassName codec,
        List<ClassName> interfaces,
        List<JavaComponent> components,
        boolean recursive,
        JavaDoc doc)
        implements JavaDefinition {
    /** Takes copies. */
    public JavaRecord {
        interfaces = List.copyOf(interfaces);
        components = List.copyOf(components);
    }

    /** Tells whether the record gets a nested {@code Builder}: it does when there is a default to start from. */
    public boolean hasBuilder() {
        return components.stream()
                .anyMatch(component -> component.defaultValue().isPresent());
    }

    /** Tells whether equality has to look into arrays, which a record does not do by itself. */
    public boolean comparesContent() {
        return components.stream().anyMatch(component -> component.type().holdsArray());
    }

    /** Tells whether a component's type mentions a deprecated type. */
    public boolean mentionsDeprecated() {
        return components.stream().anyMatch(component -> component.type().mentionsDeprecated());
    }

    @Override
    public boolean usesDeprecated() {
        return doc.isDeprecated()
                || mentionsDeprecated()
                || components.stream()
                        .anyMatch(component -> component.doc().isDeprecated()
                                || component
                                        .defaultValue()
                                        .filter(JavaLiteral::mentionsDeprecated)
                                        .isPresent());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.record(this);
    }
}

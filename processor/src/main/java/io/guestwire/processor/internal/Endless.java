// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaEnum;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.JavaUnion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds types whose values hold values of themselves without an end. */
final class Endless {
    private final Set<String> open;

    private Endless(Set<String> open) {
        this.open = open;
    }

    /** The names, in the schema, of the types that have no finite value, in order. */
    static List<String> among(List<JavaDefinition> definitions) {
        Set<String> open =
                definitions.stream().map(JavaDefinition::wireName).collect(Collectors.toCollection(HashSet::new));
        Endless endless = new Endless(open);
        boolean isNews = true;
        while (isNews) {
            isNews = false;
            for (JavaDefinition definition : definitions) {
                if (open.contains(definition.wireName()) && endless.ends(definition)) {
                    open.remove(definition.wireName());
                    isNews = true;
                }
            }
        }
        return definitions.stream()
                .map(JavaDefinition::wireName)
                .filter(open::contains)
                .toList();
    }

    private boolean ends(JavaDefinition definition) {
        return definition.accept(new JavaDefinition.Cases<>() {
            @Override
            public Boolean record(JavaRecord type) {
                return type.components().stream().map(JavaComponent::type).allMatch(Endless.this::ends);
            }

            @Override
            public Boolean enumeration(JavaEnum type) {
                return true;
            }

            @Override
            public Boolean union(JavaUnion type) {
                return type.members().isEmpty()
                        || type.members().stream()
                                .anyMatch(member -> ends(member.value().type()));
            }
        });
    }

    /** Lists, maps and optionals end because they may be empty. */
    private boolean ends(JavaType type) {
        return !(type instanceof JavaType.Coded coded) || !open.contains(coded.wireName());
    }
}

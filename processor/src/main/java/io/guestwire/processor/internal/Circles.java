// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaEnum;
import io.guestwire.codegen.internal.plan.JavaRecord;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.JavaUnion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds types whose values can hold values of themselves: only those can be nested without a bound. */
final class Circles {
    private final Map<String, List<String>> used = new HashMap<>();

    private Circles(List<JavaDefinition> definitions) {
        for (JavaDefinition definition : definitions) {
            used.put(
                    definition.wireName(),
                    definition
                            .accept(new Parts())
                            .flatMap(Circles::names)
                            .distinct()
                            .toList());
        }
    }

    /** The same definitions, with a mark on those that are recursive. */
    static List<JavaDefinition> marked(List<JavaDefinition> definitions) {
        Circles circles = new Circles(definitions);
        return definitions.stream()
                .map(definition ->
                        circles.reachesItself(definition.wireName()) ? definition.accept(new Marked()) : definition)
                .toList();
    }

    private boolean reachesItself(String name) {
        Set<String> seen = new HashSet<>();
        Deque<String> pending = new ArrayDeque<>(used.get(name));
        while (!pending.isEmpty()) {
            String next = pending.remove();
            if (next.equals(name)) {
                return true;
            }
            if (seen.add(next)) {
                pending.addAll(used.getOrDefault(next, List.of()));
            }
        }
        return false;
    }

    private static Stream<String> names(JavaType type) {
        return type instanceof JavaType.Coded coded
                ? Stream.of(coded.wireName())
                : type.parts().stream().flatMap(Circles::names);
    }

    private static final class Parts implements JavaDefinition.Cases<Stream<JavaType>> {
        @Override
        public Stream<JavaType> record(JavaRecord type) {
            return type.components().stream().map(JavaComponent::type);
        }

        @Override
        public Stream<JavaType> enumeration(JavaEnum type) {
            return Stream.empty();
        }

        @Override
        public Stream<JavaType> union(JavaUnion type) {
            return type.members().stream().map(member -> member.value().type());
        }
    }

    private static final class Marked implements JavaDefinition.Cases<JavaDefinition> {
        @Override
        public JavaDefinition record(JavaRecord type) {
            return new JavaRecord(
                    type.header(),
                    type.wireName(),
                    type.codec(),
                    type.interfaces(),
                    type.components(),
                    true,
                    type.doc());
        }

        @Override
        public JavaDefinition enumeration(JavaEnum type) {
            return type;
        }

        @Override
        public JavaDefinition union(JavaUnion type) {
            return new JavaUnion(type.header(), type.wireName(), type.codec(), type.members(), true, type.doc());
        }
    }
}

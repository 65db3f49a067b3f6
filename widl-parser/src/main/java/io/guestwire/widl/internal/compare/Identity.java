// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.SchemaVersion;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which declarations of two versions are the same type: by name, or under another one. Not thread-safe. */
final class Identity {
    private final Set<String> before;
    private final Set<String> after;
    private final Map<List<Object>, Boolean> renamed = new HashMap<>();

    Identity(SchemaVersion before, SchemaVersion after) {
        this.before = names(before);
        this.after = names(after);
    }

    private static Set<String> names(SchemaVersion version) {
        Set<String> names = new HashSet<>();
        version.schemas().stream()
                .flatMap(schema -> schema.definitions().stream())
                .forEach(definition -> names.add(definition.declaredAs().text()));
        return names;
    }

    /** Whether two declarations, one of each version in any order, are the same type. */
    boolean same(Definition one, Definition other) {
        return isNamedAlike(one, other) || isRenamed(one, other) || isRenamed(other, one);
    }

    /** Whether an import's name or the declared one is the same. */
    static boolean isNamedAlike(Definition one, Definition other) {
        return one.declaredAs().text().equals(other.declaredAs().text())
                || one.name().text().equals(other.name().text());
    }

    /** Whether the earlier name is gone, the present one new, and most of the content still there. */
    boolean isRenamed(Definition earlier, Definition present) {
        return !after.contains(earlier.declaredAs().text())
                && !before.contains(present.declaredAs().text())
                && renamed.computeIfAbsent(List.of(earlier, present), pair -> sharesMost(earlier, present));
    }

    private static boolean sharesMost(Definition earlier, Definition present) {
        if (earlier.getClass() != present.getClass()) {
            return false;
        }
        Set<String> kept = new HashSet<>(content(earlier));
        int all = kept.size();
        kept.retainAll(content(present));
        return kept.size() * 2 >= all && (all > 0 || content(present).isEmpty());
    }

    private static List<String> content(Definition definition) {
        return definition.accept(new Content());
    }

    /** The names that a type is made of. */
    private static final class Content implements WidlType.Cases<List<String>> {
        @Override
        public List<String> object(ObjectType type) {
            return type.fields().stream().map(field -> field.name().text()).toList();
        }

        @Override
        public List<String> enumeration(EnumType type) {
            return type.values().stream().map(value -> value.name().text()).toList();
        }

        @Override
        public List<String> union(UnionType type) {
            return type.members().stream().map(WrittenType::unionKey).toList();
        }

        @Override
        public List<String> alias(AliasType type) {
            return List.of(WrittenType.text(type.target()));
        }

        @Override
        public List<String> scalar(Scalar type) {
            return List.of(type.widlName());
        }

        @Override
        public List<String> list(WidlType.ListOf type) {
            return List.of(WrittenType.text(type));
        }

        @Override
        public List<String> map(WidlType.MapOf type) {
            return List.of(WrittenType.text(type));
        }

        @Override
        public List<String> optional(WidlType.OptionalOf type) {
            return List.of(WrittenType.text(type));
        }

        @Override
        public List<String> stream(WidlType.StreamOf type) {
            return List.of(WrittenType.text(type));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A declared type, its Java type and its codec.
 *
 * @param type the type as the schema declares it
 * @param java the generated record, enum or sealed interface
 * @param codec what writes and reads it
 */
record TypedCodec(Definition type, Class<?> java, GeneratedCodec codec) {
    /** The codecs among the classes, each with the definition that it was generated for. */
    static List<TypedCodec> of(List<Schema> schemas, Compilation compilation, ClassLoader loader)
            throws ReflectiveOperationException {
        List<Definition> definitions = schemas.stream()
                .flatMap(schema -> schema.definitions().stream())
                .toList();
        List<String> names = compilation.classFiles().stream()
                .map(compilation::nameOf)
                .sorted()
                .toList();
        List<TypedCodec> codecs = new ArrayList<>();
        for (String name : names) {
            if (names.contains(name + "Codec")) {
                Class<?> java = Class.forName(name, true, loader);
                Definition type = definitions.stream()
                        .filter(one -> isOf(one, java))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no schema declares " + name));
                if (!(type instanceof EnumType enumeration)
                        || !enumeration.values().isEmpty()) {
                    codecs.add(new TypedCodec(type, java, GeneratedCodec.of(java)));
                }
            }
        }
        return codecs;
    }

    @Override
    public String toString() {
        return java.getName();
    }

    /** Names alone do not do: two namespaces may have types of one name. */
    private static boolean isOf(Definition type, Class<?> java) {
        return Stream.of(type.name(), type.declaredAs())
                        .map(name -> given(type.annotations()).orElseGet(() -> JavaNames.type(name.text())))
                        .anyMatch(java.getSimpleName()::equals)
                && type.accept(new HasShapeOf(java));
    }

    /** The name that {@code @java(name: "...")} gives. */
    static Optional<String> given(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().text().equals("java"))
                .flatMap(annotation -> annotation.argument("name").stream())
                .map(value -> ((Value.StringValue) value).value())
                .findFirst();
    }

    private record HasShapeOf(Class<?> java) implements WidlType.Cases<Boolean> {
        @Override
        public Boolean object(ObjectType type) {
            return java.isRecord()
                    && Arrays.stream(java.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList()
                            .equals(type.fields().stream()
                                    .map(field -> given(field.annotations())
                                            .orElseGet(() -> JavaNames.component(
                                                    field.name().text())))
                                    .toList());
        }

        @Override
        public Boolean enumeration(EnumType type) {
            return java.isEnum()
                    && java.getEnumConstants().length >= type.values().size();
        }

        @Override
        public Boolean union(UnionType type) {
            return java.isSealed()
                    && java.getPermittedSubclasses().length == type.members().size();
        }

        @Override
        public Boolean scalar(Scalar type) {
            return false;
        }

        @Override
        public Boolean list(WidlType.ListOf type) {
            return false;
        }

        @Override
        public Boolean map(WidlType.MapOf type) {
            return false;
        }

        @Override
        public Boolean optional(WidlType.OptionalOf type) {
            return false;
        }

        @Override
        public Boolean stream(WidlType.StreamOf type) {
            return false;
        }

        @Override
        public Boolean alias(AliasType type) {
            return false;
        }
    }
}

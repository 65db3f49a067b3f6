// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.ReadyConversions;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Java types, as the compiler shows them, to the types of a plan. What cannot travel is reported where it is used. */
final class TypeReader {
    private final ScalarTable scalars;
    private final UserTypes userTypes;
    private final Mistakes mistakes;

    TypeReader(ScalarTable scalars, UserTypes userTypes, Mistakes mistakes) {
        this.scalars = scalars;
        this.userTypes = userTypes;
        this.mistakes = mistakes;
    }

    /** The type of a parameter, a component or a result; empty if it is reported, or not there yet. */
    Optional<JavaType> read(TypeMirror type, Use use) {
        Optional<Mark> mark = Mark.of(use.element(), Mark.WIRE_TYPE);
        if (mark.isEmpty()) {
            return type.accept(new Reading(use, type, Optional.empty()), Optional.empty());
        }
        mistakes.noteIfUnresolved(mark.get());
        Optional<TypeSyntax> wanted = mark.get().text("value").flatMap(WireTypes::parse);
        if (wanted.isEmpty()) {
            mistakes.add(
                    mark.get(),
                    "value",
                    "`@WireType` of " + use.what() + " is no type of a schema",
                    "write one as a schema does, such as `u32`, `[u8]` or `{string: u64}?`");
            return Optional.empty();
        }
        return type.accept(new Reading(use, type, mark), wanted);
    }

    /** One reading; the argument is what {@code @WireType} says for the part that is visited. */
    private final class Reading extends SimpleTypeVisitor14<Optional<JavaType>, Optional<TypeSyntax>> {
        private final Use use;
        private final TypeMirror whole;
        private final Optional<Mark> mark;

        private Reading(Use use, TypeMirror whole, Optional<Mark> mark) {
            this.use = use;
            this.whole = whole;
            this.mark = mark;
        }

        @Override
        public Optional<JavaType> visitPrimitive(PrimitiveType type, Optional<TypeSyntax> wanted) {
            return scalar(type, TypeNames.of(type), wanted);
        }

        @Override
        public Optional<JavaType> visitArray(ArrayType type, Optional<TypeSyntax> wanted) {
            if (type.getComponentType().getKind() == TypeKind.BYTE) {
                return scalar(type, "byte[]", wanted);
            }
            return refuse(type, "use `List<" + TypeNames.boxed(type.getComponentType()) + ">`");
        }

        @Override
        public Optional<JavaType> visitDeclared(DeclaredType type, Optional<TypeSyntax> wanted) {
            TypeElement element = (TypeElement) type.asElement();
            String name = element.getQualifiedName().toString();
            return switch (name) {
                case "java.util.List" -> list(type, wanted);
                case "java.util.Map" -> map(type, wanted);
                case "java.util.Optional" -> optional(type, wanted);
                default -> scalars.has(name) ? scalar(type, name, wanted) : other(type, element, wanted);
            };
        }

        @Override
        public Optional<JavaType> visitError(ErrorType type, Optional<TypeSyntax> wanted) {
            mistakes.noteUnresolved();
            return Optional.empty();
        }

        @Override
        public Optional<JavaType> visitTypeVariable(TypeVariable type, Optional<TypeSyntax> wanted) {
            return refuse(type, "name the type itself: a type variable has no codec");
        }

        @Override
        public Optional<JavaType> visitWildcard(WildcardType type, Optional<TypeSyntax> wanted) {
            return refuse(type, "name the type itself in the place of the wildcard");
        }

        @Override
        protected Optional<JavaType> defaultAction(TypeMirror type, Optional<TypeSyntax> wanted) {
            return refuse(type, "use one of the types that docs/host-exports.md lists");
        }

        private Optional<JavaType> scalar(TypeMirror type, String name, Optional<TypeSyntax> wanted) {
            if (!scalars.has(name)) {
                return refuse(type, Alternatives.to(name));
            }
            Optional<JavaType.Scalar> scalar = wanted.isEmpty()
                    ? Optional.of(scalars.get(name))
                    : WireTypes.nameOf(wanted.get()).flatMap(wire -> scalars.alternative(name, wire));
            return scalar.isPresent() ? Optional.of(scalar.get()) : mismatch(type);
        }

        private Optional<JavaType> list(DeclaredType type, Optional<TypeSyntax> wanted) {
            Optional<TypeSyntax> element = wanted.flatMap(WireTypes::elementOf);
            return fits(type, 1, wanted, element)
                    ? argument(type, 0, element).map(JavaType.ListOf::new)
                    : Optional.empty();
        }

        private Optional<JavaType> map(DeclaredType type, Optional<TypeSyntax> wanted) {
            Optional<TypeSyntax> wantedKey = wanted.flatMap(WireTypes::keyOf);
            if (!fits(type, 2, wanted, wantedKey)) {
                return Optional.empty();
            }
            Optional<JavaType> key = argument(type, 0, wantedKey);
            Optional<JavaType> value = argument(type, 1, wanted.flatMap(WireTypes::valueOf));
            if (key.isPresent() && !ScalarTable.isKey(key.get())) {
                return refuse(
                        type, "use `String`, `Byte`, `Short`, `Integer` or `Long` for the keys, as a schema does");
            }
            return key.flatMap(k -> value.map(v -> new JavaType.MapOf(k, v)));
        }

        private Optional<JavaType> optional(DeclaredType type, Optional<TypeSyntax> wanted) {
            Optional<TypeSyntax> target = wanted.flatMap(WireTypes::targetOf);
            if (!fits(type, 1, wanted, target)) {
                return Optional.empty();
            }
            Optional<JavaType> read = argument(type, 0, target);
            if (read.filter(JavaType.OptionalOf.class::isInstance).isPresent()) {
                return refuse(type, "use one `Optional`: nothing and an empty optional are the same on the wire");
            }
            return read.map(JavaType.OptionalOf::new);
        }

        /** Tells whether a container has its arguments, and {@code @WireType} means the same kind of container. */
        private boolean fits(DeclaredType type, int arguments, Optional<TypeSyntax> wanted, Optional<?> part) {
            if (type.getTypeArguments().size() != arguments) {
                String name = type.asElement().getSimpleName().toString();
                refuse(
                        type,
                        "say what it holds: `" + name + (arguments == 1 ? "<String>`" : "<String, Long>`")
                                + ", for example");
                return false;
            }
            if (wanted.isPresent() && part.isEmpty()) {
                mismatch(type);
                return false;
            }
            return true;
        }

        private Optional<JavaType> argument(DeclaredType type, int index, Optional<TypeSyntax> wanted) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            return arguments.get(index).accept(this, wanted);
        }

        private Optional<JavaType> other(DeclaredType type, TypeElement element, Optional<TypeSyntax> wanted) {
            String name = element.getQualifiedName().toString();
            Optional<JavaType> read =
                    ReadyConversions.standingFor(name, scalars.datetime()).map(JavaType.class::cast);
            if (read.isEmpty()) {
                Optional<String> objection = userTypes.objectionTo(element);
                if (objection.isPresent()) {
                    return refuse(type, objection.get());
                }
                read = userTypes.use(element, use);
            }
            boolean agrees = wanted.isEmpty()
                    || read.isEmpty()
                    || read.map(JavaType::wireName).equals(WireTypes.nameOf(wanted.get()));
            return agrees ? read : mismatch(type);
        }

        private Optional<JavaType> refuse(TypeMirror part, String help) {
            String inside = part == whole ? "" : "; `" + TypeNames.of(part) + "` inside it";
            mistakes.add(
                    use.place(),
                    use.what() + " has the type `" + TypeNames.of(whole) + "`" + inside + ", which cannot travel",
                    help);
            return Optional.empty();
        }

        private Optional<JavaType> mismatch(TypeMirror part) {
            Mark place = mark.orElseThrow();
            mistakes.add(
                    place,
                    "value",
                    "`@WireType` of " + use.what() + " does not go with `" + TypeNames.of(part) + "`",
                    "`u8` and `u16` are `int` in Java, `u32` and `u64` are `long`; leave the annotation out where the"
                            + " Java type says it all");
            return Optional.empty();
        }
    }
}

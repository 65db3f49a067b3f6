// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What values have to be before they are kept or sent: there, within range, and safe from later changes. */
final class Checks {
    private Checks() {}

    /** The statements that check parameters, and replace mutable ones by a copy. */
    static List<CodeBlock> statements(List<JavaComponent> parameters) {
        NameAllocator names = new NameAllocator();
        parameters.forEach(parameter -> names.newName(parameter.name(), new Object()));
        List<CodeBlock> statements = new ArrayList<>();
        for (JavaComponent parameter : parameters) {
            parameter
                    .type()
                    .accept(new Statement(parameter.name(), parameter.name(), names))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    /**
     * The statements that check what code of a user returned, and replace what others may change meanwhile by a copy.
     *
     * @param type its type
     * @param name the variable that holds it
     * @param method what returned it, for messages
     * @param names the local names that are taken
     */
    static List<CodeBlock> ofResult(JavaType type, String name, String method, NameAllocator names) {
        List<CodeBlock> statements = new ArrayList<>();
        if (!type.typeName().isPrimitive()) {
            statements.add(notNull(name, "`" + method + "` returned null"));
        }
        type.accept(new Statement(name, method, names))
                .filter(check -> !check.equals(notNull(name, method)))
                .ifPresent(statements::add);
        return statements;
    }

    /**
     * The statement that checks the variable {@code encoded}, which is there already.
     *
     * @param label what it was made of, for messages
     */
    static Optional<CodeBlock> ofEncoded(JavaType type, String label) {
        return type.accept(new Needed())
                ? type.accept(new Statement("encoded", label, new NameAllocator()))
                : Optional.empty();
    }

    /**
     * The statement that checks a variable, and replaces a mutable value by a copy.
     *
     * @param label an expression that gives what it is called in messages
     */
    static Optional<CodeBlock> ofVariable(JavaType type, String name, CodeBlock label, NameAllocator names) {
        return type.accept(new Statement(name, label, names));
    }

    private static CodeBlock notNull(String name, String message) {
        return notNull(name, CodeBlock.of("$S", message));
    }

    private static CodeBlock notNull(String name, CodeBlock message) {
        return CodeBlock.of("$T.requireNonNull($N, $L)", Objects.class, name, message);
    }

    private record Statement(String name, CodeBlock label, NameAllocator names)
            implements JavaType.Cases<Optional<CodeBlock>> {
        Statement(String name, String label, NameAllocator names) {
            this(name, CodeBlock.of("$S", label), names);
        }

        @Override
        public Optional<CodeBlock> scalar(JavaType.Scalar type) {
            return type.typeName().isPrimitive()
                    ? type.check().map(check -> CodeBlock.of("$T.$N($N, $L)", RuntimeTypes.RANGES, check, name, label))
                    : Optional.of(notNull(name, label));
        }

        @Override
        public Optional<CodeBlock> list(JavaType.ListOf type) {
            return replace(type);
        }

        @Override
        public Optional<CodeBlock> map(JavaType.MapOf type) {
            return replace(type);
        }

        @Override
        public Optional<CodeBlock> optional(JavaType.OptionalOf type) {
            return type.accept(new Needed()) ? replace(type) : Optional.of(notNull(name, label));
        }

        @Override
        public Optional<CodeBlock> coded(JavaType.Coded type) {
            return Optional.of(notNull(name, label));
        }

        @Override
        public Optional<CodeBlock> converted(JavaType.Converted type) {
            return Optional.of(notNull(name, label));
        }

        private Optional<CodeBlock> replace(JavaType type) {
            CodeBlock value = CodeBlock.of("$N", name);
            CodeBlock checked = type.accept(new Copy(value, label, names.clone()));
            return Optional.of(CodeBlock.of("$N = $L", name, checked));
        }
    }

    /** The checked copy of a list, map or optional. */
    private record Copy(CodeBlock value, CodeBlock field, NameAllocator names) implements JavaType.Cases<CodeBlock> {
        @Override
        public CodeBlock list(JavaType.ListOf type) {
            return call(
                    "listOf", type.element().accept(new Element(names)).stream().toList());
        }

        @Override
        public CodeBlock map(JavaType.MapOf type) {
            Optional<CodeBlock> key = type.key().accept(new Element(names.clone()));
            Optional<CodeBlock> element = type.value().accept(new Element(names.clone()));
            if (key.isEmpty() && element.isEmpty()) {
                return call("mapOf", List.of());
            }
            return call("mapOf", List.of(key.orElseGet(this::unchecked), element.orElseGet(this::unchecked)));
        }

        @Override
        public CodeBlock optional(JavaType.OptionalOf type) {
            return call(
                    "optionalOf",
                    type.target().accept(new Element(names)).stream().toList());
        }

        @Override
        public CodeBlock scalar(JavaType.Scalar type) {
            throw new IllegalArgumentException("a scalar is not copied: " + type.wireName());
        }

        @Override
        public CodeBlock coded(JavaType.Coded type) {
            throw new IllegalArgumentException("a value of a declared type is not copied: " + type.wireName());
        }

        @Override
        public CodeBlock converted(JavaType.Converted type) {
            throw new IllegalArgumentException("a value of the user's is not copied: " + type.wireName());
        }

        private CodeBlock call(String method, List<CodeBlock> checks) {
            CodeBlock.Builder call = CodeBlock.builder().add("$T.$L($L, $L", RuntimeTypes.RANGES, method, value, field);
            checks.forEach(check -> call.add(", $L", check));
            return call.add(")").build();
        }

        private CodeBlock unchecked() {
            NameAllocator inner = names.clone();
            return CodeBlock.of(
                    "($1N, $2N) -> $1N", inner.newName("item", new Object()), inner.newName("field", new Object()));
        }
    }

    /** The check of each element, as a function of the runtime's {@code Ranges.Element}; empty when null is all it may not be. */
    private record Element(NameAllocator names) implements JavaType.Cases<Optional<CodeBlock>> {
        @Override
        public Optional<CodeBlock> scalar(JavaType.Scalar type) {
            return type.check().map(check -> CodeBlock.of("$T::$N", RuntimeTypes.RANGES, check));
        }

        @Override
        public Optional<CodeBlock> list(JavaType.ListOf type) {
            return lambda(type);
        }

        @Override
        public Optional<CodeBlock> map(JavaType.MapOf type) {
            return lambda(type);
        }

        @Override
        public Optional<CodeBlock> optional(JavaType.OptionalOf type) {
            return type.accept(new Needed()) ? lambda(type) : Optional.empty();
        }

        @Override
        public Optional<CodeBlock> coded(JavaType.Coded type) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> converted(JavaType.Converted type) {
            return Optional.empty();
        }

        private Optional<CodeBlock> lambda(JavaType type) {
            NameAllocator inner = names.clone();
            CodeBlock item = CodeBlock.of("$N", inner.newName("item", new Object()));
            CodeBlock field = CodeBlock.of("$N", inner.newName("field", new Object()));
            CodeBlock copy = type.accept(new Copy(item, field, inner));
            return Optional.of(CodeBlock.of("($L, $L) -> $L", item, field, copy));
        }
    }

    /** Whether a value needs more than a look for null. */
    private record Needed() implements JavaType.Cases<Boolean> {
        @Override
        public Boolean scalar(JavaType.Scalar type) {
            return type.check().isPresent();
        }

        @Override
        public Boolean list(JavaType.ListOf type) {
            return true;
        }

        @Override
        public Boolean map(JavaType.MapOf type) {
            return true;
        }

        @Override
        public Boolean optional(JavaType.OptionalOf type) {
            return type.target().accept(this);
        }

        @Override
        public Boolean coded(JavaType.Coded type) {
            return false;
        }

        @Override
        public Boolean converted(JavaType.Converted type) {
            return false;
        }
    }
}

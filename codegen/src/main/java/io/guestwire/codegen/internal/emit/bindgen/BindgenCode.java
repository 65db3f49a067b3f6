// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.BindgenConversion;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Many;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Code that hands values to the runtime and takes them from it.
 *
 * @param module an expression for the object of the module's class
 */
record BindgenCode(CodeBlock module) {
    /**
     * The statement that gives a value to the guest.
     *
     * @param target an expression for the {@code Lowerer}
     * @param value an expression for the value
     * @param names the local names that are taken
     */
    CodeBlock lower(BindgenValue kind, CodeBlock target, CodeBlock value, NameAllocator names) {
        return kind.accept(new BindgenValue.Cases<>() {
            @Override
            public CodeBlock direct(BindgenValue.Direct direct) {
                return CodeBlock.of("$L.$N($L)", target, direct.method(), value);
            }

            @Override
            public CodeBlock converted(BindgenValue.Converted converted) {
                CodeBlock given = converted.conversion().accept(new Giving(value, converted.many(), names.clone()));
                return CodeBlock.of("$L.$N($L)", target, converted.method(), given);
            }
        });
    }

    /**
     * The expression that takes a value from the guest.
     *
     * @param source an expression for the {@code Lifter}
     * @param names the local names that are taken
     */
    CodeBlock lift(BindgenValue kind, CodeBlock source, NameAllocator names) {
        return kind.accept(new BindgenValue.Cases<>() {
            @Override
            public CodeBlock direct(BindgenValue.Direct direct) {
                return CodeBlock.of("$L.$N()", source, direct.method());
            }

            @Override
            public CodeBlock converted(BindgenValue.Converted converted) {
                return converted.conversion().accept(new Taking(source, converted, module, names.clone()));
            }
        });
    }

    /** The statements that refuse what cannot be sent, before anything is. */
    static Optional<CodeBlock> check(BindgenValue kind, String name) {
        return kind.accept(new BindgenValue.Cases<>() {
            @Override
            public Optional<CodeBlock> direct(BindgenValue.Direct direct) {
                return direct.typeName().isPrimitive()
                        ? direct.check()
                                .map(check -> CodeBlock.of("$T.$N($N, $S)", BindgenRuntime.RANGES, check, name, name))
                        : Optional.of(notNull(name));
            }

            @Override
            public Optional<CodeBlock> converted(BindgenValue.Converted converted) {
                return Optional.of(notNull(name));
            }
        });
    }

    static CodeBlock notNull(String name) {
        return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
    }

    /** What the runtime takes for a value. */
    private record Giving(CodeBlock value, Many many, NameAllocator names)
            implements BindgenConversion.Cases<CodeBlock> {
        @Override
        public CodeBlock struct(BindgenConversion.StructHandle conversion) {
            return each("$L.handle");
        }

        @Override
        public CodeBlock enumeration(BindgenConversion.EnumWord conversion) {
            if (many == Many.ONE) {
                return unsigned(conversion, CodeBlock.of("$L.$N()", value, conversion.number()));
            }
            String item = names.newName("item", new Object());
            CodeBlock one = unsigned(conversion, CodeBlock.of("$N.$N()", item, conversion.number()));
            if (many == Many.LIST) {
                return CodeBlock.of("$L.stream().mapToLong($N -> $L).toArray()", value, item, one);
            }
            CodeBlock hole = unsigned(conversion, CodeBlock.of("$L", conversion.hole()));
            return CodeBlock.of("$L.orElse($L)", mapped(value, many, CodeBlock.of("$N -> $L", item, one), names), hole);
        }

        /** A number as the guest means it: since 0.2.130 it crosses as a double, which keeps the sign. */
        private static CodeBlock unsigned(BindgenConversion.EnumWord conversion, CodeBlock number) {
            return conversion.unsigned() ? CodeBlock.of("$T.toUnsignedLong($L)", Integer.class, number) : number;
        }

        @Override
        public CodeBlock jsClass(BindgenConversion.JsClass conversion) {
            return value;
        }

        @Override
        public CodeBlock data(BindgenConversion.Data conversion) {
            CodeBlock writer = RecordCode.channel(conversion, BindgenRuntime.JS_WRITER);
            CodeBlock write = CodeBlock.of(
                    "$T.$N($L, ",
                    conversion.conversion().codec(),
                    conversion.conversion().write(),
                    writer);
            if (many == Many.ONE) {
                return CodeBlock.of("$L$L)", write, value);
            }
            String item = names.newName("item", new Object());
            return mapped(value, many, CodeBlock.of("$N -> $L$N)", item, write, item), names);
        }

        @Override
        public CodeBlock promise(BindgenConversion.Promise conversion) {
            throw new IllegalStateException("a promise is only given by the guest");
        }

        private CodeBlock each(String one) {
            if (many == Many.ONE) {
                return CodeBlock.of(one, value);
            }
            String item = names.newName("item", new Object());
            CodeBlock function = CodeBlock.of("$N -> $L", item, CodeBlock.of(one, item));
            return mapped(value, many, function, names);
        }
    }

    /** The values of an optional or a list, each through a function. */
    static CodeBlock mapped(CodeBlock value, Many many, CodeBlock function, NameAllocator names) {
        return switch (many) {
            case ONE -> throw new IllegalArgumentException("there is nothing to map");
            case OPTIONAL -> CodeBlock.of("$L.map($L)", value, function);
            case LIST -> CodeBlock.of("$L.stream().map($L).toList()", value, function);
            case OPTIONAL_LIST -> {
                String items = names.newName("items", new Object());
                yield CodeBlock.of("$L.map($N -> $N.stream().map($L).toList())", value, items, items, function);
            }
        };
    }

    /** A value out of what the runtime gives. */
    private record Taking(CodeBlock source, BindgenValue.Converted value, CodeBlock module, NameAllocator names)
            implements BindgenConversion.Cases<CodeBlock> {
        @Override
        public CodeBlock struct(BindgenConversion.StructHandle conversion) {
            if (value.many() == Many.ONE) {
                return CodeBlock.of("new $T($L, $L)", conversion.struct(), module, call(List.of()));
            }
            String pointer = names.newName("pointer", new Object());
            return call(List.of(CodeBlock.of("$N -> new $T($L, $N)", pointer, conversion.struct(), module, pointer)));
        }

        @Override
        public CodeBlock enumeration(BindgenConversion.EnumWord conversion) {
            CodeBlock lookup = CodeBlock.of("$T::$N", conversion.type(), conversion.lookup());
            CodeBlock name =
                    CodeBlock.of("$L", SourceText.literal(conversion.type().simpleName()));
            return value.many() == Many.OPTIONAL
                    ? call(List.of(lookup, name, CodeBlock.of("$L", conversion.hole())))
                    : call(List.of(lookup, name));
        }

        @Override
        public CodeBlock jsClass(BindgenConversion.JsClass conversion) {
            CodeBlock taken = call(List.of());
            if (value.many() == Many.ONE) {
                return CodeBlock.of("$L.$N()", taken, conversion.accessor());
            }
            String item = names.newName("item", new Object());
            CodeBlock function = CodeBlock.of("$N -> $N.$N()", item, item, conversion.accessor());
            return mapped(taken, value.many(), function, names);
        }

        @Override
        public CodeBlock data(BindgenConversion.Data conversion) {
            CodeBlock reader = RecordCode.channel(conversion, BindgenRuntime.JS_READER);
            CodeBlock read = CodeBlock.of(
                    "$T.$N($L, ",
                    conversion.conversion().codec(),
                    conversion.conversion().read(),
                    reader);
            CodeBlock taken = call(List.of());
            if (value.many() == Many.ONE) {
                return CodeBlock.of("$L$L)", read, taken);
            }
            String item = names.newName("item", new Object());
            return mapped(taken, value.many(), CodeBlock.of("$N -> $L$N)", item, read, item), names);
        }

        @Override
        public CodeBlock promise(BindgenConversion.Promise conversion) {
            return PromiseCode.future(conversion, call(List.of()), names.newName("value", new Object()));
        }

        private CodeBlock call(List<CodeBlock> arguments) {
            return CodeBlock.of("$L.$N($L)", source, value.method(), CodeBlock.join(arguments, ", "));
        }
    }
}

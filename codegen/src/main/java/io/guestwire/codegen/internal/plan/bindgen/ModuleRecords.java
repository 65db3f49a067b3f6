// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.BindgenOptions;
import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.codegen.internal.plan.records.JsPlan;
import io.guestwire.codegen.internal.plan.records.JsType;
import io.guestwire.codegen.internal.plan.records.RecordTypes;
import io.guestwire.codegen.internal.typescript.Declarations;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The values of the host whose data TypeScript declares: by the option {@code records}, by an override in the module, or by
 * the name of the type. They cross as other values of the host do, under a name of ours that stands for the conversion.
 */
final class ModuleRecords {
    private final BindgenOptions options;
    private final ModuleTypes types;
    private final RecordTypes records;
    private final String file;
    private final ModuleProblems problems;
    private final Set<String> unused;
    private int number;

    /**
     * The declared types of a module.
     *
     * @param classes what the module needs for itself
     * @param file the module's file
     */
    ModuleRecords(
            BindgenModule module, ModuleClasses classes, String file, BindgenOptions options, ModuleProblems problems) {
        this.options = options;
        this.types = classes.types();
        this.problems = problems;
        this.file = file.substring(file.lastIndexOf('/') + 1);
        unused = new LinkedHashSet<>(options.records().keySet());
        Declarations declarations = Declarations.of(module.typescriptSections(), options.typescript());
        records = new RecordTypes(classes.module(), file, declarations, classes::isTakenInAnyCase);
    }

    /** The module's file, for messages. */
    String file() {
        return file;
    }

    /**
     * A type, in which a value of the host that has declared data is called by the name of its conversion.
     *
     * @param override the type in TypeScript that the module gives
     * @param function the function's path, such as {@code Point.norm}
     * @param argument the argument; empty for the result
     */
    BindgenType of(BindgenType type, Optional<String> override, String function, String argument) {
        String place = argument.isEmpty() ? function : function + "." + argument;
        Optional<String> configured = Optional.ofNullable(options.records().get(place));
        unused.remove(place);
        Optional<String> typescript = configured.or(() -> override);
        Optional<JsType> whole = typescript.flatMap(text -> records.typed(text, place));
        BindgenType named = new Naming(whole, typescript.isPresent(), place, function, argument).of(type);
        if (configured.isPresent() && named.equals(type)) {
            problems.error(
                    ModuleDiagnosticCode.DECLARED_TYPE,
                    "the option records gives " + Quoted.of(place) + " the type " + Quoted.of(configured.get())
                            + ", which cannot be had of a " + Quoted.of(type.toString()),
                    "name a type that the module or the option typescript declares, and a place that is a `JsValue`");
        }
        return named;
    }

    /** What all of that becomes; reports what stays a {@code JsValue}, and options that nothing asked for. */
    JsPlan plan() {
        JsPlan plan = records.plan();
        plan.notes()
                .forEach(note -> problems.warning(
                        ModuleDiagnosticCode.DECLARED_TYPE,
                        note,
                        Optional.of(
                                "declare another type for it in the option typescript, if the JsValue is not enough")));
        unused.forEach(place -> problems.warning(
                ModuleDiagnosticCode.UNKNOWN_MODULE_NAME,
                "the option records has " + Quoted.of(place) + ", which the module does not have",
                Optional.of("`inspect` lists what the module has; a result is called as its function, an argument"
                        + " `function.argument`")));
        return plan;
    }

    /** Names the one value of the host in a type. */
    private final class Naming {
        private final Optional<JsType> whole;
        private final boolean overridden;
        private final String place;
        private final String function;
        private final String argument;

        private Naming(Optional<JsType> whole, boolean overridden, String place, String function, String argument) {
            this.whole = whole;
            this.overridden = overridden;
            this.place = place;
            this.function = function;
            this.argument = argument;
        }

        private BindgenType of(BindgenType type) {
            if (type instanceof BindgenType.Optional optional) {
                return new BindgenType.Optional(inside(optional.of(), this::withoutOptional));
            }
            return inside(type, declared -> Optional.of(declared));
        }

        private BindgenType inside(BindgenType type, Function<JsType, Optional<JsType>> part) {
            if (type instanceof BindgenType.Ref ref && isHost(ref.of())) {
                return new BindgenType.Ref(named(ref.of(), whole.flatMap(part)));
            }
            if (type instanceof BindgenType.LongRef ref && isHost(ref.of())) {
                return new BindgenType.LongRef(named(ref.of(), whole.flatMap(part)));
            }
            if (type instanceof BindgenType.Vector vector && isHost(vector.of())) {
                return new BindgenType.Vector(
                        named(vector.of(), whole.flatMap(part).flatMap(Naming::element)));
            }
            return isHost(type) ? named(type, whole.flatMap(part)) : type;
        }

        private Optional<JsType> withoutOptional(JsType type) {
            return Optional.of(type instanceof JsType.OptionalOf optional ? optional.target() : type);
        }

        private static Optional<JsType> element(JsType type) {
            return type instanceof JsType.ListOf list ? Optional.of(list.element()) : Optional.empty();
        }

        private boolean isHost(BindgenType type) {
            return type instanceof BindgenType.JsAny
                    || type instanceof BindgenType.Named named
                            && !named.name().equals("string")
                            && types.struct(named.name()).isEmpty()
                            && types.named(named.name()).isEmpty();
        }

        private BindgenType named(BindgenType type, Optional<JsType> given) {
            Optional<JsType> byName = overridden || !(type instanceof BindgenType.Named named)
                    ? Optional.empty()
                    : records.declared(named.name());
            return given.or(() -> byName)
                    .flatMap(records::conversion)
                    .<BindgenType>map(conversion -> {
                        String key = "typescript " + place + " " + ++number;
                        types.data(key, new BindgenConversion.Data(conversion, file, function, argument));
                        return new BindgenType.Named(key);
                    })
                    .orElse(type);
        }
    }
}

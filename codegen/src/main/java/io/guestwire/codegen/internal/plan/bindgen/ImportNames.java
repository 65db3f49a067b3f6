// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.ImportedStatic;
import io.guestwire.wasm.bindgen.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From the JavaScript names of imports to names of Java. Options name an import by its key, a class by its own name. */
final class ImportNames {
    private final ModuleNames names;

    ImportNames(ModuleNames names) {
        this.names = names;
    }

    /** The method that serves a function. */
    String method(ImportedFunction function) {
        String key = function.key();
        return function.method()
                .map(method -> method(key, function, method))
                .orElseGet(() -> names.method(key, function.jsName()));
    }

    /** The method that serves a value: {@code maxLength} for {@code MAX_LENGTH}. */
    String method(ImportedStatic value) {
        return names.method(value.key(), value.jsName());
    }

    /** The interface of a class or a namespace. */
    String type(String jsName) {
        return names.type(jsName, jsName);
    }

    /** The interface of a JavaScript module: its whole path, without the extension of its file. */
    String module(ImportSource source, String crate) {
        String path = source.kind() == ImportSource.Kind.INLINE ? crate + "/" + source.name() : source.name();
        return names.type(path, path.replaceFirst("\\.[cm]?js$", ""));
    }

    /** The names of a method's parameters, which differ. */
    static List<String> parameters(List<Parameter> parameters) {
        Set<String> taken = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            boolean unnamed = parameter.name().isEmpty() || parameter.name().equals("_");
            String name = ModuleNames.parameter(unnamed ? "arg" + all.size() : parameter.name());
            while (!taken.add(name)) {
                name += "_";
            }
            all.add(name);
        }
        return all;
    }

    private String method(String key, ImportedFunction function, ImportedMethod method) {
        return switch (method.kind()) {
            case CONSTRUCTOR -> names.method(key, isNew(function.jsName()) ? "create" : function.jsName());
            case METHOD, STATIC, GETTER, STATIC_GETTER -> names.method(key, method.property());
            case SETTER, STATIC_SETTER -> names.setter(key, method.property());
            case INDEXING_GETTER,
                    INDEXING_SETTER,
                    INDEXING_DELETER,
                    STATIC_INDEXING_GETTER,
                    STATIC_INDEXING_SETTER,
                    STATIC_INDEXING_DELETER -> names.method(key, function.jsName());
        };
    }

    /** Older versions put an underscore before keywords of JavaScript ({@code crates/macro-support/src/parser.rs} of 0.2.83). */
    private static boolean isNew(String jsName) {
        return jsName.equals("new") || jsName.equals("_new");
    }
}

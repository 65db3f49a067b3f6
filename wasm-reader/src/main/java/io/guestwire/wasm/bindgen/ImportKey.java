// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one text that an import is known by: to the library, in configuration and in messages. {@code alert},
 * {@code JSON.parse}, {@code new Date}, {@code Array.prototype.push}, {@code get Array.prototype.length},
 * {@code set X.prototype.y}, {@code get X.y} (static), {@code [get] Foo}, {@code [set] Foo}, {@code [delete] Foo},
 * {@code static global}, {@code instanceof Error}; with a JavaScript module {@code host:kv#get}; intrinsics by their name,
 * {@code __wbindgen_string_get}.
 */
public final class ImportKey {

    private static final String INTRINSICS = "__wbindgen_placeholder__";

    private ImportKey() {}

    static String of(ImportedFunction function) {
        String place = function.method().map(ImportedMethod::type).orElse(function.jsName());
        String path = in(function.source(), function.crate(), function.namespace(), place);
        return function.method().map(method -> of(method, path)).orElse(path);
    }

    private static String of(ImportedMethod method, String type) {
        return switch (method.kind()) {
            case CONSTRUCTOR -> "new " + type;
            case METHOD -> type + ".prototype." + method.property();
            case STATIC -> type + "." + method.property();
            case GETTER -> "get " + type + ".prototype." + method.property();
            case SETTER -> "set " + type + ".prototype." + method.property();
            case STATIC_GETTER -> "get " + type + "." + method.property();
            case STATIC_SETTER -> "set " + type + "." + method.property();
            case INDEXING_GETTER -> "[get] " + type;
            case INDEXING_SETTER -> "[set] " + type;
            case INDEXING_DELETER -> "[delete] " + type;
            case STATIC_INDEXING_GETTER -> "[get] static " + type;
            case STATIC_INDEXING_SETTER -> "[set] static " + type;
            case STATIC_INDEXING_DELETER -> "[delete] static " + type;
        };
    }

    static String ofInstanceOf(ImportedType type) {
        return "instanceof " + in(type.source(), type.crate(), type.namespace(), type.name());
    }

    /** The key of a value of the host. */
    public static String ofStatic(Optional<ImportSource> source, String crate, List<String> namespace, String name) {
        return "static " + in(source, crate, namespace, name);
    }

    private static String in(Optional<ImportSource> source, String crate, List<String> namespace, String name) {
        List<String> path = new ArrayList<>(namespace);
        path.add(name);
        String dotted = String.join(".", path);
        return source.filter(each -> !each.name().equals(INTRINSICS))
                .map(each -> prefix(each, crate) + dotted)
                .orElse(dotted);
    }

    private static String prefix(ImportSource source, String crate) {
        return source.kind() == ImportSource.Kind.INLINE ? crate + "/" + source.name() + "#" : source.name() + "#";
    }
}

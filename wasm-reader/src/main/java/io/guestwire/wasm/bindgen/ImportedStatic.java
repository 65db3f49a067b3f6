// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A global value of the host, or a constant text, that the guest asks for through a function without parameters.
 *
 * @param module first part of the import's name
 * @param name second part of the import's name
 * @param key what the host knows it by, for example {@code static globalThis}
 * @param crate that declares it
 * @param source JavaScript module that it is to be taken from
 * @param namespace objects that it is to be found in, outermost first
 * @param jsName in JavaScript
 * @param type how it crosses; {@link BindgenType.Optional} when it may be missing
 * @param text the text, if it is a constant one (since 0.2.93)
 */
public record ImportedStatic(
        String module,
        String name,
        String key,
        String crate,
        Optional<ImportSource> source,
        List<String> namespace,
        String jsName,
        BindgenType type,
        Optional<String> text) {

    /** Takes an unmodifiable copy. */
    public ImportedStatic {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(crate, "crate");
        Objects.requireNonNull(source, "source");
        namespace = List.copyOf(namespace);
        Objects.requireNonNull(jsName, "jsName");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the words of the import. */
    public WordSignature signature(BindgenAbi abi) {
        return Lowering.ofImport(FunctionShape.of(List.of(), type), abi);
    }
}

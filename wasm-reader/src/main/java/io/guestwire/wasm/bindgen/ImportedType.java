// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A class of the host that the guest has a type for.
 *
 * @param name in JavaScript
 * @param crate that declares it
 * @param source JavaScript module that it is to be taken from
 * @param namespace objects that it is to be found in, outermost first
 * @param instanceOf the import that asks whether a value (borrowed) is one, {@code (i32) -> i32}; when really imported
 * @param vendorPrefixes prefixes under which a browser may have it instead
 */
public record ImportedType(
        String name,
        String crate,
        Optional<ImportSource> source,
        List<String> namespace,
        Optional<RawImport> instanceOf,
        List<String> vendorPrefixes) {

    /** Takes unmodifiable copies. */
    public ImportedType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(crate, "crate");
        Objects.requireNonNull(source, "source");
        namespace = List.copyOf(namespace);
        Objects.requireNonNull(instanceOf, "instanceOf");
        vendorPrefixes = List.copyOf(vendorPrefixes);
    }

    /** Returns the key of the {@code instanceof} import: {@code instanceof Array}. */
    public String key() {
        return ImportKey.ofInstanceOf(this);
    }
}

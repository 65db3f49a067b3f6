// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is generated for a guest, decided to the last name. Templates read the nodes by the names of their
 * components; text in them is Rust source already.
 *
 * @param crate name of the crate
 * @param crates the lines of {@code Cargo.toml} that the generated code needs
 * @param modules one for each schema, sorted by name
 * @param datetime whether {@code datetime} occurs
 * @param timestamp whether it is written as MessagePack's timestamp
 * @param raw whether {@code raw} occurs
 * @param any whether {@code any} or {@code value} occurs
 * @param enums whether an enum occurs
 * @param unions whether a union occurs
 */
public record RustPlan(
        String crate,
        List<String> crates,
        List<RustModule> modules,
        boolean datetime,
        boolean timestamp,
        boolean raw,
        boolean any,
        boolean enums,
        boolean unions) {
    /** Takes copies. */
    public RustPlan {
        crates = List.copyOf(crates);
        modules = List.copyOf(modules);
    }

    /** The traits that the crate starts with. */
    public List<RustService> asked() {
        return modules.stream()
                .flatMap(module -> module.services().stream())
                .filter(RustService::isAsked)
                .toList();
    }

    /** Whether there is anything that the crate starts with. */
    public boolean hasAsked() {
        return !asked().isEmpty();
    }

    /** Whether the crate starts with any function. */
    public boolean hasOperations() {
        return asked().stream().anyMatch(service -> !service.operations().isEmpty());
    }

    /** Whether some of what the crate starts with is deprecated, or may take or answer what is. */
    public boolean hasDeprecations() {
        Stream<List<String>> types = modules.stream().flatMap(RustModule::typeHeads);
        Stream<List<String>> traits = asked().stream().map(RustService::head);
        return hasAsked() && Stream.concat(types, traits).anyMatch(RustText::isDeprecated);
    }
}

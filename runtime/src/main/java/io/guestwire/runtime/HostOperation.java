// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An operation of the host as a guest names it. Immutable.
 *
 * @param binding the one binding that is meant; empty for every binding
 * @param namespace the group of the operation, with WIDL the schema's namespace
 * @param name the operation's name in the group
 */
public record HostOperation(Optional<String> binding, String namespace, String name) {
    /** Refuses nulls: an operation of every binding has an empty optional. */
    public HostOperation {
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(name, "name");
    }

    /** An operation of every binding. */
    public static HostOperation of(String namespace, String name) {
        return new HostOperation(Optional.empty(), namespace, name);
    }

    /** An operation like this one, of a single binding. */
    public HostOperation withBinding(String value) {
        return new HostOperation(Optional.of(value), namespace, name);
    }

    /** Operations like these, all of a single binding. */
    public static List<HostOperation> bound(List<HostOperation> operations, String binding) {
        Objects.requireNonNull(binding, "binding");
        return operations.stream()
                .map(operation -> operation.withBinding(binding))
                .toList();
    }

    /** All operations of these lists, in order. */
    @SafeVarargs
    public static List<HostOperation> join(List<HostOperation>... lists) {
        List<HostOperation> all = new ArrayList<>();
        for (List<HostOperation> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}

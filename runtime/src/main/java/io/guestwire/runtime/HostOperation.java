// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

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
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas of one version that belong together: those of one namespace, however many files they are written in, or one
 * file without a namespace.
 *
 * @param namespace the namespace
 * @param schemas at least one
 */
record Contract(Optional<String> namespace, List<Schema> schemas) {

    static List<Contract> of(List<Schema> schemas) {
        Map<List<String>, List<Schema>> byKey = new LinkedHashMap<>();
        for (Schema schema : schemas) {
            List<String> key = schema.namespace()
                    .map(name -> List.of("namespace", name.text()))
                    .orElseGet(() -> List.of("file", schema.source().path()));
            byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(schema);
        }
        return byKey.values().stream()
                .map(together -> new Contract(together.get(0).namespace().map(Name::text), together))
                .toList();
    }

    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        schemas.forEach(schema -> paths.add(schema.source().path()));
        return paths;
    }

    /** The roles by name; of two with one name, the first. */
    Map<String, Role> roles() {
        Map<String, Role> roles = new LinkedHashMap<>();
        schemas.forEach(schema ->
                schema.roles().forEach(role -> roles.putIfAbsent(role.name().text(), role)));
        return roles;
    }

    boolean hasOperations() {
        return !Served.of(schemas).isEmpty();
    }

    /** The namespace, or the start of the file. */
    Span place() {
        Schema first = schemas.get(0);
        return first.namespace().map(Name::span).orElseGet(() -> new Span(first.source(), 0, 0));
    }

    /** What to call it in messages. */
    String title() {
        return namespace
                .map(name -> "namespace `" + name + "`")
                .orElseGet(() -> "schema `" + schemas.get(0).source().path() + "`");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An operation and what it belongs to.
 *
 * @param role its role; empty for one of the interface
 * @param index its place there
 */
record Served(Operation operation, Optional<Role> role, int index) {

    static List<Served> of(List<Schema> schemas) {
        List<Served> all = new ArrayList<>();
        for (Schema schema : schemas) {
            schema.operations().ifPresent(group -> add(all, group.operations(), Optional.empty()));
            schema.roles().forEach(role -> add(all, role.operations(), Optional.of(role)));
        }
        return all;
    }

    private static void add(List<Served> all, List<Operation> operations, Optional<Role> role) {
        for (int i = 0; i < operations.size(); i++) {
            all.add(new Served(operations.get(i), role, i));
        }
    }

    Name name() {
        return operation.name();
    }

    Optional<String> roleName() {
        return role.map(holder -> holder.name().text());
    }

    List<String> parameterNames() {
        return operation.parameters().stream()
                .map(Parameter::name)
                .map(Name::text)
                .toList();
    }

    /** What it belongs to, for messages. */
    String holder() {
        return role.map(value -> "role `" + value.name() + "`").orElse("the interface");
    }
}

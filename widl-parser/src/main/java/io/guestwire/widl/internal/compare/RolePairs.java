// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles of two versions of a contract.
 *
 * @param before the earlier roles by name
 * @param after the present roles by name
 * @param renamed present names by earlier ones, of roles whose name alone changed
 */
record RolePairs(Map<String, Role> before, Map<String, Role> after, Map<String, String> renamed) {

    static RolePairs of(Contract before, Contract after) {
        Map<String, Role> earlier = before.roles();
        Map<String, Role> present = after.roles();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Role role : earlier.values()) {
            if (!present.containsKey(role.name().text())) {
                present.values().stream()
                        .filter(other -> !earlier.containsKey(other.name().text()))
                        .filter(other -> !renamed.containsValue(other.name().text()))
                        .filter(other -> sharesMost(role, other))
                        .findFirst()
                        .ifPresent(other ->
                                renamed.put(role.name().text(), other.name().text()));
            }
        }
        return new RolePairs(earlier, present, renamed);
    }

    private static boolean sharesMost(Role role, Role other) {
        Set<String> kept = new HashSet<>(names(role));
        int all = kept.size();
        kept.retainAll(names(other));
        return !kept.isEmpty() && kept.size() * 2 >= all;
    }

    private static Set<String> names(Role role) {
        return role.operations().stream().map(Operation::name).map(Name::text).collect(Collectors.toSet());
    }

    /** Whether two operations belong to one role, its name changed or not, or both to the interface. */
    boolean isOne(Served earlier, Served present) {
        Optional<String> name = earlier.roleName();
        return name.map(text -> renamed.getOrDefault(text, text)).equals(present.roleName());
    }

    boolean isGone(Role earlier) {
        String name = earlier.name().text();
        return !after.containsKey(name) && !renamed.containsKey(name);
    }

    boolean isNew(Role present) {
        String name = present.name().text();
        return !before.containsKey(name) && !renamed.containsValue(name);
    }
}

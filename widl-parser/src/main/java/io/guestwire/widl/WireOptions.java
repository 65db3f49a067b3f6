// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import java.util.Set;

/**
 * Which operations the other side must tell apart by their names. Operations that travel in one direction need different
 * names, unless a role's name travels with them.
 *
 * @param guestRoles roles that the guest serves; empty for all of them
 * @param hostRoles roles that the host serves; empty for all of them
 * @param rolesTravel whether each call names the interface or role of its operation
 */
public record WireOptions(Set<String> guestRoles, Set<String> hostRoles, boolean rolesTravel) {
    /** Takes immutable copies. */
    public WireOptions {
        guestRoles = Set.copyOf(guestRoles);
        hostRoles = Set.copyOf(hostRoles);
    }

    /** Every role in both directions, operations known by their bare names. */
    public static WireOptions defaults() {
        return new WireOptions(Set.of(), Set.of(), false);
    }
}

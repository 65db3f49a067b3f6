// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import java.util.Set;

/**
 * Which operations the other side must tell apart by their names. Operations that travel in one direction need different
 * names, unless a role's name travels with them. A role that neither set names travels in each direction that is not
 * narrowed; one that only one of them names travels in that direction alone.
 *
 * @param guestRoles roles that the guest serves; empty for all of them but {@code hostRoles}
 * @param hostRoles roles that the host serves; empty for all of them but {@code guestRoles}
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

    /** Whether guests serve a role. */
    public boolean isGuestRole(String role) {
        return guestRoles.contains(role) || guestRoles.isEmpty() && !hostRoles.contains(role);
    }

    /** Whether the host serves a role. */
    public boolean isHostRole(String role) {
        return hostRoles.contains(role) || hostRoles.isEmpty() && !guestRoles.contains(role);
    }
}

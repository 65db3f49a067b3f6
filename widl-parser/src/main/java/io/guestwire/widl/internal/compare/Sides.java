// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.ComparisonOptions.Peer;
import io.guestwire.widl.model.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls whom, and which of them may be built against the earlier schema.
 *
 * @param guestServes whether hosts call guests
 * @param hostServes whether guests call their host
 * @param earlierGuests whether guests may be the earlier side
 * @param earlierHosts whether hosts may be
 */
record Sides(boolean guestServes, boolean hostServes, boolean earlierGuests, boolean earlierHosts) {

    /** Of the operations of a role; without one, of the interface, which guests serve. */
    static Sides of(Optional<Role> role, ComparisonOptions options) {
        return new Sides(
                role.map(serving -> serves(serving, options.guestRoles(), options.hostRoles()))
                        .orElse(true),
                role.map(serving -> serves(serving, options.hostRoles(), options.guestRoles()))
                        .orElse(false),
                options.peers().contains(Peer.GUEST),
                options.peers().contains(Peer.HOST));
    }

    private static boolean serves(Role role, Set<String> named, Set<String> others) {
        String name = role.name().text();
        return named.isEmpty() ? !others.contains(name) : named.contains(name);
    }

    /** Whether a caller may be the earlier side. */
    boolean caller() {
        return earlierHostCalls() || (hostServes && earlierGuests);
    }

    /** Whether the one that is called may be the earlier side. */
    boolean server() {
        return earlierGuestServes() || (hostServes && earlierHosts);
    }

    /** Whether guests are called by earlier hosts. */
    boolean earlierHostCalls() {
        return guestServes && earlierHosts;
    }

    /** Whether earlier guests are called. */
    boolean earlierGuestServes() {
        return guestServes && earlierGuests;
    }

    /** Whether earlier callers of an operation find nobody once it has the other place. */
    boolean isLostIn(Sides other) {
        return (earlierHostCalls() && !other.guestServes) || (hostServes && earlierGuests && !other.hostServes);
    }

    Flow request() {
        return new Flow(caller(), server());
    }

    Flow response() {
        return new Flow(server(), caller());
    }

    /** Of an operation that had one place and has another. */
    Sides and(Sides other) {
        return new Sides(
                guestServes || other.guestServes,
                hostServes || other.hostServes,
                earlierGuests || other.earlierGuests,
                earlierHosts || other.earlierHosts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.compare;

import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.ComparisonOptions.Peer;
import io.guestwire.widl.model.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Which sides of an operation's calls may be built against the earlier schema.
 *
 * @param caller whether callers may
 * @param server whether those who are called may
 */
record Sides(boolean caller, boolean server) {

    /** Of the operations of a role; without one, of the interface, which guests serve. */
    static Sides of(Optional<Role> role, ComparisonOptions options) {
        boolean guestServes = role.map(serving -> serves(serving, options.guestRoles(), options.hostRoles()))
                .orElse(true);
        boolean hostServes = role.map(serving -> serves(serving, options.hostRoles(), options.guestRoles()))
                .orElse(false);
        boolean guest = options.peers().contains(Peer.GUEST);
        boolean host = options.peers().contains(Peer.HOST);
        return new Sides(
                (guestServes && host) || (hostServes && guest), (guestServes && guest) || (hostServes && host));
    }

    private static boolean serves(Role role, Set<String> named, Set<String> others) {
        String name = role.name().text();
        return named.isEmpty() ? !others.contains(name) : named.contains(name);
    }

    Flow request() {
        return new Flow(caller, server);
    }

    Flow response() {
        return new Flow(server, caller);
    }

    Sides and(Sides other) {
        return new Sides(caller || other.caller, server || other.server);
    }
}

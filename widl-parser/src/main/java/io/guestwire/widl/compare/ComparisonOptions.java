// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.compare;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What both sides agree on besides the schema, and whose programs are to go on working. Immutable.
 *
 * @param enumsByName whether values of enumerations travel as their names instead of their indexes
 * @param timestamps whether moments travel as timestamps instead of text
 * @param rolesTravel whether each call names the interface or role of its operation
 * @param guestRoles roles that the guest serves; empty for all but {@code hostRoles}
 * @param hostRoles roles that the host serves; empty for all but {@code guestRoles}
 * @param peers who may be built against the earlier schema while the other side is built against the present one
 */
public record ComparisonOptions(
        boolean enumsByName,
        boolean timestamps,
        boolean rolesTravel,
        Set<String> guestRoles,
        Set<String> hostRoles,
        Set<Peer> peers) {
    /**
     * Takes immutable copies.
     *
     * @throws IllegalArgumentException if {@code peers} is empty
     */
    public ComparisonOptions {
        guestRoles = Set.copyOf(guestRoles);
        hostRoles = Set.copyOf(hostRoles);
        peers = Set.copyOf(peers);
        if (peers.isEmpty()) {
            throw new IllegalArgumentException("peers: nobody is built against the earlier schema");
        }
    }

    /** The default encodings, every role in both directions, earlier guests and earlier hosts. */
    public static ComparisonOptions defaults() {
        return new ComparisonOptions(false, false, false, Set.of(), Set.of(), EnumSet.allOf(Peer.class));
    }

    /** These options with other encodings. */
    public ComparisonOptions withEncodings(boolean namesOfEnums, boolean timestampsOfMoments, boolean namesOfRoles) {
        return new ComparisonOptions(namesOfEnums, timestampsOfMoments, namesOfRoles, guestRoles, hostRoles, peers);
    }

    /** These options with other directions. */
    public ComparisonOptions withRoles(Set<String> guests, Set<String> hosts) {
        return new ComparisonOptions(enumsByName, timestamps, rolesTravel, guests, hosts, peers);
    }

    /** These options with others who may be built against the earlier schema. */
    public ComparisonOptions withPeers(Set<Peer> others) {
        return new ComparisonOptions(
                enumsByName, timestamps, rolesTravel, guestRoles, hostRoles, Objects.requireNonNull(others, "others"));
    }

    /** One side of a call. */
    public enum Peer {
        /** WebAssembly modules. */
        GUEST,
        /** Programs that run them. */
        HOST
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.widl.WireOptions;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Everything that a user can decide about the Rust side of a guest. Immutable.
 *
 * @param crate name of the crate, for a {@code Cargo.toml} that does not exist yet
 * @param guestRoles the roles that the guest serves, for which there are traits; empty for all but {@code hostRoles}
 * @param hostRoles the roles that the host serves, for which there are clients; empty for all but {@code guestRoles}
 * @param rolesElsewhere roles that schemas outside of the run declare, so that the others may name them
 * @param encoding the forms that a schema leaves open
 */
public record RustGuestOptions(
        String crate,
        Set<String> guestRoles,
        Set<String> hostRoles,
        Set<String> rolesElsewhere,
        WireEncoding encoding) {
    private static final Pattern CRATE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if cargo takes no such name: it has letters, digits, {@code -} and {@code _},
     *     starts with a letter and is at most 64 long
     */
    public RustGuestOptions {
        Objects.requireNonNull(encoding, "encoding");
        guestRoles = Collections.unmodifiableSet(new TreeSet<>(guestRoles));
        hostRoles = Collections.unmodifiableSet(new TreeSet<>(hostRoles));
        rolesElsewhere = Set.copyOf(rolesElsewhere);
        if (!CRATE.matcher(crate).matches()) {
            throw new IllegalArgumentException(Quoted.of(crate) + " is not the name of a crate");
        }
    }

    /** All roles, the encoding of other generators. */
    public static RustGuestOptions of(String crate) {
        return new RustGuestOptions(crate, Set.of(), Set.of(), Set.of(), WireEncoding.defaults());
    }

    /** Which roles travel in which direction, and whether their names do. */
    public WireOptions wire() {
        return new WireOptions(guestRoles, hostRoles, encoding.operations() == OperationNames.APEX);
    }

    /** These options with other roles that the guest serves. */
    public RustGuestOptions withGuestRoles(Set<String> roles) {
        return new RustGuestOptions(crate, roles, hostRoles, rolesElsewhere, encoding);
    }

    /** These options with other roles that the host serves. */
    public RustGuestOptions withHostRoles(Set<String> roles) {
        return new RustGuestOptions(crate, guestRoles, roles, rolesElsewhere, encoding);
    }

    /** These options with other roles that schemas outside of the run declare. */
    public RustGuestOptions withRolesElsewhere(Set<String> roles) {
        return new RustGuestOptions(crate, guestRoles, hostRoles, roles, encoding);
    }

    /** These options with another encoding. */
    public RustGuestOptions withEncoding(WireEncoding forms) {
        return new RustGuestOptions(crate, guestRoles, hostRoles, rolesElsewhere, forms);
    }
}

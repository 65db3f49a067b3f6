// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a failure happened: the parts that are known of module, operation and direction. Immutable.
 *
 * @param module the guest module's name
 * @param operation the operation as it is called on the wire
 * @param direction which way the call went
 */
public record CallOrigin(Optional<String> module, Optional<String> operation, Optional<String> direction) {
    /** The direction of a call of the guest: what is decoded is its response. */
    public static final String HOST_TO_GUEST = "host to guest";

    /** The direction of a host call: what is decoded is the guest's request. */
    public static final String GUEST_TO_HOST = "guest to host";

    private static final CallOrigin UNKNOWN = new CallOrigin(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses nulls: what is not known is an empty optional. */
    public CallOrigin {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(direction, "direction");
    }

    /** An origin of which nothing is known, as for bytes decoded outside a call. */
    public static CallOrigin unknown() {
        return UNKNOWN;
    }

    /** An origin of which the module is known, as for its loading and the start of its guests. */
    public static CallOrigin ofModule(String module) {
        return new CallOrigin(Optional.of(module), Optional.empty(), Optional.empty());
    }

    /** An origin of which everything is known. */
    public static CallOrigin of(String module, String operation, String direction) {
        return new CallOrigin(Optional.of(module), Optional.of(operation), Optional.of(direction));
    }

    String suffix() {
        StringBuilder text = new StringBuilder();
        module.ifPresent(
                name -> text.append(", module `").append(GuestLog.escape(name)).append('`'));
        operation.ifPresent(name ->
                text.append(", operation `").append(GuestLog.escape(name)).append('`'));
        direction.ifPresent(way -> text.append(", ").append(way));
        return text.isEmpty() ? "" : " (" + text.substring(2) + ")";
    }
}

// SPDX-License-Identifier: Apache-2.0
package acme.host;

import io.guestwire.runtime.annotation.HostExport;
import io.guestwire.runtime.annotation.HostExports;
import java.time.OffsetDateTime;

/** The time. */
@HostExports(namespace = "acme:journal")
final class Clock {
    private final java.time.Clock clock;

    Clock(java.time.Clock clock) {
        this.clock = clock;
    }

    /** The time now, with the host's offset from UTC. */
    @HostExport
    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

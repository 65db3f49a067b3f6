// SPDX-License-Identifier: Apache-2.0
package shop;

import io.guestwire.runtime.GuestOptions;
import java.time.OffsetDateTime;

/** Serves what the host serves; does not compile unless every option reached the generator. */
final class SystemClock implements Clock {
    @Override
    public OffsetDateTime now() {
        return OffsetDateTime.now();
    }

    static GuestOptions options() {
        return GuestOptions.builder().export(new ClockExports(new SystemClock())).build();
    }

    static Order order(java.util.UUID id) {
        return new Order(id, Money.ofCents(100), State.UNKNOWN, OffsetDateTime.now());
    }
}

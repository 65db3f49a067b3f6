// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import encodings.Color;
import encodings.EncodingsGuest;
import encodings.Mixture;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.UnservedOperations;
import io.guestwire.runtime.msgpack.MessageValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client of the other encodings with a guest of the default ones: each side reads what the other writes. */
class EncodingsTest {
    /** The ends of timestamps of 32, 64 and 96 bits, as far as RFC 3339, in which the guest answers, has them. */
    private static final List<OffsetDateTime> MOMENTS = List.of(
            utc(0, 0),
            utc((1L << 32) - 1, 0),
            utc((1L << 32) - 1, 999_999_999),
            utc(1L << 32, 0),
            utc((1L << 34) - 1, 1),
            utc(1L << 34, 0),
            utc(-1, 999_999_999),
            OffsetDateTime.parse("0001-01-01T00:00:00Z"),
            OffsetDateTime.parse("9999-12-31T23:59:59.999999999Z"));

    @ParameterizedTest
    @EnumSource
    void enumsByNameAreReadAndNumbersComeBack(KitchenModule module) {
        try (EncodingsGuest guest = start(module)) {
            assertThat(guest.echoColors(List.of(Color.values()))).containsExactly(Color.values());
            assertThat(guest.echoColor(Color.DARK_GREY)).isEqualTo(Color.DARK_GREY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void timestampsAreReadAndTextComesBack(KitchenModule module) {
        try (EncodingsGuest guest = start(module)) {
            assertThat(MOMENTS).allSatisfy(moment -> {
                assertThat(guest.echoDatetime(moment)).isEqualTo(moment);
                assertThat(guest.echoMaybeDatetime(Optional.of(moment))).contains(moment);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestGetsNamesAndTimestamps(KitchenModule module) {
        try (EncodingsGuest guest = start(module)) {
            MessageValue seen = guest.echoAny(new Mixture(utc(1, 0), Color.BLUE));
            assertThat(seen.find("moment")).contains(MessageValue.extension((byte) -1, new byte[] {0, 0, 0, 1}));
            assertThat(seen.find("color")).contains(MessageValue.of("BLUE"));
        }
    }

    private static EncodingsGuest start(KitchenModule module) {
        return EncodingsGuest.start(
                module.module(),
                GuestOptions.builder()
                        .unservedOperations(UnservedOperations.IGNORE)
                        .build());
    }

    private static OffsetDateTime utc(long seconds, int nanos) {
        return Instant.ofEpochSecond(seconds, nanos).atOffset(ZoneOffset.UTC);
    }
}

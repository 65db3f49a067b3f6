// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kitchen.sink.Circle;
import kitchen.sink.Color;
import kitchen.sink.CookGuest;
import kitchen.sink.Entry;
import kitchen.sink.Group;
import kitchen.sink.Level;
import kitchen.sink.Order;
import kitchen.sink.Owner;
import kitchen.sink.Page;
import kitchen.sink.Query;
import kitchen.sink.Shape;
import kitchen.sink.SinkGuest;
import kitchen.sink.State;
import kitchen.sink.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of the host's roles, called by the guest because the test asked it to, and its answer. */
class HostRolesTest {
    private static final OffsetDateTime SINCE = OffsetDateTime.parse("2023-01-01T00:00:00-11:30");

    private final KitchenHost host = new KitchenHost();

    @ParameterizedTest
    @EnumSource
    void bytesAreKeptAndFetched(KitchenModule module) {
        try (SinkGuest guest = module.start(host)) {
            guest.viaStorePut("k\u00e4se", new byte[] {0, -1});
            assertThat(host.entries()).containsOnlyKeys("k\u00e4se");
            assertThat(guest.viaStoreGet("k\u00e4se"))
                    .hasValueSatisfying(value -> assertThat(value).containsExactly(0, -1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void emptyBytesAreNotAbsent(KitchenModule module) {
        try (SinkGuest guest = module.start(host)) {
            guest.viaStorePut("empty", new byte[0]);
            assertThat(guest.viaStoreGet("empty"))
                    .hasValueSatisfying(value -> assertThat(value).isEmpty());
            assertThat(guest.viaStoreGet("never put")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyEntriesArePutAtOnce(KitchenModule module) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 1_000; i++) {
            entries.put("key " + i, new byte[i]);
        }
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStorePutAll(entries)).isEqualTo(1_000);
        }
        assertThat(host.entries()).hasSize(1_000).containsOnlyKeys(entries.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void anOptionalParameterIsPassedOrNot(KitchenModule module) {
        host.entries().putAll(Map.of("a1", new byte[0], "a2", new byte[0], "b", new byte[0]));
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStoreKeys("a", Optional.empty())).containsExactly("a1", "a2");
            assertThat(guest.viaStoreKeys("", Optional.of(2L))).containsExactly("a1", "a2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsTravelBothWays(KitchenModule module) {
        RawMessage kept = RawMessage.ofBytes(HexFormat.of().parseHex("d30000000000000001"));
        host.entries().put("a", new byte[] {7});
        host.kept().put("a", kept);
        Query query = new Query("a", 5, Optional.of(Color.GREEN), Optional.of(SINCE));
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStoreFind(query))
                    .isEqualTo(new Page(
                            List.of(new Entry("a", new byte[] {7}, Optional.of(kept), KitchenHost.NOW)),
                            -1,
                            Optional.of(query)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void enumsAndUnionsTravelBothWays(KitchenModule module) {
        Shape circle = new Shape.OfCircle(new Circle(2));
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStorePaint(Color.RED, circle))
                    .isEqualTo(new Shape.OfGroup(new Group(List.of(circle), Optional.of("deep red"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void recursiveObjectsTravelBothWays(KitchenModule module) {
        Tree tree = new Tree("guest", List.of(new Tree("", List.of()), new Tree("b", List.of())));
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStoreNest(tree)).isEqualTo(new Tree("host", List.of(tree)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void openValuesTravelBothWays(KitchenModule module) {
        MessageValue first = MessageValue.map(Map.of("a", MessageValue.of(new byte[] {1})));
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStoreRemember(first)).isEqualTo(MessageValue.list(MessageValue.nil(), first));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawMessagesTravelByteForByte(KitchenModule module) {
        RawMessage raw = RawMessage.ofBytes(HexFormat.of().parseHex("df00000001a161ce00000001"));
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStoreKeep("raw", raw)).isEqualTo(raw);
        }
        assertThat(host.kept()).containsEntry("raw", raw);
    }

    @ParameterizedTest
    @EnumSource
    void mappedAliasesAndOptionalResultsTravel(KitchenModule module) {
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaStoreOwner(KitchenHost.KNOWN)).contains(new Owner("Ada", Optional.of("engines")));
            assertThat(guest.viaStoreOwner(new UUID(0, 0))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithNeitherParametersNorResultIsServed(KitchenModule module) {
        host.entries().put("a", new byte[0]);
        try (SinkGuest guest = module.start(host)) {
            guest.viaStoreClear();
        }
        assertThat(host.entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theClockIsReadToTheNanosecond(KitchenModule module) {
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaClockNow()).isEqualTo(KitchenHost.NOW);
            assertThat(guest.viaClockTicks()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void momentsTravelBothWays(KitchenModule module) {
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaClockLater(SINCE, -90)).isEqualTo(SINCE.minusSeconds(90));
            assertThat(guest.viaClockSchedule(SINCE, Optional.of(60L), Map.of("a", List.of("x"), "b", List.of())))
                    .containsExactly(SINCE, SINCE.plusSeconds(60));
            assertThat(guest.viaClockSchedule(SINCE, Optional.empty(), Map.of()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void enumsTravelInMapsAndOptionals(KitchenModule module) {
        try (SinkGuest guest = module.start(host)) {
            assertThat(guest.viaClockLevels(Map.of("only", Level.VERY_LOW)))
                    .containsExactly(Optional.of(Level.VERY_LOW), Optional.empty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuestServesARoleBesidesItsInterface(KitchenModule module) {
        try (CookGuest cook =
                CookGuest.start(module.module(), KitchenModule.served(host).build())) {
            assertThat(cook.cook(new Order("soup", 3, State.WAITING))).isEqualTo(new Order("soup", 6, State.DONE));
            assertThat(cook.menu(List.of("z", "a", "z", "\u00e9"))).containsExactly("a", "z", "\u00e9");
        }
    }
}

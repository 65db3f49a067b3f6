// SPDX-License-Identifier: Apache-2.0
package acme.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import acme.journal.Entry;
import acme.journal.JournalGuest;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 2, 28, 12, 0, 0, 0, ZoneOffset.ofHours(2));

    private final Store store = new Store();

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void takesTheTimeFromTheHostsClock(EngineMode mode) {
        try (GuestModule module = load(mode);
                JournalGuest journal = JournalGuest.start(module, options())) {
            assertThat(journal.remember("lunch", "soup")).isEqualTo(NOON);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void recallsWhatItKeptInTheHostsStore(EngineMode mode) {
        try (GuestModule module = load(mode);
                JournalGuest journal = JournalGuest.start(module, options())) {
            journal.remember("lunch", "soup");
            assertThat(journal.recall("lunch")).contains(new Entry("soup", NOON));
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void recallsNothingThatItNeverKept(EngineMode mode) {
        try (GuestModule module = load(mode);
                JournalGuest journal = JournalGuest.start(module, options())) {
            assertThat(journal.recall("supper")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void forgetsAnEntryOnce(EngineMode mode) {
        try (GuestModule module = load(mode);
                JournalGuest journal = JournalGuest.start(module, options())) {
            journal.remember("lunch", "soup");
            assertThat(List.of(journal.forget("lunch"), journal.forget("lunch")))
                    .containsExactly(true, false);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void listsItsTopicsSorted(EngineMode mode) {
        try (GuestModule module = load(mode);
                JournalGuest journal = JournalGuest.start(module, options())) {
            journal.remember("lunch", "soup");
            journal.remember("breakfast", "two eggs");
            assertThat(journal.topics()).containsExactly("breakfast", "lunch");
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void anotherGuestReadsTheSameStore(EngineMode mode) {
        try (GuestModule module = load(mode)) {
            try (JournalGuest first = JournalGuest.start(module, options())) {
                first.remember("lunch", "soup");
            }
            try (JournalGuest second = JournalGuest.start(module, options())) {
                assertThat(second.recall("lunch")).contains(new Entry("soup", NOON));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void reportsWhatTheHostDoesNotServe(EngineMode mode) {
        try (GuestModule module = load(mode);
                JournalGuest journal = JournalGuest.start(module)) {
            assertThatExceptionOfType(GuestErrorException.class).isThrownBy(() -> journal.recall("lunch"));
        }
    }

    @Test
    void theProgramPrintsWhatTheStoreHolds() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "remembered: two eggs",
                        "the store holds: [breakfast]",
                        "forgotten: true",
                        "the store holds: []");
    }

    private GuestOptions options() {
        return GuestOptions.builder()
                .export(new StoreExports(store))
                .export(new ClockExports(new Clock(java.time.Clock.fixed(NOON.toInstant(), NOON.getOffset()))))
                .build();
    }

    private static GuestModule load(EngineMode mode) {
        try (InputStream wasm = JournalTest.class.getResourceAsStream("/journal.wasm")) {
            return GuestModule.load(
                    wasm.readAllBytes(), ModuleOptions.builder().mode(mode).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

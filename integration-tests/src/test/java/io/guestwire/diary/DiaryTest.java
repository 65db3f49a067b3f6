// SPDX-License-Identifier: Apache-2.0
package io.guestwire.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import diary.v1.Clock;
import diary.v1.ClockExports;
import diary.v1.DiaryGuest;
import diary.v1.Mood;
import diary.v1.Page;
import diary.v1.PageCodec;
import diary.v1.ReaderGuest;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestErrorException;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-02-28T12:00:00.000000001Z");
    private static final Page PAGE = new Page(
            NOON,
            List.of(Optional.empty(), Optional.of(OffsetDateTime.parse("1969-12-31T23:59:59Z"))),
            Mood.MERRY_AND_BRIGHT,
            Optional.of(Mood.CALM),
            Map.of(1, Mood.CALM, 2, Mood.MERRY_AND_BRIGHT));

    private static GuestModule module;

    @BeforeAll
    static void load() {
        module = GuestModule.load(Path.of("guests", "diary.wasm"));
    }

    @AfterAll
    static void close() {
        module.close();
    }

    @Test
    void valuesComeBack() {
        try (DiaryGuest diary = DiaryGuest.start(module, options())) {
            assertThat(diary.echo(PAGE)).isEqualTo(PAGE);
        }
    }

    @Test
    void theGuestWritesNamesAndTimestamps() {
        byte[] request = RawMessage.of((writer, page) -> PageCodec.write(writer, page), PAGE)
                .toByteArray();
        try (Guest guest = module.start(options())) {
            MessageValue answer = RawMessage.ofBytes(guest.call("diary.v1.Diary/echo", request))
                    .decode(reader -> reader.readValue());
            assertThat(answer.find("mood")).contains(MessageValue.of("merry_and_bright"));
            assertThat(answer.find("moment"))
                    .contains(MessageValue.extension(
                            (byte) -1, new byte[] {0, 0, 0, 4, 0x69, (byte) 0xa2, (byte) 0xd8, (byte) 0xc0}));
        }
    }

    @Test
    void theHostReadsWhatTheGuestAsks() {
        try (DiaryGuest diary = DiaryGuest.start(module, options())) {
            assertThat(diary.later(NOON, Mood.MERRY_AND_BRIGHT)).isEqualTo(NOON.plusSeconds(70_000));
        }
    }

    @Test
    void theGuestReadsWhatTheHostAnswers() {
        try (DiaryGuest diary = DiaryGuest.start(module, options())) {
            assertThat(diary.moods(Mood.MERRY_AND_BRIGHT)).containsExactly(Mood.CALM, Mood.MERRY_AND_BRIGHT);
        }
    }

    @Test
    void aHostsErrorPassesThroughTheGuestInItsOwnWords() {
        try (DiaryGuest diary = DiaryGuest.start(module, options())) {
            assertThatExceptionOfType(GuestErrorException.class)
                    .isThrownBy(() -> diary.moods(Mood.CALM))
                    .satisfies(error -> assertThat(error.guestText()).isEqualTo("not today"));
        }
    }

    @Test
    void rolesMayHaveOperationsOfOneName() {
        try (ReaderGuest reader = ReaderGuest.start(module, options())) {
            assertThat(reader.later(NOON, Mood.CALM)).isEqualTo(NOON);
        }
    }

    private static GuestOptions options() {
        return GuestOptions.builder().export(new ClockExports(new IndexClock())).build();
    }

    /** Counts in indexes of moods. */
    private static final class IndexClock implements Clock {
        @Override
        public OffsetDateTime later(OffsetDateTime moment, Mood mood) {
            return moment.plusSeconds(mood.index());
        }

        @Override
        public List<Mood> moods(Mood mood) {
            if (mood == Mood.CALM) {
                throw new HostCallException("not today");
            }
            return List.of(Mood.CALM, mood);
        }
    }
}

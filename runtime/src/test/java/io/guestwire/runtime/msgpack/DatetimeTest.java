// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times, as RFC 3339 text and as timestamps. */
class DatetimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:30:45Z, 2026-03-01T12:30:45Z",
        "2026-03-01T12:30:45z, 2026-03-01T12:30:45Z",
        "2026-03-01t12:30:45Z, 2026-03-01T12:30:45Z",
        "2026-03-01 12:30:45Z, 2026-03-01T12:30:45Z",
        "2026-03-01T12:30:45.5+01:00, 2026-03-01T12:30:45.5+01:00",
        "2026-03-01T12:30:45.123456789-09:30, 2026-03-01T12:30:45.123456789-09:30",
        "2026-03-01T12:30:45.000000001Z, 2026-03-01T12:30:45.000000001Z",
        "2026-03-01T12:30:45.100000000Z, 2026-03-01T12:30:45.1Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999-18:00, 9999-12-31T23:59:59.999999999-18:00",
        "2024-02-29T00:00:00+18:00, 2024-02-29T00:00:00+18:00",
        "2026-03-01T12:30:45-00:00, 2026-03-01T12:30:45Z"
    })
    void readsRfc3339(String text, String expected) {
        assertThat(read(text)).isEqualTo(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-01",
                "2026-03-01T12:30Z",
                "2026-03-01T12:30:45",
                "2026-03-01T12:30:45.",
                "2026-03-01T12:30:45.Z",
                "2026-03-01T12:30:45,5Z",
                "2026-03-01T12:30:45+0100",
                "2026-03-01T12:30:45+01",
                "2026-03-01T12:30:45+01:0",
                "2026-03-01T12:30:45+24:00",
                "2026-03-01T12:30:45+01:60",
                "2026-03-01T12:30:45ZZ",
                " 2026-03-01T12:30:45Z",
                "2026-03-01T12:30:45Z ",
                "2026-3-01T12:30:45Z",
                "26-03-01T12:30:45Z",
                "+2026-03-01T12:30:45Z",
                "-2026-03-01T12:30:45Z",
                "12026-03-01T12:30:45Z",
                "+999999999-12-31T23:59:59Z",
                "2026-03-01T12:30:45Z[Europe/Paris]",
                "2026-W10-1T12:30:45Z",
                "20260301T123045Z",
                "2026-03-01\\u005fT12:30:45Z",
                "2026-03-01_12:30:45Z",
                "２026-03-01T12:30:45Z",
                "9999999999999999999999999999999999999999999999999999999999999999999999"
            })
    void refusesTextThatIsNotRfc3339(String text) {
        assertThat(failureOf(text).kind()).isEqualTo(Kind.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T12:30:45Z",
                "2026-02-29T12:30:45Z",
                "2026-13-01T12:30:45Z",
                "2026-00-01T12:30:45Z",
                "2026-01-00T12:30:45Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:61Z",
                "2026-03-01T12:30:45+18:01",
                "2026-03-01T12:30:45-23:59",
                "2026-03-01T12:30:45.1234567890Z"
            })
    void refusesWhatDoesNotExistOrDoesNotFit(String text) {
        assertThat(failureOf(text).kind()).isEqualTo(Kind.RANGE);
    }

    @Test
    void refusesALeapSecondWithItsName() {
        GuestDecodeException failure = failureOf("2016-12-31T23:59:60Z");

        assertThat(failure.kind()).isEqualTo(Kind.RANGE);
        assertThat(failure).hasMessageContaining("leap second");
    }

    @ParameterizedTest
    @CsvSource({
        "d6ff 00000000, 1970-01-01T00:00:00Z",
        "d6ff ffffffff, 2106-02-07T06:28:15Z",
        "d7ff 0000000000000000, 1970-01-01T00:00:00Z",
        "d7ff ee6b27fc00000001, 1970-01-01T00:00:01.999999999Z",
        "d7ff 00000003ffffffff, 2514-05-30T01:53:03Z",
        "c70cff 00000000 0000000000000001, 1970-01-01T00:00:01Z",
        "c70cff 3b9ac9ff ffffffffffffffff, 1969-12-31T23:59:59.999999999Z",
        "c70cff 00000000 fffffff24c5c5e80, 0105-03-03T00:36:16Z",
        "c704ff 00000001, 1970-01-01T00:00:01Z",
        "c80004ff 00000001, 1970-01-01T00:00:01Z",
        "c900000008ff 0000000000000001, 1970-01-01T00:00:01Z"
    })
    void readsTimestamps(String hex, String expected) {
        MessageReader reader = Hex.reader(hex);

        assertThat(reader.readDatetime()).isEqualTo(OffsetDateTime.parse(expected));
        reader.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d7ff ee6b280000000001",
                "d7ff ffffffffffffffff",
                "c70cff 3b9aca00 0000000000000001",
                "c70cff ffffffff 0000000000000001",
                "c70cff 00000000 7fffffffffffffff",
                "c70cff 00000000 8000000000000000",
                "c70cff 00000000 00701cd2fa957900",
                "c70cff 00000000 00701cd2f8b2f400",
                "c70cff 00000000 ff8fe310146413ff",
                "c70cff 00000000 ff8fe31014641400",
                "c70cff 3b9ac9ff ff8fe310164698ff"
            })
    void refusesTimestampsOutOfRange(String hex) {
        GuestDecodeException failure = catchThrowableOfType(GuestDecodeException.class, Hex.reader(hex)::readDatetime);

        assertThat(failure.kind()).isEqualTo(Kind.RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d4ff 00", "d5ff 0000", "c700ff", "c703ff 000000", "c70dff 00000000000000000000000000"})
    void refusesTimestampsOfOtherLengths(String hex) {
        assertThat(catchThrowableOfType(GuestDecodeException.class, Hex.reader(hex)::readDatetime)
                        .kind())
                .isEqualTo(Kind.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "c0", "ce 65000000", "cb 41d9400000000000", "d600 00000000", "d60d 00000000", "90"})
    void refusesOtherKinds(String hex) {
        assertThat(catchThrowableOfType(GuestDecodeException.class, Hex.reader(hex)::readDatetime)
                        .kind())
                .isEqualTo(Kind.TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:30Z, 2026-03-01T12:30:00Z",
        "2026-03-01T12:30:45.5+01:00, 2026-03-01T12:30:45.5+01:00",
        "2026-03-01T12:30:45.000001-09:30, 2026-03-01T12:30:45.000001-09:30",
        "0000-01-01T00:00:00+18:00, 0000-01-01T00:00:00+18:00"
    })
    void writesRfc3339(String value, String expected) {
        MessageWriter writer = new MessageWriter();
        writer.writeDatetime(OffsetDateTime.parse(value));

        assertThat(new MessageReader(writer.toByteArray()).readString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00Z", "-0001-12-31T23:59:59Z", "2026-03-01T12:30:45+01:00:01"})
    void refusesToWriteWhatRfc3339CannotExpress(String value) {
        assertThatThrownBy(() -> new MessageWriter().writeDatetime(OffsetDateTime.parse(value)))
                .isInstanceOf(GuestEncodeException.class)
                .hasMessageContaining("RFC 3339");
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, d6ff00000000",
        "1970-01-01T01:00:01+01:00, d6ff00000001",
        "2106-02-07T06:28:15Z, d6ffffffffff",
        "2106-02-07T06:28:16Z, d7ff0000000100000000",
        "1970-01-01T00:00:00.000000001Z, d7ff0000000400000000",
        "2514-05-30T01:53:03.999999999Z, d7ffee6b27ffffffffff",
        "2514-05-30T01:53:04Z, c70cff000000000000000400000000",
        "1969-12-31T23:59:59.5Z, c70cff1dcd6500ffffffffffffffff"
    })
    void writesTheShortestTimestamp(String value, String hex) {
        MessageWriter writer = new MessageWriter();
        writer.writeTimestamp(OffsetDateTime.parse(value));

        assertThat(Hex.of(writer)).isEqualTo(hex);
    }

    @Test
    void keepsEveryInstantOfJavaInATimestamp() {
        for (OffsetDateTime value : new OffsetDateTime[] {
            OffsetDateTime.MIN.withOffsetSameLocal(ZoneOffset.UTC),
            OffsetDateTime.MAX.withOffsetSameLocal(ZoneOffset.UTC)
        }) {
            MessageWriter writer = new MessageWriter();
            writer.writeTimestamp(value);

            assertThat(new MessageReader(writer.toByteArray()).readDatetime()).isEqualTo(value);
        }
    }

    private static OffsetDateTime read(String text) {
        MessageWriter writer = new MessageWriter();
        writer.writeString(text);
        MessageReader reader = new MessageReader(writer.toByteArray());
        OffsetDateTime read = reader.readDatetime();
        reader.expectEnd();
        return read;
    }

    private static GuestDecodeException failureOf(String text) {
        return catchThrowableOfType(GuestDecodeException.class, () -> read(text));
    }
}

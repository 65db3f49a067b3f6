// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and times as text, after RFC 3339, section 5.6: {@code 2026-03-01T12:30:45.5+01:00}. Reads the ASCII where it
 * stands. What the grammar forbids is {@code INVALID}; what it allows and {@link OffsetDateTime} cannot hold, {@code RANGE}.
 */
final class Rfc3339 {
    private static final int DATE_AND_TIME = 19;
    private static final int MOST_FRACTION_DIGITS = 9;
    private static final int HIGHEST_YEAR = 9_999;
    private static final int MOST_OFFSET_MINUTES = 18 * 60;
    private static final int NO_NUMBER = -1;

    private final MessageInput in;
    /** Where the value starts, header included. */
    private final int at;

    private final byte[] buffer;
    private int next;
    private final int to;

    private Rfc3339(MessageInput in, int at, int length) {
        this.in = in;
        this.at = at;
        this.buffer = in.buffer;
        this.next = in.position;
        this.to = in.position + length;
    }

    /** Reads the text of {@code length} bytes that the input stands at; the value starts at {@code at}. */
    static OffsetDateTime read(MessageInput in, int at, int length) {
        Rfc3339 text = new Rfc3339(in, at, length);
        in.position = text.to;
        return text.parse();
    }

    private OffsetDateTime parse() {
        if (to - next <= DATE_AND_TIME) {
            throw malformed();
        }
        int year = number(4);
        expect('-', '-', '-');
        int month = number(2);
        expect('-', '-', '-');
        int day = number(2);
        expect('T', 't', ' ');
        int hour = number(2);
        expect(':', ':', ':');
        int minute = number(2);
        expect(':', ':', ':');
        int second = number(2);
        int nanos = fraction();
        ZoneOffset offset = offset();
        if (next != to) {
            throw malformed();
        }
        if (second == 60) {
            throw outOfRange("a leap second, which java.time cannot hold");
        }
        try {
            return OffsetDateTime.of(year, month, day, hour, minute, second, nanos, offset);
        } catch (DateTimeException e) {
            throw outOfRange("a date or time that does not exist");
        }
    }

    private int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = digit();
            if (digit == NO_NUMBER) {
                throw malformed();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private int digit() {
        if (next < to && buffer[next] >= '0' && buffer[next] <= '9') {
            return buffer[next++] - '0';
        }
        return NO_NUMBER;
    }

    private void expect(char one, char other, char third) {
        if (next >= to || buffer[next] != one && buffer[next] != other && buffer[next] != third) {
            throw malformed();
        }
        next++;
    }

    private int fraction() {
        if (next >= to || buffer[next] != '.') {
            return 0;
        }
        next++;
        int nanos = 0;
        int digits = 0;
        for (int digit = digit(); digit != NO_NUMBER; digit = digit()) {
            digits++;
            if (digits > MOST_FRACTION_DIGITS) {
                throw outOfRange("a fraction of more than 9 digits");
            }
            nanos = nanos * 10 + digit;
        }
        if (digits == 0) {
            throw malformed();
        }
        for (int i = digits; i < MOST_FRACTION_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private ZoneOffset offset() {
        byte sign = next < to ? buffer[next++] : 0;
        if (sign == 'Z' || sign == 'z') {
            return ZoneOffset.UTC;
        }
        if (sign != '+' && sign != '-') {
            throw malformed();
        }
        int hours = number(2);
        expect(':', ':', ':');
        int minutes = number(2);
        if (hours > 23 || minutes > 59) {
            throw malformed();
        }
        int total = hours * 60 + minutes;
        if (total > MOST_OFFSET_MINUTES) {
            throw outOfRange("an offset beyond 18:00, which java.time cannot hold");
        }
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60);
    }

    private GuestDecodeException malformed() {
        return in.unlike(Kind.INVALID, at, DatetimeCode.EXPECTED);
    }

    private GuestDecodeException outOfRange(String what) {
        return in.failure(
                Kind.RANGE,
                at,
                "expected " + DatetimeCode.EXPECTED + ", found " + FoundValue.describe(buffer, at, in.end) + ": "
                        + what);
    }

    /** Whether text can express this date and time: years 0 to 9999, an offset of whole minutes. */
    static boolean canExpress(OffsetDateTime value) {
        return value.getYear() >= 0
                && value.getYear() <= HIGHEST_YEAR
                && value.getOffset().getTotalSeconds() % 60 == 0;
    }

    /** The text: seconds always, a fraction without trailing zeros if there is one. */
    static String format(OffsetDateTime value) {
        StringBuilder text = new StringBuilder(35);
        append(text, value.getYear(), 4);
        append(text.append('-'), value.getMonthValue(), 2);
        append(text.append('-'), value.getDayOfMonth(), 2);
        append(text.append('T'), value.getHour(), 2);
        append(text.append(':'), value.getMinute(), 2);
        append(text.append(':'), value.getSecond(), 2);
        if (value.getNano() != 0) {
            append(text.append('.'), value.getNano(), MOST_FRACTION_DIGITS);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        int minutes = value.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return text.append('Z').toString();
        }
        append(text.append(minutes < 0 ? '-' : '+'), Math.abs(minutes) / 60, 2);
        append(text.append(':'), Math.abs(minutes) % 60, 2);
        return text.toString();
    }

    private static void append(StringBuilder text, int number, int digits) {
        String decimal = Integer.toString(number);
        text.append("0".repeat(digits - decimal.length())).append(decimal);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** A JavaScript {@code Date}: milliseconds since 1970 in UTC, or NaN for an invalid date. */
public final class JsDate extends JsObject {
    /** ECMA-262, "time values": 100,000,000 days on either side of 1970. */
    private static final double LARGEST = 8.64e15;

    private double time;

    private JsDate(double time) {
        setTime(time);
    }

    /** A date of a number of milliseconds since 1970; invalid when it is NaN or out of a date's range. */
    public static JsDate ofMillis(double millis) {
        return new JsDate(millis);
    }

    /** A date, cut to milliseconds. */
    public static JsDate of(Instant instant) {
        return new JsDate(instant.toEpochMilli());
    }

    @Override
    public String className() {
        return "Date";
    }

    /** Milliseconds since 1970 in UTC, or NaN. */
    public double time() {
        return time;
    }

    /** Changes the date. */
    public void setTime(double millis) {
        // Adding zero makes +0 of -0, as ECMA-262's TimeClip does.
        time = Math.abs(millis) <= LARGEST ? (double) (long) millis + 0.0 : Double.NaN;
    }

    /** The date as Java has it; empty when it is invalid. */
    public Optional<Instant> toInstant() {
        return Double.isNaN(time) ? Optional.empty() : Optional.of(Instant.ofEpochMilli((long) time));
    }

    /** The form of {@code toISOString}, such as {@code 1970-01-01T00:00:00.000Z}; empty when the date is invalid. */
    public Optional<String> toIsoString() {
        return toInstant().map(JsDate::isoText);
    }

    private static String isoText(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        int year = at.getYear();
        String yearText = year >= 0 && year <= 9999
                ? String.format(Locale.ROOT, "%04d", year)
                : String.format(Locale.ROOT, "%s%06d", year < 0 ? "-" : "+", Math.abs(year));
        return String.format(
                Locale.ROOT,
                "%s-%02d-%02dT%02d:%02d:%02d.%03dZ",
                yearText,
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                at.getNano() / 1_000_000);
    }
}

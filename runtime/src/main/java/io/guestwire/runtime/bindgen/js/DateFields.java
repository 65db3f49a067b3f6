// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.js.JsDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Dates from fields that may be out of their ranges, as ECMA-262's MakeDay and MakeTime take them. */
final class DateFields {
    private static final int COUNT = 7;

    /** More than any field of a date that JavaScript can hold. */
    private static final double LARGEST_FIELD = 1e16;

    private DateFields() {}

    /** Year, month from 0, day, hours, minutes, seconds, milliseconds; those that are absent are the first. */
    static double millis(Arguments arguments, ZoneId zone) {
        double[] fields = {Double.NaN, 0, 1, 0, 0, 0, 0};
        for (int i = 0; i < Math.min(COUNT, arguments.count()); i++) {
            fields[i] = whole(arguments.number(i));
        }
        if (fields[0] >= 0 && fields[0] <= 99) {
            fields[0] += 1900;
        }
        return millis(fields, zone);
    }

    /** The time of a date after fields from {@code first} on were set to the arguments. */
    static double changed(JsDate date, int first, Arguments arguments, ZoneId zone) {
        if (date.toInstant().isEmpty() && first > 0) {
            return Double.NaN;
        }
        ZonedDateTime time = date.toInstant().orElse(Instant.EPOCH).atZone(zone);
        double[] fields = {
            time.getYear(),
            time.getMonthValue() - 1,
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond(),
            time.getNano() / 1_000_000
        };
        int last = first < 3 ? 3 : COUNT;
        fields[first] = Double.NaN;
        for (int i = 0; i < arguments.count() && first + i < last; i++) {
            fields[first + i] = whole(arguments.number(i));
        }
        return millis(fields, zone);
    }

    private static double whole(double number) {
        return Math.abs(number) <= LARGEST_FIELD ? Arguments.integer(number) : Double.NaN;
    }

    private static double millis(double[] fields, ZoneId zone) {
        for (double field : fields) {
            if (Double.isNaN(field)) {
                return Double.NaN;
            }
        }
        try {
            return LocalDateTime.of(1970, 1, 1, 0, 0)
                    .plusMonths(Math.addExact(Math.multiplyExact((long) fields[0] - 1970, 12L), (long) fields[1]))
                    .plusDays((long) fields[2] - 1)
                    .plusHours((long) fields[3])
                    .plusMinutes((long) fields[4])
                    .plusSeconds((long) fields[5])
                    .plusNanos(Math.multiplyExact((long) fields[6], 1_000_000L))
                    .atZone(zone)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return Double.NaN;
        }
    }
}

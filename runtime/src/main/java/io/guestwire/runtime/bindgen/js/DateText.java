// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the texts that {@code Date.parse} must know: ISO 8601 as ECMA-262 cuts it, and what dates themselves print. */
final class DateText {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}|\\+\\d{6}|-(?!000000)\\d{6})(?:-(\\d\\d)(?:-(\\d\\d))?)?"
                    + "(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?(Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final DateTimeFormatter[] PRINTED = {
        DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss z", Locale.ROOT),
        DateTimeFormatter.ofPattern("EEE MMM dd uuuu HH:mm:ss 'GMT'xx", Locale.ROOT)
    };

    private DateText() {}

    /** Milliseconds since 1970, or NaN. */
    static double parse(String text) {
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        try {
            return iso.matches() ? iso(iso) : printed(trimmed);
        } catch (DateTimeException outOfRange) {
            return Double.NaN;
        }
    }

    /** Without a time, the date is one of UTC; with a time and no zone, a local one. */
    private static double iso(Matcher iso) {
        int hour = field(iso, 4, 0);
        boolean midnight = hour == 24 && field(iso, 5, 0) == 0 && field(iso, 6, 0) == 0;
        LocalDateTime local = LocalDateTime.of(
                field(iso, 1, 0),
                field(iso, 2, 1),
                field(iso, 3, 1),
                midnight ? 0 : hour,
                field(iso, 5, 0),
                field(iso, 6, 0),
                nanos(iso.group(7)));
        String zone = iso.group(8);
        ZoneId at = zone != null ? ZoneOffset.of(zone) : iso.group(4) == null ? ZoneOffset.UTC : ZoneId.systemDefault();
        return local.plusDays(midnight ? 1 : 0).atZone(at).toInstant().toEpochMilli();
    }

    private static int field(Matcher iso, int group, int fallback) {
        return iso.group(group) == null ? fallback : Integer.parseInt(iso.group(group));
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static double printed(String text) {
        for (DateTimeFormatter form : PRINTED) {
            try {
                return ZonedDateTime.parse(text, form).toInstant().toEpochMilli();
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return Double.NaN;
    }
}

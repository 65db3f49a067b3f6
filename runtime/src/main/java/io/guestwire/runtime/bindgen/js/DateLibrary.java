// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.Conversions;
import io.guestwire.runtime.js.JsDate;
import io.guestwire.runtime.js.JsString;
import io.guestwire.runtime.js.JsValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** {@code Date}. Local time is that of the JVM's default zone. */
final class DateLibrary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM dd uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'GMT'xx", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT);

    private DateLibrary() {}

    static void fill(LibraryTable table) {
        table.constructor("Date", (realm, self, arguments) -> JsDate.ofMillis(time(arguments)));
        table.function("Date", (realm, self, arguments) -> JsValue.of(text(now(), DAY) + " " + text(now(), TIME)));
        table.function("Date.now", (realm, self, arguments) -> JsValue.of((double) System.currentTimeMillis()));
        table.function("Date.parse", (realm, self, arguments) -> JsValue.of(DateText.parse(arguments.text(0))));
        table.function(
                "Date.UTC",
                (realm, self, arguments) -> JsValue.of(JsDate.ofMillis(DateFields.millis(arguments, ZoneOffset.UTC))
                        .time()));
        table.instanceOf("Date");
        for (String zone : new String[] {"", "UTC"}) {
            getters(table, zone);
            setters(table, zone);
        }
        texts(table);
        table.method(
                "Date",
                "getTimezoneOffset",
                (realm, self, arguments) ->
                        at(self, "").map(time -> -time.getOffset().getTotalSeconds() / 60.0));
        for (String name : new String[] {"getTime", "valueOf"}) {
            table.method(
                    "Date",
                    name,
                    (realm, self, arguments) -> JsValue.of(self.asDate().time()));
        }
        table.method("Date", "setTime", (realm, self, arguments) -> {
            self.asDate().setTime(arguments.number(0));
            return JsValue.of(self.asDate().time());
        });
    }

    private static double time(Arguments arguments) {
        if (arguments.count() == 0) {
            return System.currentTimeMillis();
        }
        if (arguments.count() > 1) {
            return DateFields.millis(arguments, ZoneId.systemDefault());
        }
        JsValue value = arguments.get(0);
        if (value instanceof JsDate date) {
            return date.time();
        }
        JsValue primitive = Conversions.toPrimitive(value);
        return primitive instanceof JsString text ? DateText.parse(text.value()) : Conversions.toNumber(primitive);
    }

    private static JsValue now() {
        return JsDate.ofMillis(System.currentTimeMillis());
    }

    /** A date in a zone, or nothing when it is invalid: then numbers are NaN. */
    private record At(Optional<ZonedDateTime> time) {
        JsValue map(ToDoubleFunction<ZonedDateTime> read) {
            return JsValue.of(time.map(read::applyAsDouble).orElse(Double.NaN));
        }
    }

    private static At at(JsValue self, String zone) {
        return new At(self.asDate().toInstant().map(instant -> instant.atZone(zone(zone))));
    }

    private static ZoneId zone(String zone) {
        return zone.isEmpty() ? ZoneId.systemDefault() : ZoneOffset.UTC;
    }

    private static void getter(LibraryTable table, String zone, String name, ToIntFunction<ZonedDateTime> read) {
        table.method(
                "Date",
                "get" + zone + name,
                (realm, self, arguments) -> at(self, zone).map(time -> read.applyAsInt(time)));
    }

    private static void getters(LibraryTable table, String zone) {
        getter(table, zone, "FullYear", ZonedDateTime::getYear);
        getter(table, zone, "Month", time -> time.getMonthValue() - 1);
        getter(table, zone, "Date", ZonedDateTime::getDayOfMonth);
        getter(table, zone, "Day", time -> time.getDayOfWeek().getValue() % 7);
        getter(table, zone, "Hours", ZonedDateTime::getHour);
        getter(table, zone, "Minutes", ZonedDateTime::getMinute);
        getter(table, zone, "Seconds", ZonedDateTime::getSecond);
        getter(table, zone, "Milliseconds", time -> time.getNano() / 1_000_000);
    }

    private static void setters(LibraryTable table, String zone) {
        String[] names = {"FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"};
        for (int i = 0; i < names.length; i++) {
            int first = i;
            table.method("Date", "set" + zone + names[i], (realm, self, arguments) -> {
                JsDate date = self.asDate();
                date.setTime(DateFields.changed(date, first, arguments, zone(zone)));
                return JsValue.of(date.time());
            });
        }
    }

    private static String text(JsValue self, DateTimeFormatter form) {
        ZoneId zone = form == UTC ? ZoneOffset.UTC : ZoneId.systemDefault();
        return self.asDate()
                .toInstant()
                .map(instant ->
                        form.format(Instant.ofEpochMilli(instant.toEpochMilli()).atZone(zone)))
                .orElse("Invalid Date");
    }

    private static void texts(LibraryTable table) {
        table.method(
                "Date",
                "toISOString",
                (realm, self, arguments) -> JsValue.of(
                        self.asDate().toIsoString().orElseThrow(() -> JsException.rangeError("invalid time value"))));
        table.method(
                "Date",
                "toJSON",
                (realm, self, arguments) ->
                        self.asDate().toIsoString().map(JsValue::of).orElse(JsValue.nullValue()));
        table.method("Date", "toDateString", (realm, self, arguments) -> JsValue.of(text(self, DAY)));
        table.method("Date", "toTimeString", (realm, self, arguments) -> JsValue.of(text(self, TIME)));
        table.method("Date", "toUTCString", (realm, self, arguments) -> JsValue.of(text(self, UTC)));
        table.method("Date", "toString", (realm, self, arguments) -> {
            String day = text(self, DAY);
            return JsValue.of(self.asDate().toInstant().isEmpty() ? day : day + " " + text(self, TIME));
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyConversionsTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 5, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "java.util.UUID, 123e4567-e89b-12d3-a456-426614174000",
        "java.net.URI, https://example.org/a?b=c",
        "java.time.Duration, PT1H30M",
        "java.time.Period, P1Y2M3D",
        "java.time.Instant, 2024-02-29T12:00:00.000000005Z",
        "java.time.LocalDate, 2024-02-29",
        "java.time.LocalDateTime, 2024-02-29T12:00",
        "java.time.LocalTime, 12:00:01",
        "java.time.OffsetDateTime, 2024-02-29T12:00+01:00",
        "java.time.OffsetTime, 12:00+01:00",
        "java.time.ZonedDateTime, 2024-02-29T12:00+01:00[Europe/Berlin]",
        "java.time.Year, 2024",
        "java.time.YearMonth, 2024-02",
        "java.time.MonthDay, --02-29",
        "java.time.DayOfWeek, THURSDAY",
        "java.time.Month, FEBRUARY",
        "java.time.ZoneId, Europe/Berlin",
        "java.time.ZoneOffset, +01:00",
    })
    void textsComeBackAsTheyWere(String type, String text) throws ReflectiveOperationException {
        ReadyConversions.Conversion conversion =
                ReadyConversions.fromString(type).orElseThrow();
        Object value = apply(conversion.decode(), text);
        assertThat(value).isInstanceOf(Class.forName(type));
        assertThat(apply(conversion.encode(), value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.Instant", "java.time.ZonedDateTime"})
    void momentsComeBackAsTheyWere(String type) throws ReflectiveOperationException {
        ReadyConversions.Conversion conversion =
                ReadyConversions.fromDatetime(type).orElseThrow();
        Object value = apply(conversion.decode(), MOMENT);
        assertThat(value).isInstanceOf(Class.forName(type));
        assertThat(apply(conversion.encode(), value)).isEqualTo(MOMENT);
    }

    @ParameterizedTest
    @CsvSource({"java.math.BigDecimal, decimal", "java.math.BigInteger, integer"})
    void numbersOfAnySizeAreBounded(String type, String method) {
        JavaFunction decode = ReadyConversions.fromString(type).orElseThrow().decode();
        assertThat(decode.owner()).hasToString("io.guestwire.runtime.BigNumbers");
        assertThat(decode.method()).isEqualTo(method);
    }

    @Test
    void othersAreUnknown() {
        assertThat(ReadyConversions.knows("java.lang.StringBuilder")).isFalse();
        assertThat(ReadyConversions.fromDatetime("java.util.UUID")).isEmpty();
    }

    /** Calls what generated code would call. */
    private static Object apply(JavaFunction function, Object value) throws ReflectiveOperationException {
        Class<?> owner = Class.forName(function.owner().canonicalName());
        Class<?> parameter =
                value instanceof String && function.method().equals("parse") ? CharSequence.class : value.getClass();
        return switch (function.kind()) {
            case STATIC -> owner.getMethod(function.method(), parameter).invoke(null, value);
            case CONSTRUCTOR -> owner.getConstructor(parameter).newInstance(value);
            case INSTANCE ->
                function.constant().isEmpty()
                        ? owner.getMethod(function.method()).invoke(value)
                        : owner.getMethod(function.method(), ZoneOffset.class).invoke(value, ZoneOffset.UTC);
            case REFERENCE -> throw new AssertionError("none is a user's: " + function);
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.widl.diagnostic.Spelling;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The types of the JDK that may stand for an alias without functions of the user's. */
public final class ReadyConversions {
    private static final Map<String, Conversion> FROM_STRING = new TreeMap<>();
    private static final Map<String, Conversion> FROM_DATETIME = new TreeMap<>();

    static {
        parsed(UUID.class, "fromString");
        parsed(URI.class, "create");
        bounded(BigDecimal.class, "decimal");
        bounded(BigInteger.class, "integer");
        parsed(Duration.class, "parse");
        parsed(Instant.class, "parse");
        parsed(LocalDate.class, "parse");
        parsed(LocalDateTime.class, "parse");
        parsed(LocalTime.class, "parse");
        parsed(MonthDay.class, "parse");
        parsed(OffsetDateTime.class, "parse");
        parsed(OffsetTime.class, "parse");
        parsed(Period.class, "parse");
        parsed(Year.class, "parse");
        parsed(YearMonth.class, "parse");
        parsed(ZonedDateTime.class, "parse");
        parsed(DayOfWeek.class, "valueOf");
        parsed(Month.class, "valueOf");
        parsed(ZoneId.class, "of");
        parsed(ZoneOffset.class, "of");
        ClassName datetime = ClassName.get(OffsetDateTime.class);
        ClassName instant = ClassName.get(Instant.class);
        ClassName zoned = ClassName.get(ZonedDateTime.class);
        JavaFunction.Constant utc = new JavaFunction.Constant(ClassName.get(ZoneOffset.class), "UTC");
        FROM_DATETIME.put(
                Instant.class.getName(),
                new Conversion(
                        instant,
                        JavaFunction.instance(datetime, "toInstant"),
                        JavaFunction.instance(instant, "atOffset", utc)));
        FROM_DATETIME.put(
                ZonedDateTime.class.getName(),
                new Conversion(
                        zoned,
                        JavaFunction.instance(datetime, "toZonedDateTime"),
                        JavaFunction.instance(zoned, "toOffsetDateTime")));
    }

    private ReadyConversions() {}

    /** Tells whether a type needs no functions, whatever the alias means. */
    public static boolean knows(String type) {
        return FROM_STRING.containsKey(type);
    }

    /** The type that somebody probably meant: one of the same simple name, whatever its case, or of a near spelling. */
    public static Optional<String> nearest(String type) {
        String simple = simple(type);
        return FROM_STRING.keySet().stream()
                .filter(ready -> simple(ready).equalsIgnoreCase(simple))
                .findFirst()
                .or(() -> Spelling.nearest(type, FROM_STRING.keySet()));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** All of them, in backticks. */
    public static String listed() {
        return FROM_STRING.keySet().stream().map(type -> "`" + type + "`").collect(Collectors.joining(", "));
    }

    /**
     * What a type of the JDK is where it stands by itself, without an alias.
     *
     * @param type its qualified name
     * @param datetime how the types that are an instant travel
     * @return empty for a type that is not ready
     */
    public static Optional<JavaType.Converted> standingFor(String type, JavaType.Scalar datetime) {
        return fromDatetime(type)
                .map(found -> new JavaType.Converted(datetime, found.type(), found.decode(), found.encode()))
                .or(() -> fromString(type)
                        .map(found -> new JavaType.Converted(
                                ScalarTypes.STRING, found.type(), found.decode(), found.encode())));
    }

    /** The conversion from the text that the wire holds. */
    static Optional<Conversion> fromString(String type) {
        return Optional.ofNullable(FROM_STRING.get(type));
    }

    /** The conversion from an {@code OffsetDateTime}. */
    static Optional<Conversion> fromDatetime(String type) {
        return Optional.ofNullable(FROM_DATETIME.get(type));
    }

    /**
     * A Java type and the way to it and back.
     *
     * @param type the type
     * @param decode makes a value of it
     * @param encode gives the value back that {@code decode} took
     */
    record Conversion(ClassName type, JavaFunction decode, JavaFunction encode) {}

    private static void parsed(Class<?> type, String method) {
        add(type, JavaFunction.ofStatic(ClassName.get(type), method));
    }

    /** The JDK would read numbers of any length, in a time that grows with its square. */
    private static void bounded(Class<?> type, String method) {
        add(type, JavaFunction.ofStatic(ClassName.get("io.guestwire.runtime", "BigNumbers"), method));
    }

    private static void add(Class<?> type, JavaFunction decode) {
        ClassName name = ClassName.get(type);
        FROM_STRING.put(type.getName(), new Conversion(name, decode, JavaFunction.instance(name, "toString")));
    }
}

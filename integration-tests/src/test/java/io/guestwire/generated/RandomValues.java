// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Random Java values of schema types, boundaries included. The schema says what a value may be, the Java type what it
 * is made of: objects become records, enums constants, unions records of their sealed interface.
 */
public final class RandomValues implements WidlType.Cases<Object> {
    private static final String[] TEXTS = {
        "", "a", "\u00e9", "\ud83d\ude00", "\u0000", "x".repeat(31), "x".repeat(32), "y".repeat(300)
    };
    private static final float[] FLOATS = {0, -0f, Float.NaN, 1 / 0f, -1 / 0f, Float.MIN_VALUE, Float.MAX_VALUE};
    private static final double[] DOUBLES = {0, -0.0, Double.NaN, 1 / 0.0, -1 / 0.0, Double.MIN_VALUE, Double.MAX_VALUE
    };
    private static final int DEPTH = 4;
    private static final int OBJECTS = 60;

    private final Random random;
    private final boolean offsets;
    private final RandomMessages messages;
    private Type java = Object.class;
    private int depth;
    private int objects;

    /** Random values, datetimes with any offset. */
    public RandomValues(Random random) {
        this(random, true);
    }

    /**
     * Random values.
     *
     * @param offsets whether datetimes have other offsets than that of UTC
     */
    RandomValues(Random random, boolean offsets) {
        this.random = random;
        this.offsets = offsets;
        this.messages = new RandomMessages(random);
    }

    /** A value of the type, as the Java type that stands for it. */
    public Object of(WidlType type, Type javaType) {
        Type outer = java;
        java = javaType;
        try {
            return type.accept(this);
        } finally {
            java = outer;
        }
    }

    @Override
    public Object scalar(Scalar type) {
        return switch (type) {
            case I8 -> (byte) integer(8, true);
            case I16 -> (short) integer(16, true);
            case I32 -> (int) integer(32, true);
            case I64, U64 -> integer(64, true);
            case U8 -> (int) integer(8, false);
            case U16 -> (int) integer(16, false);
            case U32 -> integer(32, false);
            case F32 -> random.nextBoolean() ? FLOATS[random.nextInt(FLOATS.length)] : random.nextFloat();
            case F64 -> random.nextBoolean() ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian();
            case BOOL -> random.nextBoolean();
            case STRING -> TEXTS[random.nextInt(TEXTS.length)];
            case BYTES -> bytes();
            case DATETIME -> moment();
            case RAW -> messages.raw();
            case ANY, VALUE -> messages.value();
        };
    }

    @Override
    public Object list(WidlType.ListOf type) {
        Type element = argument(0);
        List<Object> list = new ArrayList<>();
        for (int size = size(); size > 0; size--) {
            list.add(of(type.element(), element));
        }
        return list;
    }

    @Override
    public Object map(WidlType.MapOf type) {
        Type key = argument(0);
        Type value = argument(1);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int size = size(); size > 0; size--) {
            map.put(of(type.key(), key), of(type.value(), value));
        }
        return map;
    }

    /** An optional of an optional, which an alias can make, is one optional in Java: nothing is nothing. */
    @Override
    public Object optional(WidlType.OptionalOf type) {
        if (isFull() || random.nextBoolean()) {
            return Optional.empty();
        }
        boolean merged = isOptional(type.target()) && !isOptional(argument(0));
        Object value = of(type.target(), merged ? java : argument(0));
        if (merged) {
            return value;
        }
        return isNil(value) ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Object object(ObjectType type) {
        objects = depth == 0 ? 0 : objects + 1;
        depth++;
        try {
            RecordComponent[] components = ((Class<?>) java).getRecordComponents();
            assertThat(components).as("components of %s", java).hasSameSizeAs(type.fields());
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = of(type.fields().get(i).type(), components[i].getGenericType());
            }
            return canonicalConstructor((Class<?>) java).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot build " + type, e);
        } finally {
            depth--;
        }
    }

    /** The type that a user may have put in the alias's place, or what the alias stands for. */
    @Override
    public Object alias(AliasType type) {
        return java instanceof Class<?> mapped
                ? mapped(mapped).orElseGet(() -> of(type.target(), java))
                : of(type.target(), java);
    }

    /** Never a constant that the schema does not have: it cannot be encoded. */
    @Override
    public Object enumeration(EnumType type) {
        return ((Class<?>) java).getEnumConstants()[random.nextInt(type.values().size())];
    }

    @Override
    public Object union(UnionType type) {
        List<Class<?>> members = Arrays.asList(((Class<?>) java).getPermittedSubclasses());
        assertThat(members).as("members of %s", java).hasSameSizeAs(type.members());
        int member = isFull() ? leafOf(type) : random.nextInt(members.size());
        depth++;
        try {
            Class<?> chosen = members.get(member);
            Object value = of(type.members().get(member), chosen.getRecordComponents()[0].getGenericType());
            return canonicalConstructor(chosen).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot build " + type, e);
        } finally {
            depth--;
        }
    }

    @Override
    public Object stream(WidlType.StreamOf type) {
        throw new IllegalArgumentException("nothing is generated for " + type);
    }

    private Optional<Object> mapped(Class<?> mapped) {
        if (mapped == UUID.class) {
            return Optional.of(new UUID(random.nextLong(), random.nextLong()));
        }
        if (mapped == BigDecimal.class) {
            return Optional.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(20)));
        }
        if (mapped == BigInteger.class) {
            return Optional.of(new BigInteger(1 + random.nextInt(200), random));
        }
        if (mapped == URI.class) {
            return Optional.of(URI.create("https://example.org/" + random.nextInt()));
        }
        if (mapped == Instant.class) {
            return Optional.of(moment().toInstant());
        }
        if (mapped == LocalDate.class) {
            return Optional.of(moment().toLocalDate());
        }
        if (mapped == ZonedDateTime.class) {
            return Optional.of(moment().toZonedDateTime());
        }
        if (mapped == Duration.class) {
            return Optional.of(Duration.ofSeconds(random.nextLong()));
        }
        if (mapped.isRecord() && mapped.getPackageName().endsWith(".support")) {
            return Optional.of(users(mapped));
        }
        return Optional.empty();
    }

    /** A record of a user, of numbers and lists of texts. */
    private Object users(Class<?> mapped) {
        Object[] arguments = Arrays.stream(mapped.getRecordComponents())
                .map(component -> component.getType() == int.class ? random.nextInt() : List.of("a", "b"))
                .toArray();
        try {
            return canonicalConstructor(mapped).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot build " + mapped, e);
        }
    }

    /** The first member that holds no other declared type, so that a union of itself ends. */
    private static int leafOf(UnionType type) {
        for (int i = 0; i < type.members().size(); i++) {
            if (type.members().get(i) instanceof Scalar) {
                return i;
            }
        }
        return 0;
    }

    private Type argument(int index) {
        return ((ParameterizedType) java).getActualTypeArguments()[index];
    }

    private static boolean isOptional(WidlType type) {
        return type instanceof AliasType alias ? isOptional(alias.target()) : type instanceof WidlType.OptionalOf;
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    /** Whether a value looks on the wire as an absent one. */
    private static boolean isNil(Object value) {
        return value instanceof MessageValue any && any.isNil()
                || value instanceof RawMessage raw && Arrays.equals(raw.toByteArray(), new byte[] {(byte) 0xC0});
    }

    private static Constructor<?> canonicalConstructor(Class<?> record) throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return record.getDeclaredConstructor(types);
    }

    /** Whether the value has grown enough: what may be empty is empty from here on. */
    private boolean isFull() {
        return depth >= DEPTH || objects >= OBJECTS;
    }

    private int size() {
        return isFull() ? 0 : random.nextInt(8) == 0 ? 17 : random.nextInt(4);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(4) == 0 ? 256 : random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** From year 1 to 9999, with whole seconds as often as not; offsets of whole minutes are all that RFC 3339 has. */
    private OffsetDateTime moment() {
        long seconds = random.nextLong(-62_135_510_000L, 253_402_200_000L);
        int nanos = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        ZoneOffset offset =
                offsets ? ZoneOffset.ofTotalSeconds(60 * random.nextInt(-14 * 60, 14 * 60)) : ZoneOffset.UTC;
        return Instant.ofEpochSecond(seconds, nanos).atOffset(offset);
    }

    /** A number of that many bits, as often as not near the end of what a shorter encoding holds. */
    private long integer(int bits, boolean signed) {
        long number = random.nextLong();
        if (random.nextBoolean()) {
            number = (1L << random.nextInt(bits)) + random.nextInt(3) - 1;
            number = random.nextBoolean() ? -number : number;
        }
        return signed ? number << (64 - bits) >> (64 - bits) : number << (64 - bits) >>> (64 - bits);
    }
}

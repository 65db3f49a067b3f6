// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random Java values of schema types, boundaries included; objects become instances of their generated records. */
final class RandomValues implements WidlType.Cases<Object> {
    private static final String[] TEXTS = {"", "a", "é", "😀", "\u0000", "x".repeat(31), "x".repeat(32), "y".repeat(300)
    };
    private static final int DEPTH = 4;
    private static final int OBJECTS = 60;

    private final Random random;
    private final String packageName;
    private final ClassLoader classes;
    private int depth;
    private int objects;

    RandomValues(Random random, String packageName, ClassLoader classes) {
        this.random = random;
        this.packageName = packageName;
        this.classes = classes;
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
            case F32 -> random.nextInt(4) == 0 ? Float.NaN : Float.intBitsToFloat(random.nextInt() & 0xff7fffff);
            case F64 -> random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : random.nextGaussian();
            case BOOL -> random.nextBoolean();
            case STRING -> TEXTS[random.nextInt(TEXTS.length)];
            case BYTES -> bytes();
            case DATETIME, RAW, ANY, VALUE -> throw new IllegalArgumentException(type.widlName());
        };
    }

    @Override
    public Object list(WidlType.ListOf type) {
        List<Object> list = new ArrayList<>();
        for (int size = size(); size > 0; size--) {
            list.add(type.element().accept(this));
        }
        return list;
    }

    @Override
    public Object map(WidlType.MapOf type) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int size = size(); size > 0; size--) {
            map.put(type.key().accept(this), type.value().accept(this));
        }
        return map;
    }

    @Override
    public Object optional(WidlType.OptionalOf type) {
        if (isFull() || random.nextBoolean()) {
            return Optional.empty();
        }
        Object value = type.target().accept(this);
        return value instanceof Optional ? value : Optional.of(value);
    }

    @Override
    public Object object(ObjectType type) {
        objects = depth == 0 ? 0 : objects + 1;
        depth++;
        try {
            Constructor<?> constructor = recordOf(type).getDeclaredConstructors()[0];
            Object[] arguments = new Object[type.fields().size()];
            for (int i = 0; i < arguments.length; i++) {
                Field field = type.fields().get(i);
                arguments[i] = field.type().accept(this);
            }
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot build " + type, e);
        } finally {
            depth--;
        }
    }

    @Override
    public Object alias(AliasType type) {
        return type.target().accept(this);
    }

    @Override
    public Object enumeration(EnumType type) {
        throw new IllegalArgumentException(type.toString());
    }

    @Override
    public Object union(UnionType type) {
        throw new IllegalArgumentException(type.toString());
    }

    @Override
    public Object stream(WidlType.StreamOf type) {
        throw new IllegalArgumentException(type.toString());
    }

    /** The generated record of a type. */
    Class<?> recordOf(ObjectType type) throws ClassNotFoundException {
        return Class.forName(packageName + "." + JavaNames.type(type.name().text()), true, classes);
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

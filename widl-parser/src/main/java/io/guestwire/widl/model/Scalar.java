// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The built-in types. */
public enum Scalar implements WidlType {
    /** Signed, 8 bits. */
    I8("i8", 8, true),
    /** Unsigned, 8 bits. */
    U8("u8", 8, false),
    /** Signed, 16 bits. */
    I16("i16", 16, true),
    /** Unsigned, 16 bits. */
    U16("u16", 16, false),
    /** Signed, 32 bits. */
    I32("i32", 32, true),
    /** Unsigned, 32 bits. */
    U32("u32", 32, false),
    /** Signed, 64 bits. */
    I64("i64", 64, true),
    /** Unsigned, 64 bits. */
    U64("u64", 64, false),
    /** IEEE 754 binary32. */
    F32("f32", 0, true),
    /** IEEE 754 binary64. */
    F64("f64", 0, true),
    /** {@code true} or {@code false}. */
    BOOL("bool", 0, false),
    /** Unicode text. Also spelled {@code ID}. */
    STRING("string", 0, false),
    /** Any bytes. */
    BYTES("bytes", 0, false),
    /** A moment with its offset from UTC, as RFC 3339 writes it. */
    DATETIME("datetime", 0, false),
    /** An encoded value that is decoded later, or never. */
    RAW("raw", 0, false),
    /** A value of any kind. */
    ANY("any", 0, false),
    /** A value of any kind; the older spelling of {@link #ANY}. */
    VALUE("value", 0, false);

    private static final Map<String, Scalar> BY_NAME = byName();

    private final String widlName;
    private final int bits;
    private final boolean signed;

    Scalar(String widlName, int bits, boolean signed) {
        this.widlName = widlName;
        this.bits = bits;
        this.signed = signed;
    }

    /** How schemas spell it. */
    public String widlName() {
        return widlName;
    }

    /** Whether it is one of the eight integer types. */
    public boolean isInteger() {
        return bits != 0;
    }

    /**
     * The smallest value of an integer type.
     *
     * @throws IllegalStateException if this is not an integer type
     */
    public BigInteger minimum() {
        requireInteger();
        return signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    }

    /**
     * The largest value of an integer type.
     *
     * @throws IllegalStateException if this is not an integer type
     */
    public BigInteger maximum() {
        requireInteger();
        return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    /** The built-in type that a schema spells so; {@code ID} is {@link #STRING}. */
    public static Optional<Scalar> named(String widlName) {
        return Optional.ofNullable(BY_NAME.get(widlName));
    }

    /** Every spelling of a built-in type, in a fixed order. */
    public static Iterable<String> spellings() {
        return BY_NAME.keySet();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.scalar(this);
    }

    private void requireInteger() {
        if (!isInteger()) {
            throw new IllegalStateException(widlName + " has no range");
        }
    }

    private static Map<String, Scalar> byName() {
        Map<String, Scalar> names = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(scalar -> names.put(scalar.widlName, scalar));
        names.put("ID", STRING);
        return Collections.unmodifiableMap(names);
    }
}

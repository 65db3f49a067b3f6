// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.path.PathText;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value whose type the schema leaves open ({@code any}, {@code value}): an immutable tree of what MessagePack can
 * express. Equal by content: integers of one value are equal in whatever width they came, maps in whatever order.
 *
 * <p>Accessors answer for the kinds they name and throw {@link MessageValueException} for all others. No value is nested
 * deeper than {@link #MAX_DEPTH}.
 */
public sealed interface MessageValue
        permits SimpleValue,
                IntegerValue,
                F32Value,
                F64Value,
                TextValue,
                BinaryValue,
                ListValue,
                MapValue,
                ExtensionValue {
    /** How deep lists and maps may be nested. */
    int MAX_DEPTH = 1_000;

    /** What a value can be. */
    enum Kind {
        /** No value. */
        NIL,
        /** True or false. */
        BOOLEAN,
        /** -2^63 to 2^64-1. */
        INTEGER,
        /** A 32-bit float. */
        F32,
        /** A 64-bit float. */
        F64,
        /** Text. */
        TEXT,
        /** Bytes. */
        BINARY,
        /** Values in a row. */
        LIST,
        /** Values by keys of any kind. */
        MAP,
        /** Bytes with a type from -128 to 127; the negative ones are MessagePack's own. */
        EXTENSION
    }

    /** What this value is. */
    Kind kind();

    /** How deep this value is nested: 0 unless it is a list or a map; 1 if nothing in that is one. */
    default int depth() {
        return 0;
    }

    /** Whether this is nil. */
    default boolean isNil() {
        return false;
    }

    /** A boolean. */
    default boolean asBoolean() {
        throw MessageValueException.unexpected("a boolean", this);
    }

    /** An integer of -2^63 to 2^63-1. */
    default long asLong() {
        throw MessageValueException.unexpected("an integer", this);
    }

    /** An integer of 0 to 2^64-1 as unsigned bits, see {@link Long#toUnsignedString(long)}. */
    default long asUnsignedLong() {
        throw MessageValueException.unexpected("an integer", this);
    }

    /** An integer of -2^31 to 2^31-1. */
    default int asInt() {
        throw MessageValueException.unexpected("an integer", this);
    }

    /** An integer. */
    default BigInteger asBigInteger() {
        throw MessageValueException.unexpected("an integer", this);
    }

    /** A float of either width, or an integer that loses nothing. */
    default double asDouble() {
        throw MessageValueException.unexpected("a number", this);
    }

    /** Text. */
    default String asText() {
        throw MessageValueException.unexpected("a string", this);
    }

    /** A copy of bytes. */
    default byte[] asBytes() {
        throw MessageValueException.unexpected("binary", this);
    }

    /** The elements of a list; unmodifiable. */
    default List<MessageValue> asList() {
        throw MessageValueException.unexpected("a list", this);
    }

    /** The entries of a map in their order; unmodifiable. */
    default Map<MessageValue, MessageValue> asMap() {
        throw MessageValueException.unexpected("a map", this);
    }

    /** A float of 32 bits, or a number that one holds exactly. */
    default float asFloat() {
        throw MessageValueException.unexpected("a number", this);
    }

    /** The type of an extension. */
    default byte extensionType() {
        throw MessageValueException.unexpected("an extension", this);
    }

    /** A copy of an extension's data. */
    default byte[] extensionData() {
        throw MessageValueException.unexpected("an extension", this);
    }

    /** A datetime: RFC 3339 text, or the timestamp extension, which has the offset of UTC. */
    default OffsetDateTime asDatetime() {
        throw MessageValueException.unexpected(DatetimeCode.EXPECTED, this);
    }

    /** The element of a list; {@link MessageValueException} if it has none there. */
    default MessageValue get(int index) {
        List<MessageValue> elements = asList();
        if (index < 0 || index >= elements.size()) {
            throw new MessageValueException("expected an element " + index + ", found a list of " + elements.size());
        }
        return elements.get(index);
    }

    /** The value of a map's text key; {@link MessageValueException} if it has none. */
    default MessageValue get(String key) {
        return find(key)
                .orElseThrow(() -> new MessageValueException(
                        "expected a key " + PathText.quoted(key) + ", found none in a map of " + asMap().size()));
    }

    /** The value of a map's text key; empty if it has none. */
    default Optional<MessageValue> find(String key) {
        return Optional.ofNullable(asMap().get(of(key)));
    }

    /**
     * The value inside this one that a JSON pointer (RFC 6901) names, as {@code /users/3/name}: through lists by index, through
     * maps by text keys, or by integer keys where there is no such text. Empty if there is none.
     *
     * @throws IllegalArgumentException if this is no JSON pointer
     */
    default Optional<MessageValue> at(String pointer) {
        return ValuePointer.follow(this, pointer);
    }

    /** Nil. */
    static MessageValue nil() {
        return SimpleValue.NIL;
    }

    /** A boolean. */
    static MessageValue of(boolean value) {
        return value ? SimpleValue.TRUE : SimpleValue.FALSE;
    }

    /** An integer. */
    static MessageValue of(long value) {
        return IntegerValue.of(value);
    }

    /**
     * An integer.
     *
     * @throws IllegalArgumentException if it is not -2^63 to 2^64-1
     */
    static MessageValue of(BigInteger value) {
        if (value.bitLength() > (value.signum() < 0 ? Long.SIZE - 1 : Long.SIZE)) {
            throw new IllegalArgumentException(value + " is outside of -2^63 to 2^64-1");
        }
        return value.signum() < 0 ? of(value.longValue()) : ofUnsigned(value.longValue());
    }

    /** An integer of 0 to 2^64-1, from unsigned bits. */
    static MessageValue ofUnsigned(long bits) {
        return IntegerValue.ofUnsigned(bits);
    }

    /** A 32-bit float. */
    static MessageValue of(float value) {
        return new F32Value(value);
    }

    /** A 64-bit float. */
    static MessageValue of(double value) {
        return new F64Value(value);
    }

    /** Text. */
    static MessageValue of(String value) {
        return new TextValue(value);
    }

    /** A copy of bytes. */
    static MessageValue of(byte[] value) {
        return new BinaryValue(value.clone());
    }

    /** A list. */
    static MessageValue list(MessageValue... elements) {
        return list(List.of(elements));
    }

    /**
     * A copy of a list.
     *
     * @throws IllegalArgumentException if it is nested too deep
     */
    static MessageValue list(List<? extends MessageValue> elements) {
        return new ListValue(List.copyOf(elements));
    }

    /**
     * A map with these text keys, in this order.
     *
     * @throws IllegalArgumentException if it is nested too deep, or if a key is given twice
     */
    @SafeVarargs
    static MessageValue map(Map.Entry<String, ? extends MessageValue>... entries) {
        List<Map.Entry<String, ? extends MessageValue>> list = new ArrayList<>(entries.length);
        for (Map.Entry<String, ? extends MessageValue> entry : entries) {
            list.add(entry);
        }
        return MapValue.of(list, TextValue::new);
    }

    /**
     * A copy of a map with text keys, in its order.
     *
     * @throws IllegalArgumentException if it is nested too deep
     */
    static MessageValue map(Map<String, ? extends MessageValue> entries) {
        return MapValue.of(entries.entrySet(), TextValue::new);
    }

    /**
     * A copy of a map with keys of any kind, in its order.
     *
     * @throws IllegalArgumentException if it is nested too deep
     */
    static MessageValue mapOf(Map<? extends MessageValue, ? extends MessageValue> entries) {
        return MapValue.of(entries.entrySet(), key -> key);
    }

    /** A timestamp, extension type -1; the offset is not kept. */
    static MessageValue timestamp(OffsetDateTime value) {
        return new ExtensionValue(Timestamp.TYPE, Timestamp.encode(value.toEpochSecond(), value.getNano()));
    }

    /**
     * The value that a plain Java value stands for: null, {@code Boolean}, {@code Byte}, {@code Short}, {@code Integer},
     * {@code Long}, {@code BigInteger} of -2^63 to 2^64-1, {@code Float}, {@code Double}, {@code String}, {@code byte[]}, an
     * {@code Optional}, a {@code Collection} or a {@code Map} of such, or a {@code MessageValue}. Dates are not among them, as
     * they may be text or timestamps.
     *
     * @throws IllegalArgumentException for all others, for what is nested too deep, and for keys that become equal
     */
    static MessageValue from(Object value) {
        return PlainValues.convert(value, 0);
    }

    /** An extension; the data is copied. */
    static MessageValue extension(byte type, byte[] data) {
        return new ExtensionValue(type, data.clone());
    }
}

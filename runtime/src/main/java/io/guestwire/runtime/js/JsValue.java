// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.js;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A JavaScript value, which is what a guest's {@code JsValue} holds. Primitives are immutable and equal when
 * {@code Object.is} says so; objects are equal to themselves alone. Objects are not thread-safe: between calls the program
 * owns them, during a call the thread that runs the guest.
 *
 * <p>The accessors whose name starts with {@code as} throw a {@link io.guestwire.runtime.JsException} with a
 * {@code TypeError} when the value is of another kind; they never convert.
 */
public sealed interface JsValue
        permits JsUndefined, JsNull, JsBoolean, JsNumber, JsBigInt, JsString, JsSymbol, JsObject {

    /** One method per kind of value. */
    interface Cases<R> {
        /** For {@code undefined}. */
        R undefined();

        /** For {@code null}. */
        R nullValue();

        /** For a boolean. */
        R bool(boolean value);

        /** For a number. */
        R number(double value);

        /** For an integer of any size. */
        R bigInt(BigInteger value);

        /** For a string. */
        R string(String value);

        /** For a symbol. */
        R symbol(JsSymbol value);

        /** For an object of any class: arrays, functions and errors are objects too. */
        R object(JsObject value);
    }

    /** Calls the method of this value's kind. */
    <R> R accept(Cases<R> cases);

    /** {@code undefined}. */
    static JsValue undefined() {
        return JsUndefined.UNDEFINED;
    }

    /** {@code null}. */
    static JsValue nullValue() {
        return JsNull.NULL;
    }

    /** A boolean. */
    static JsValue of(boolean value) {
        return value ? JsBoolean.TRUE : JsBoolean.FALSE;
    }

    /** A number. */
    static JsValue of(int value) {
        return new JsNumber(value);
    }

    /** A number. */
    static JsValue of(double value) {
        return new JsNumber(value);
    }

    /** An integer of any size, JavaScript's {@code BigInt}; a plain number is {@link #of(double)}. */
    static JsValue of(BigInteger value) {
        return new JsBigInt(value);
    }

    /** A string. */
    static JsValue of(String value) {
        return new JsString(value);
    }

    /** A new array. */
    static JsArray of(List<? extends JsValue> elements) {
        return JsArray.of(elements);
    }

    /** A new object with these properties, in the map's order. */
    static JsObject of(Map<String, ? extends JsValue> properties) {
        return JsObject.of(properties);
    }

    /** A new {@code Uint8Array} with a copy of these bytes. */
    static JsTypedArray of(byte[] bytes) {
        return JsTypedArray.of(bytes);
    }

    /**
     * Reads JSON as {@code JSON.parse} does.
     *
     * @throws io.guestwire.runtime.JsException with a {@code SyntaxError}, if it is not JSON, or nested deeper than 512
     */
    static JsValue fromJson(String text) {
        return new JsonReader(Objects.requireNonNull(text, "text")).read();
    }

    /**
     * Writes this as {@code JSON.stringify} does: NaN and infinities become {@code null}, properties that are undefined or
     * functions are left out, a date becomes its ISO text, a map or a set an empty object. {@code undefined} itself becomes
     * {@code null}.
     *
     * @throws io.guestwire.runtime.JsException with a {@code TypeError}, if this is or holds a {@code BigInt} or itself, or is
     *     a function or a symbol; with a {@code RangeError}, if it is nested deeper than 512
     */
    default String toJson() {
        return JsonWriter.write(this == JsUndefined.UNDEFINED ? JsNull.NULL : this)
                .orElseThrow(() -> Mismatch.of(this, "a value that JSON can hold"));
    }

    /** What {@code typeof} says: {@code "undefined"}, {@code "object"}, {@code "number"} and so on. */
    default String typeOf() {
        return accept(TypeName.INSTANCE);
    }

    /** Whether this is {@code undefined}. */
    default boolean isUndefined() {
        return this == JsUndefined.UNDEFINED;
    }

    /** Whether this is {@code null}. */
    default boolean isNull() {
        return this == JsNull.NULL;
    }

    /** Whether this is {@code undefined} or {@code null}. */
    default boolean isNullish() {
        return isUndefined() || isNull();
    }

    /** Whether a condition takes this for true: neither nullish, nor false, zero, NaN or an empty string. */
    default boolean isTruthy() {
        return JsEquality.truthy(this);
    }

    /** {@code ===}: as {@code equals}, but NaN equals nothing and zeros are equal. */
    default boolean strictEquals(JsValue other) {
        return JsEquality.strict(this, other);
    }

    /** {@code ==}: converts between strings, numbers and booleans first. */
    default boolean looseEquals(JsValue other) {
        return JsEquality.loose(this, other);
    }

    /**
     * A property of an object, an element or the length of an array or a string; {@code undefined} if there is none.
     *
     * @throws io.guestwire.runtime.JsException with a {@code TypeError}, if this is {@code undefined} or {@code null}
     */
    default JsValue get(String name) {
        return accept(new PropertyOf(name));
    }

    /** This boolean as Java has it. */
    default boolean asBoolean() {
        return Mismatch.cast(this, JsBoolean.class, "a boolean").value();
    }

    /** This number as Java has it. */
    default double asDouble() {
        return Mismatch.cast(this, JsNumber.class, "a number").value();
    }

    /** This number, which must be an integer of 32 bits. */
    default int asInt() {
        return Mismatch.integer(this, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
    }

    /** This number or {@code BigInt}, which must be an integer of 64 bits. */
    default long asLong() {
        return Mismatch.integer(this, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
    }

    /** This {@code BigInt}, or this number, which must be an integer. */
    default BigInteger asBigInteger() {
        return Mismatch.integer(this);
    }

    /** This string as Java has it. */
    default String asString() {
        return Mismatch.cast(this, JsString.class, "a string").value();
    }

    /** This object, of whatever class. */
    default JsObject asObject() {
        return Mismatch.cast(this, JsObject.class, "an object");
    }

    /** This array. */
    default JsArray asArray() {
        return Mismatch.cast(this, JsArray.class, "an array");
    }

    /** This map. */
    default JsMap asMap() {
        return Mismatch.cast(this, JsMap.class, "a Map");
    }

    /** This set. */
    default JsSet asSet() {
        return Mismatch.cast(this, JsSet.class, "a Set");
    }

    /** This function. */
    default JsFunction asFunction() {
        return Mismatch.cast(this, JsFunction.class, "a function");
    }

    /** This promise. */
    default JsPromise asPromise() {
        return Mismatch.cast(this, JsPromise.class, "a Promise");
    }

    /** This date. */
    default JsDate asDate() {
        return Mismatch.cast(this, JsDate.class, "a Date");
    }

    /** This error. */
    default JsError asError() {
        return Mismatch.cast(this, JsError.class, "an Error");
    }

    /** This typed array. */
    default JsTypedArray asTypedArray() {
        return Mismatch.cast(this, JsTypedArray.class, "a typed array");
    }

    /** A copy of this typed array's bytes, of whatever element type it is. */
    default byte[] asBytes() {
        return asTypedArray().toByteArray();
    }

    /** The Java object that this stands for, see {@link JsHostObject}. */
    default <T> T asHost(Class<T> type) {
        JsHostObject object = Mismatch.cast(this, JsHostObject.class, "an instance of " + type.getSimpleName());
        if (!type.isInstance(object.host())) {
            throw Mismatch.of(this, "an instance of " + type.getSimpleName());
        }
        return type.cast(object.host());
    }

    /** Empty for {@code undefined} and {@code null}. */
    default Optional<JsValue> toOptional() {
        return isNullish() ? Optional.empty() : Optional.of(this);
    }
}

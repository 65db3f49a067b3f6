// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Takes values on their way from the host to the guest: arguments of exports and of closures, results of imports. A method
 * for each kind of type; each takes one value, whatever number of words it is. Values are given in the order of the types.
 *
 * <p>Who owns what: text, arrays and lists are copied into memory of the guest, which frees it. A value that is out of its
 * type's range, a lone null, or a handle that is not usable is refused with an {@link IllegalArgumentException}, a {@link
 * NullPointerException} or an {@link IllegalStateException}, before the guest's function runs: the guest stays usable, and
 * what was given before is taken back.
 *
 * <p>Half of a surrogate pair becomes U+FFFD in the guest, as in JavaScript: Rust has no strings with such halves.
 */
public interface Lowerer {
    /** Gives an {@code i8}. */
    void i8(byte value);

    /** Gives a {@code u8}, 0 to 255. */
    void u8(int value);

    /** Gives an {@code i16}. */
    void i16(short value);

    /** Gives a {@code u16}, 0 to 65,535. */
    void u16(int value);

    /** Gives an {@code i32}, {@code isize} or raw pointer. */
    void i32(int value);

    /** Gives a {@code u32} or {@code usize}, 0 to 4,294,967,295. */
    void u32(long value);

    /** Gives an {@code i64}. */
    void i64(long value);

    /** Gives a {@code u64}, as its bits. */
    void u64(long value);

    /** Gives an {@code f32}. */
    void f32(float value);

    /** Gives an {@code f64}. */
    void f64(double value);

    /** Gives a {@code bool}. */
    void bool(boolean value);

    /** Gives a {@code char}, as its code point. */
    void character(int value);

    /** Gives an {@code i128}. */
    void i128(BigInteger value);

    /** Gives a {@code u128}. */
    void u128(BigInteger value);

    /** Gives a {@code usize}: a {@code u32}. */
    default void size(long value) {
        u32(value);
    }

    /**
     * Gives a C-style enum, as its discriminant, or as its hole for {@code None}; of an unsigned one, as the unsigned number.
     * One of strings is its index, an {@code i32}.
     */
    void enumeration(long value);

    /** Gives a vector of C-style enums, as their discriminants; since 0.2.130. Before, these are {@link #values}. */
    default void enumerations(long[] value) {
        doubles(LongStream.of(value).asDoubleStream().toArray());
    }

    /** Gives a {@code String} or {@code &str}. */
    void text(String value);

    /** Gives a vector, boxed slice or {@code &[T]} of numbers of this size; unsigned ones as their bits. */
    void bytes(byte[] value);

    /** Gives a vector, boxed slice or {@code &[T]} of numbers of this size; unsigned ones as their bits. */
    void shorts(short[] value);

    /** Gives a vector, boxed slice or {@code &[T]} of numbers of this size; unsigned ones as their bits. */
    void ints(int[] value);

    /** Gives a vector, boxed slice or {@code &[T]} of numbers of this size; unsigned ones as their bits. */
    void longs(long[] value);

    /** Gives a vector, boxed slice or {@code &[T]} of numbers of this size; unsigned ones as their bits. */
    void floats(float[] value);

    /** Gives a vector, boxed slice or {@code &[T]} of numbers of this size; unsigned ones as their bits. */
    void doubles(double[] value);

    /** Gives a {@code Vec<String>}. */
    void texts(List<String> value);

    /** Gives a vector of values of the host: {@code Vec<JsValue>}, of imported types, of enums. */
    void values(List<? extends JsValue> value);

    /** Gives a vector of exported structs, which the guest owns from then on. */
    void handles(List<BindgenHandle> value);

    /** Gives a {@code &mut [T]}: what the guest wrote is in the array when the call was {@link BindgenCall#close closed}. */
    void mutableBytes(byte[] value);

    /** Gives a {@code &mut [T]}: what the guest wrote is in the array when the call was {@link BindgenCall#close closed}. */
    void mutableShorts(short[] value);

    /** Gives a {@code &mut [T]}: what the guest wrote is in the array when the call was {@link BindgenCall#close closed}. */
    void mutableInts(int[] value);

    /** Gives a {@code &mut [T]}: what the guest wrote is in the array when the call was {@link BindgenCall#close closed}. */
    void mutableLongs(long[] value);

    /** Gives a {@code &mut [T]}: what the guest wrote is in the array when the call was {@link BindgenCall#close closed}. */
    void mutableFloats(float[] value);

    /** Gives a {@code &mut [T]}: what the guest wrote is in the array when the call was {@link BindgenCall#close closed}. */
    void mutableDoubles(double[] value);

    /** Gives a {@code JsValue} or a value of an imported type, which the guest owns from then on. */
    void value(JsValue value);

    /** Gives a reference to a {@code JsValue} that ends with the call. */
    void borrowed(JsValue value);

    /** Gives an exported struct by value: the guest owns it, and the handle is used up. */
    void moved(BindgenHandle value);

    /** Gives a reference to an exported struct. */
    void shared(BindgenHandle value);

    /** Gives an {@code i8}, or {@code None}. */
    void optionalI8(Optional<Byte> value);

    /** Gives a {@code u8}, 0 to 255, or {@code None}. */
    void optionalU8(Optional<Integer> value);

    /** Gives an {@code i16}, or {@code None}. */
    void optionalI16(Optional<Short> value);

    /** Gives a {@code u16}, 0 to 65,535, or {@code None}. */
    void optionalU16(Optional<Integer> value);

    /** Gives an {@code i32}, {@code isize} or raw pointer, or {@code None}. */
    void optionalI32(Optional<Integer> value);

    /** Gives a {@code u32} or {@code usize}, 0 to 4,294,967,295, or {@code None}. */
    void optionalU32(Optional<Long> value);

    /** Gives an {@code i64}, or {@code None}. */
    void optionalI64(Optional<Long> value);

    /** Gives a {@code u64}, as its bits, or {@code None}. */
    void optionalU64(Optional<Long> value);

    /** Gives an {@code f32}, or {@code None}. */
    void optionalF32(Optional<Float> value);

    /** Gives an {@code f64}, or {@code None}. */
    void optionalF64(Optional<Double> value);

    /** Gives a {@code bool}, or {@code None}. */
    void optionalBool(Optional<Boolean> value);

    /** Gives a {@code char}, as its code point, or {@code None}. */
    void optionalCharacter(Optional<Integer> value);

    /** Gives an {@code i128}, or {@code None}. */
    void optionalI128(Optional<BigInteger> value);

    /** Gives a {@code u128}, or {@code None}. */
    void optionalU128(Optional<BigInteger> value);

    /** Gives a {@code usize}, or {@code None}. */
    default void optionalSize(Optional<Long> value) {
        optionalU32(value);
    }

    /** Gives a {@code String} or {@code &str}, or {@code None}. */
    void optionalText(Optional<String> value);

    /** Gives a vector or slice, or {@code None}. */
    void optionalBytes(Optional<byte[]> value);

    /** Gives a vector or slice, or {@code None}. */
    void optionalShorts(Optional<short[]> value);

    /** Gives a vector or slice, or {@code None}. */
    void optionalInts(Optional<int[]> value);

    /** Gives a vector or slice, or {@code None}. */
    void optionalLongs(Optional<long[]> value);

    /** Gives a vector or slice, or {@code None}. */
    void optionalFloats(Optional<float[]> value);

    /** Gives a vector or slice, or {@code None}. */
    void optionalDoubles(Optional<double[]> value);

    /** Gives a {@code Vec<String>}, or {@code None}. */
    void optionalTexts(Optional<List<String>> value);

    /** Gives a vector of values of the host, or {@code None}. */
    void optionalValues(Optional<? extends List<? extends JsValue>> value);

    /** Gives a vector of exported structs, or {@code None}. */
    void optionalHandles(Optional<List<BindgenHandle>> value);

    /** Gives a {@code JsValue} that the guest owns, or {@code None}; newer versions take {@code undefined} for that too. */
    void optionalValue(Optional<? extends JsValue> value);

    /** Gives a reference to a {@code JsValue} that ends with the call, or {@code None}. */
    void optionalBorrowed(Optional<? extends JsValue> value);

    /** Gives an exported struct by value, or {@code None}. */
    void optionalMoved(Optional<BindgenHandle> value);
}

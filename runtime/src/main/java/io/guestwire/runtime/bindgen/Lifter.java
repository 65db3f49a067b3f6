// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Gives values on their way from the guest to the host: results of exports and of closures, arguments of imports. A method
 * for each kind of type; each gives the next value, whatever number of words it is. Values are asked for in the order of the
 * types.
 *
 * <p>Text, arrays and lists are copies. Owned ones are freed in the guest, borrowed ones are left to it. What the guest sends
 * is checked: an address, a length or an index that is not what it should be, a number outside its type, text that is not
 * UTF-8 end the call with a {@link io.guestwire.runtime.GuestProtocolException}; something larger than {@link
 * io.guestwire.runtime.GuestLimits#payloadBytes()} with a {@link io.guestwire.runtime.GuestLimitException}.
 */
public interface Lifter {
    /** The next value, an {@code i8}. */
    byte i8();

    /** The next value, a {@code u8}, 0 to 255. */
    int u8();

    /** The next value, an {@code i16}. */
    short i16();

    /** The next value, a {@code u16}, 0 to 65,535. */
    int u16();

    /** The next value, an {@code i32}, {@code isize} or raw pointer. */
    int i32();

    /** The next value, a {@code u32} or {@code usize}, 0 to 4,294,967,295. */
    long u32();

    /** The next value, an {@code i64}. */
    long i64();

    /** The next value, a {@code u64}, as its bits. */
    long u64();

    /** The next value, an {@code f32}. */
    float f32();

    /** The next value, an {@code f64}. */
    double f64();

    /** The next value, a {@code bool}. */
    boolean bool();

    /** The next value, a {@code char}, as its code point. */
    int character();

    /** The next value, an {@code i128}. */
    BigInteger i128();

    /** The next value, a {@code u128}. */
    BigInteger u128();

    /** The next value, a {@code usize}. */
    default long size() {
        return u32();
    }

    /** The next value, a C-style enum: its discriminant, or its hole for {@code None}. */
    int enumeration();

    /**
     * The next value, an enum as the Java enum that is generated for it.
     *
     * @param lookup the constant of a word, empty for a word that has none
     * @param name the enum, for messages
     */
    <T> T enumeration(IntFunction<Optional<T>> lookup, String name);

    /** The next value, a vector of C-style enums; since 0.2.130. Before, these are {@link #values}. */
    <T> List<T> enumerations(IntFunction<Optional<T>> lookup, String name);

    /** The next value, an enum of strings, whose index {@code lookup} knows, as the Java enum that is generated for it. */
    <T> T textEnumeration(IntFunction<Optional<T>> lookup, String name);

    /** The next value, an enum of strings as {@link #textEnumeration} gives it, or nothing for {@code hole}. */
    <T> Optional<T> optionalTextEnumeration(IntFunction<Optional<T>> lookup, String name, int hole);

    /** The next value, a {@code String}. */
    String text();

    /** The next value, a {@code &str} argument of an import. */
    String borrowedText();

    /** The next value, an owned vector or boxed slice. */
    byte[] bytes();

    /** The next value, a {@code &[T]} argument of an import. */
    byte[] borrowedBytes();

    /** The next value, a {@code &mut [T]} argument of an import: what the array holds when the import returns is written back. */
    byte[] mutableBytes();

    /** The next value, an owned vector or boxed slice. */
    short[] shorts();

    /** The next value, a {@code &[T]} argument of an import. */
    short[] borrowedShorts();

    /** The next value, a {@code &mut [T]} argument of an import: what the array holds when the import returns is written back. */
    short[] mutableShorts();

    /** The next value, an owned vector or boxed slice. */
    int[] ints();

    /** The next value, a {@code &[T]} argument of an import. */
    int[] borrowedInts();

    /** The next value, a {@code &mut [T]} argument of an import: what the array holds when the import returns is written back. */
    int[] mutableInts();

    /** The next value, an owned vector or boxed slice. */
    long[] longs();

    /** The next value, a {@code &[T]} argument of an import. */
    long[] borrowedLongs();

    /** The next value, a {@code &mut [T]} argument of an import: what the array holds when the import returns is written back. */
    long[] mutableLongs();

    /** The next value, an owned vector or boxed slice. */
    float[] floats();

    /** The next value, a {@code &[T]} argument of an import. */
    float[] borrowedFloats();

    /** The next value, a {@code &mut [T]} argument of an import: what the array holds when the import returns is written back. */
    float[] mutableFloats();

    /** The next value, an owned vector or boxed slice. */
    double[] doubles();

    /** The next value, a {@code &[T]} argument of an import. */
    double[] borrowedDoubles();

    /** The next value, a {@code &mut [T]} argument of an import: what the array holds when the import returns is written back. */
    double[] mutableDoubles();

    /** The next value, a {@code Vec<String>}. */
    List<String> texts();

    /** The next value, an owned vector of values of the host. */
    List<JsValue> values();

    /** The next value, a {@code &[JsValue]} argument of an import. */
    List<JsValue> borrowedValues();

    /** The next value, an exported struct, which belongs to the host from now on. */
    int pointer();

    /** The next value, a vector of exported structs. */
    int[] pointers();

    /** The next value, a vector of exported structs, each made a Java object. */
    <T> List<T> pointers(IntFunction<T> wrap);

    /** The next value, a {@code JsValue} or value of an imported type that the guest gives away. */
    JsValue value();

    /** The next value, a reference to a {@code JsValue}. */
    JsValue borrowed();

    /**
     * The next value, a {@code &dyn Fn} or {@code &mut dyn FnMut} argument of an import. It can be called until the import
     * returns.
     *
     * @param shim the index in the guest's table of the function that runs it, from the module's description
     * @param signature the words of its arguments and result, two words of its own before the others, as {@code (i32 i32 f64)
     *     -> (i32)}
     * @param mutable whether it is a {@code FnMut}, which must not be called while it runs
     */
    GuestClosure closure(int shim, String signature, boolean mutable);

    /** The next value, an {@code i8}, or nothing. */
    Optional<Byte> optionalI8();

    /** The next value, a {@code u8}, 0 to 255, or nothing. */
    Optional<Integer> optionalU8();

    /** The next value, an {@code i16}, or nothing. */
    Optional<Short> optionalI16();

    /** The next value, a {@code u16}, 0 to 65,535, or nothing. */
    Optional<Integer> optionalU16();

    /** The next value, an {@code i32}, {@code isize} or raw pointer, or nothing. */
    Optional<Integer> optionalI32();

    /** The next value, a {@code u32} or {@code usize}, 0 to 4,294,967,295, or nothing. */
    Optional<Long> optionalU32();

    /** The next value, an {@code i64}, or nothing. */
    Optional<Long> optionalI64();

    /** The next value, a {@code u64}, as its bits, or nothing. */
    Optional<Long> optionalU64();

    /** The next value, an {@code f32}, or nothing. */
    Optional<Float> optionalF32();

    /** The next value, an {@code f64}, or nothing. */
    Optional<Double> optionalF64();

    /** The next value, a {@code bool}, or nothing. */
    Optional<Boolean> optionalBool();

    /** The next value, a {@code char}, as its code point, or nothing. */
    Optional<Integer> optionalCharacter();

    /** The next value, an {@code i128}, or nothing. */
    Optional<BigInteger> optionalI128();

    /** The next value, a {@code u128}, or nothing. */
    Optional<BigInteger> optionalU128();

    /** The next value, a {@code usize}, or nothing. */
    default Optional<Long> optionalSize() {
        return optionalU32();
    }

    /** The next value, a {@code String}, or nothing. */
    Optional<String> optionalText();

    /** The next value, a {@code &str} argument of an import, or nothing. */
    Optional<String> optionalBorrowedText();

    /** The next value, an owned vector or boxed slice, or nothing. */
    Optional<byte[]> optionalBytes();

    /** The next value, a {@code &[T]} argument of an import, or nothing. */
    Optional<byte[]> optionalBorrowedBytes();

    /** The next value, an owned vector or boxed slice, or nothing. */
    Optional<short[]> optionalShorts();

    /** The next value, a {@code &[T]} argument of an import, or nothing. */
    Optional<short[]> optionalBorrowedShorts();

    /** The next value, an owned vector or boxed slice, or nothing. */
    Optional<int[]> optionalInts();

    /** The next value, a {@code &[T]} argument of an import, or nothing. */
    Optional<int[]> optionalBorrowedInts();

    /** The next value, an owned vector or boxed slice, or nothing. */
    Optional<long[]> optionalLongs();

    /** The next value, a {@code &[T]} argument of an import, or nothing. */
    Optional<long[]> optionalBorrowedLongs();

    /** The next value, an owned vector or boxed slice, or nothing. */
    Optional<float[]> optionalFloats();

    /** The next value, a {@code &[T]} argument of an import, or nothing. */
    Optional<float[]> optionalBorrowedFloats();

    /** The next value, an owned vector or boxed slice, or nothing. */
    Optional<double[]> optionalDoubles();

    /** The next value, a {@code &[T]} argument of an import, or nothing. */
    Optional<double[]> optionalBorrowedDoubles();

    /** The next value, a {@code Vec<String>}, or nothing. */
    Optional<List<String>> optionalTexts();

    /** The next value, an owned vector of values of the host, or nothing. */
    Optional<List<JsValue>> optionalValues();

    /** The next value, an exported struct, or 0 for nothing. */
    int optionalPointer();

    /** The next value, an exported struct made a Java object, or nothing. */
    <T> Optional<T> optionalPointer(IntFunction<T> wrap);

    /** The next value, a vector of exported structs, each made a Java object, or nothing. */
    <T> Optional<List<T>> optionalPointers(IntFunction<T> wrap);

    /**
     * The next value, an enum as {@link #enumeration(IntFunction, String)} gives it, or nothing.
     *
     * @param hole the word that stands for nothing
     */
    <T> Optional<T> optionalEnumeration(IntFunction<Optional<T>> lookup, String name, int hole);

    /** The next value, a vector of exported structs, or nothing. */
    Optional<int[]> optionalPointers();

    /** The next value, a {@code JsValue} that the guest gives away, or nothing, which {@code undefined} is too. */
    Optional<JsValue> optionalValue();

    /** The next value, a reference to a {@code JsValue}, or nothing. */
    Optional<JsValue> optionalBorrowed();
}

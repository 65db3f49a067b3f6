// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.wasm.bindgen.BindgenAbi;

/**
 * What calls ask of {@link BindgenAbi}, looked up once.
 *
 * @param objectOffset how many slots of the object table are for borrowed values
 * @param i64AsTwoWords whether a 64-bit integer travels as two words, the low one first
 * @param alignedAllocator whether {@code malloc} and {@code free} take an alignment
 * @param mutableSliceTriple whether a {@code &mut [T]} argument of an export brings the host's array along
 * @param optionalNumbersAsF64 whether an optional number of 32 bits is a double, and not a tag and a value
 * @param absentNumber the double that stands for no number
 * @param resultByRethrow whether the error of a {@code Result} is thrown, and not returned
 * @param enumsAsF64 whether an enum of numbers is a double, and not a 32-bit integer
 * @param unwrapBorrows whether {@code __wbg_x_unwrap} only borrows its argument
 */
record AbiConstants(
        int objectOffset,
        boolean i64AsTwoWords,
        boolean alignedAllocator,
        boolean mutableSliceTriple,
        boolean optionalNumbersAsF64,
        double absentNumber,
        boolean resultByRethrow,
        boolean enumsAsF64,
        boolean unwrapBorrows) {
    static AbiConstants of(BindgenAbi abi) {
        return new AbiConstants(
                abi.objectOffset(),
                abi.i64AsTwoWords(),
                abi.alignedAllocator(),
                abi.mutableSliceTriple(),
                abi.optionalNumbersAsF64(),
                abi.absentNumber(),
                abi.resultByRethrow(),
                abi.enumsAsF64(),
                abi.unwrapBorrows());
    }
}

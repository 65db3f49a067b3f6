// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How one version of wasm-bindgen passes values: every constant that changed between versions. Found by comparing the
 * sources of all versions since 0.2.74; each accessor says where. For a version newer than any known, the newest known
 * constants are given. Immutable and thread-safe.
 */
public final class BindgenAbi {

    private final BindgenVersion version;
    private final List<DescriptorCode> codes;

    private BindgenAbi(BindgenVersion version) {
        this.version = version;
        this.codes = Arrays.stream(DescriptorCode.values())
                .filter(code -> code.isIn(version))
                .toList();
    }

    /** Returns the constants of a version. */
    public static BindgenAbi of(BindgenVersion version) {
        return new BindgenAbi(Objects.requireNonNull(version, "version"));
    }

    /** Returns the version that this is for. */
    public BindgenVersion version() {
        return version;
    }

    /**
     * Returns how many slots at the start of the host's object table are a stack for borrowed objects; {@code undefined},
     * {@code null}, {@code true} and {@code false} follow. 32 up to 0.2.83, 128 up to 0.2.108, then 1024
     * ({@code JSIDX_OFFSET} in {@code src/lib.rs}, later {@code src/rt/mod.rs}).
     */
    public int objectOffset() {
        if (version.isSince(109)) {
            return 1024;
        }
        return version.isSince(84) ? 128 : 32;
    }

    /**
     * Whether {@code Option} of {@code i32}, {@code u32} and {@code f32} is one {@code f64}; since 0.2.96
     * ({@code src/convert/impls.rs}). Before, it is a tag and the value.
     */
    public boolean optionalNumbersAsF64() {
        return version.isSince(96);
    }

    /**
     * Returns the {@code f64} that stands for an absent number, if {@link #optionalNumbersAsF64()}: 2^32 + 1, since 0.2.119
     * 2^53 - 1 ({@code F64_ABI_OPTION_SENTINEL} in {@code src/convert/impls.rs}).
     */
    public double absentNumber() {
        return version.isSince(119) ? 9007199254740991.0 : 4294967297.0;
    }

    /**
     * Returns the {@code i32} that stands for an absent {@code i8}, {@code u8}, {@code i16}, {@code u16}, {@code bool} or
     * {@code char}; the same in all versions.
     */
    public int absentSmallNumber() {
        return 0x00FF_FFFF;
    }

    /** Whether {@code i64} and {@code u64} are two {@code i32}, low first; up to 0.2.82 ({@code Wasm64}). */
    public boolean i64AsTwoWords() {
        return !version.isSince(83);
    }

    /** Whether {@code __wbindgen_malloc}, {@code realloc} and {@code free} take an alignment last; since 0.2.87. */
    public boolean alignedAllocator() {
        return version.isSince(87);
    }

    /** Whether {@code __wbg_x_free} takes a second word, {@code allow_delayed}; since 0.2.93. */
    public boolean delayedFree() {
        return version.isSince(93);
    }

    /**
     * Whether a {@code &mut [T]} argument of an export has a third word, the index of the host's array, which the guest
     * hands back through {@code __wbindgen_copy_to_typed_array}; since 0.2.84. Before, the host copies back and frees.
     */
    public boolean mutableSliceTriple() {
        return version.isSince(84);
    }

    /** Whether a failed {@code Result} calls {@code __wbindgen_rethrow} instead of being described; up to 0.2.78. */
    public boolean resultByRethrow() {
        return !version.isSince(79);
    }

    /** Whether descriptors of functions end with the inner result of an {@code async fn}; since 0.2.77. */
    public boolean innerResults() {
        return version.isSince(77);
    }

    /** Whether descriptors of number enums name the enum; since 0.2.88. */
    public boolean enumNames() {
        return version.isSince(88);
    }

    /** Whether {@code __wbg_x_unwrap} borrows its argument instead of owning it; since 0.2.106. */
    public boolean unwrapBorrows() {
        return version.isSince(106);
    }

    /**
     * Whether intrinsics other than clone, drop and describe are imports with descriptors, and casts go through
     * {@code __wbindgen_describe_cast}; since 0.2.102.
     */
    public boolean describedIntrinsics() {
        return version.isSince(102);
    }

    /** Returns what the descriptor of a closure begins with. */
    public ClosureLayout closureLayout() {
        if (version.isSince(115)) {
            return ClosureLayout.OWNED_MUTABLE;
        }
        return version.isSince(101) ? ClosureLayout.DESTRUCTOR_MUTABLE : ClosureLayout.INVOKE_DESTRUCTOR;
    }

    /** Whether an exported closure is destroyed by {@code __wbindgen_destroy_closure(a, b)}; since 0.2.115. */
    public boolean destroyClosureExport() {
        return closureLayout() == ClosureLayout.OWNED_MUTABLE;
    }

    /**
     * Whether enums of numbers are one {@code f64} instead of an {@code i32}: the variant's number, and as an absent one the
     * hole; since 0.2.130.
     */
    public boolean enumsAsF64() {
        return version.isSince(130);
    }

    /**
     * Whether the elements of a vector that are {@code bool}, {@code char} or an enum lie in memory as the words they are
     * passed as, instead of as indexes of host objects; since 0.2.130. So do the elements of a slice of texts on its way to
     * the host: pointer and length each.
     */
    public boolean encodedSequences() {
        return version.isSince(130);
    }

    /** Whether the hash of their crate ends the names of exports, and descriptors name the crate of a type; since 0.2.128. */
    public boolean mangledExports() {
        return version.isSince(128);
    }

    /** Returns the codes by their numbers. */
    List<DescriptorCode> codes() {
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BindgenAbi abi && abi.version.equals(version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "ABI of wasm-bindgen " + version;
    }

    /** What stands between the opcode CLOSURE and the function ({@code Closure::decode} in {@code descriptor.rs}). */
    public enum ClosureLayout {
        /** Index of the invoking function, index of the destructor, then REF or REFMUT; up to 0.2.100. */
        INVOKE_DESTRUCTOR,
        /** Index of the destructor, and whether it is an {@code FnMut}; 0.2.101 to 0.2.114. */
        DESTRUCTOR_MUTABLE,
        /** Whether the host owns it, and whether it is an {@code FnMut}; since 0.2.115. */
        OWNED_MUTABLE
    }
}

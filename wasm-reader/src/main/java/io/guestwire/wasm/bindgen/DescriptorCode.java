// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

/**
 * What a word of a descriptor can say first. The number of a code is its place among those that its version has, in this
 * order ({@code tys!} in {@code src/describe.rs}, since 0.2.79 {@code crates/shared/src/tys.rs}).
 */
enum DescriptorCode {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    I64_AS_F64(119),
    U64_AS_F64(119),
    I128(96),
    U128(96),
    F32,
    F64,
    BOOLEAN,
    FUNCTION,
    CLOSURE,
    CACHED_STRING,
    STRING,
    REF,
    REFMUT,
    LONGREF(84),
    SLICE,
    VECTOR,
    EXTERNREF,
    NAMED_EXTERNREF,
    ENUM,
    STRING_ENUM(93),
    DYNAMIC_UNION(121),
    RUST_STRUCT,
    CHAR,
    OPTIONAL,
    RESULT(79),
    UNIT,
    CLAMPED,
    NONNULL(92),
    RAW_POINTER(119),
    SEQ_MODE(130),
    NULLABLE(130);

    private final int since;

    DescriptorCode() {
        this(0);
    }

    DescriptorCode(int since) {
        this.since = since;
    }

    boolean isIn(BindgenVersion version) {
        return version.isSince(since);
    }
}

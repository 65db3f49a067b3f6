// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.JavaType.Scalar;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The Java type of every built-in schema type. A change here changes every generated signature: see docs/generated-code.md. */
public final class ScalarTypes {
    private static final String MESSAGES = "io.guestwire.runtime.msgpack";

    /** {@code i8}. */
    public static final Scalar I8 = of("i8", TypeName.BYTE, "writeSigned", "readI8");

    /** {@code i16}. */
    public static final Scalar I16 = of("i16", TypeName.SHORT, "writeSigned", "readI16");

    /** {@code i32}. */
    public static final Scalar I32 = of("i32", TypeName.INT, "writeSigned", "readI32");

    /** {@code i64}. */
    public static final Scalar I64 = of("i64", TypeName.LONG, "writeSigned", "readI64");

    /** {@code u8}. */
    public static final Scalar U8 = unsigned("u8", TypeName.INT, "readU8", "0 to 255");

    /** {@code u16}. */
    public static final Scalar U16 = unsigned("u16", TypeName.INT, "readU16", "0 to 65,535");

    /** {@code u32}. */
    public static final Scalar U32 = unsigned("u32", TypeName.LONG, "readU32", "0 to 4,294,967,295");

    /** {@code u64}: all 64 bits are in use, so there is nothing to check. */
    public static final Scalar U64 = new Scalar(
            "u64",
            TypeName.LONG,
            "U64",
            "writeUnsigned",
            "readU64",
            Optional.empty(),
            Optional.of("unsigned, see {@code Long.toUnsignedString}"));

    /** {@code f32}. */
    public static final Scalar F32 = of("f32", TypeName.FLOAT, "writeF32", "readF32");

    /** {@code f64}. */
    public static final Scalar F64 = of("f64", TypeName.DOUBLE, "writeF64", "readF64");

    /** {@code bool}. */
    public static final Scalar BOOL = of("bool", TypeName.BOOLEAN, "writeBoolean", "readBoolean");

    /** {@code string}. */
    public static final Scalar STRING = of("string", ClassName.get(String.class), "writeString", "readString");

    /** {@code bytes}. */
    public static final Scalar BYTES = new Scalar(
            "bytes",
            ArrayTypeName.of(TypeName.BYTE),
            "Bytes",
            "writeBytes",
            "readBytes",
            Optional.empty(),
            Optional.of("the array itself, not a copy"));

    /** {@code datetime} as a text. */
    public static final Scalar DATETIME =
            of("datetime", ClassName.get(OffsetDateTime.class), "writeDatetime", "readDatetime");

    /** {@code datetime} as MessagePack's timestamp. */
    public static final Scalar TIMESTAMP = new Scalar(
            "datetime",
            ClassName.get(OffsetDateTime.class),
            "Datetime",
            "writeTimestamp",
            "readDatetime",
            Optional.empty(),
            Optional.of("an instant: its offset is not kept"));

    /** {@code raw}. */
    public static final Scalar RAW =
            of("raw", ClassName.get(MESSAGES, "RawMessage"), "writeRawMessage", "readRawMessage");

    /** {@code any}. */
    public static final Scalar ANY = of("any", ClassName.get(MESSAGES, "MessageValue"), "writeValue", "readValue");

    /** {@code value}. */
    public static final Scalar VALUE = of("value", ClassName.get(MESSAGES, "MessageValue"), "writeValue", "readValue");

    private ScalarTypes() {}

    private static Scalar of(String wireName, TypeName type, String writer, String reader) {
        return new Scalar(wireName, type, label(wireName), writer, reader, Optional.empty(), Optional.empty());
    }

    private static Scalar unsigned(String wireName, TypeName type, String reader, String range) {
        return new Scalar(
                wireName, type, label(wireName), "writeUnsigned", reader, Optional.of(wireName), Optional.of(range));
    }

    private static String label(String wireName) {
        return Character.toUpperCase(wireName.charAt(0)) + wireName.substring(1);
    }
}

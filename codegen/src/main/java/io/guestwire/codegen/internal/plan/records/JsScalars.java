// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.JavaType;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** The Java form of every built-in type, and of Rust's numbers by their names. */
final class JsScalars {
    static final JsType.Scalar ANY = of("unknown", ClassName.get("io.guestwire.runtime.js", "JsValue"), "value", false);
    static final JsType.Scalar STRING = of("string", ClassName.get(String.class), "string", false);
    static final JsType.Scalar BOOLEAN = of("boolean", TypeName.BOOLEAN, "bool", false);
    static final JsType.Scalar NUMBER = of("number", TypeName.DOUBLE, "f64", false);
    static final JsType.Scalar I32 = of("i32", TypeName.INT, "i32", true);
    static final JsType.Scalar I64 = of("i64", TypeName.LONG, "i64", true);
    static final JsType.Scalar BIG_INT = of("bigint", ClassName.get(BigInteger.class), "bigInt", true);

    static final JsType.Scalar BYTES = new JsType.Scalar(
            new JavaType.Scalar(
                    "Uint8Array",
                    ArrayTypeName.of(TypeName.BYTE),
                    "Bytes",
                    "bytes",
                    "bytes",
                    Optional.empty(),
                    Optional.of("the array itself, not a copy")),
            false);

    /** By what a declaration calls them. Rust's names are ours: plain TypeScript has {@code number} alone. */
    private static final Map<String, JsType.Scalar> NAMED = Map.ofEntries(
            Map.entry("string", STRING),
            Map.entry("boolean", BOOLEAN),
            Map.entry("true", BOOLEAN),
            Map.entry("false", BOOLEAN),
            Map.entry("number", NUMBER),
            Map.entry("bigint", BIG_INT),
            Map.entry("Uint8Array", BYTES),
            Map.entry("any", ANY),
            Map.entry("unknown", ANY),
            Map.entry("object", ANY));

    private static final Map<String, JsType.Scalar> NUMBERS = Map.ofEntries(
            Map.entry("i8", of("i8", TypeName.BYTE, "i8", true)),
            Map.entry("i16", of("i16", TypeName.SHORT, "i16", true)),
            Map.entry("i32", I32),
            Map.entry("i64", I64),
            Map.entry("isize", I32),
            Map.entry("u8", unsigned("u8", TypeName.INT, "0 to 255")),
            Map.entry("u16", unsigned("u16", TypeName.INT, "0 to 65,535")),
            Map.entry("u32", unsigned("u32", TypeName.LONG, "0 to 4,294,967,295")),
            Map.entry("usize", unsigned("u32", TypeName.LONG, "0 to 4,294,967,295")),
            Map.entry("u64", u64()),
            Map.entry("i128", of("i128", ClassName.get(BigInteger.class), "bigInt", true)),
            Map.entry("u128", of("u128", ClassName.get(BigInteger.class), "bigInt", true)),
            Map.entry("f32", of("f32", TypeName.FLOAT, "f32", false)),
            Map.entry("f64", of("f64", TypeName.DOUBLE, "f64", false)));

    private JsScalars() {}

    /** A keyword or a class of JavaScript's. */
    static Optional<JsType.Scalar> builtIn(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** A number of Rust's by its name. */
    static Optional<JsType.Scalar> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name));
    }

    private static JsType.Scalar of(String name, TypeName type, String method, boolean integer) {
        return new JsType.Scalar(
                new JavaType.Scalar(
                        name, type, label(name), writer(method), method, Optional.empty(), Optional.empty()),
                integer);
    }

    private static JsType.Scalar unsigned(String name, TypeName type, String range) {
        return new JsType.Scalar(
                new JavaType.Scalar(name, type, label(name), "f64", name, Optional.of(name), Optional.of(range)), true);
    }

    private static JsType.Scalar u64() {
        return new JsType.Scalar(
                new JavaType.Scalar(
                        "u64",
                        TypeName.LONG,
                        "U64",
                        "u64",
                        "u64",
                        Optional.empty(),
                        Optional.of("unsigned, see {@code Long.toUnsignedString}")),
                true);
    }

    /** Numbers of up to 32 bits are written alike. */
    private static String writer(String method) {
        return switch (method) {
            case "i8", "i16", "i32", "f32" -> "f64";
            default -> method;
        };
    }

    private static String label(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.stream.Collectors;

/** The text of a type as a Java programmer reads it, for summaries. What is generated may be named more exactly. */
final class JavaLikeType implements BindgenType.Cases<String> {
    private static final JavaLikeType ELEMENTS = new JavaLikeType();

    private JavaLikeType() {}

    static String of(BindgenType type) {
        return type.accept(ELEMENTS);
    }

    private static String boxed(BindgenType type) {
        String text = of(type);
        return switch (text) {
            case "byte" -> "Byte";
            case "short" -> "Short";
            case "int" -> "Integer";
            case "long" -> "Long";
            case "float" -> "Float";
            case "double" -> "Double";
            case "boolean" -> "Boolean";
            case "void" -> "Void";
            default -> text;
        };
    }

    @Override
    public String number(BindgenType.Number type) {
        return of(type.kind());
    }

    private static String of(NumberKind kind) {
        return switch (kind) {
            case I8 -> "byte";
            case I16 -> "short";
            case U8, U16, I32 -> "int";
            case U32, I64, U64, I64_AS_F64, U64_AS_F64 -> "long";
            case F32 -> "float";
            case F64 -> "double";
            case I128, U128 -> "BigInteger";
        };
    }

    /** Elements of arrays are not widened: {@code Vec<u8>} is {@code byte[]}. */
    private static String element(NumberKind kind) {
        return switch (kind) {
            case I8, U8 -> "byte[]";
            case I16, U16 -> "short[]";
            case I32, U32 -> "int[]";
            case I64, U64, I64_AS_F64, U64_AS_F64 -> "long[]";
            case F32 -> "float[]";
            case F64 -> "double[]";
            case I128, U128 -> "List<BigInteger>";
        };
    }

    private static String elements(BindgenType of) {
        return of instanceof BindgenType.Number number ? element(number.kind()) : "List<" + boxed(of) + ">";
    }

    @Override
    public String bool(BindgenType.Bool type) {
        return "boolean";
    }

    @Override
    public String character(BindgenType.Char type) {
        return "int";
    }

    @Override
    public String unit(BindgenType.Unit type) {
        return "void";
    }

    @Override
    public String text(BindgenType.Text type) {
        return "String";
    }

    @Override
    public String jsAny(BindgenType.JsAny type) {
        return "JsValue";
    }

    @Override
    public String named(BindgenType.Named type) {
        return type.name();
    }

    @Override
    public String ref(BindgenType.Ref type) {
        return of(type.of());
    }

    @Override
    public String refMut(BindgenType.RefMut type) {
        return of(type.of());
    }

    @Override
    public String longRef(BindgenType.LongRef type) {
        return of(type.of());
    }

    @Override
    public String slice(BindgenType.Slice type) {
        return elements(type.of());
    }

    @Override
    public String vector(BindgenType.Vector type) {
        return elements(type.of());
    }

    @Override
    public String optional(BindgenType.Optional type) {
        return "Optional<" + boxed(type.of()) + ">";
    }

    /** The error is an exception. */
    @Override
    public String result(BindgenType.Result type) {
        return of(type.of());
    }

    @Override
    public String clamped(BindgenType.Clamped type) {
        return of(type.of());
    }

    @Override
    public String nonNull(BindgenType.NonNull type) {
        return "long";
    }

    @Override
    public String rawPointer(BindgenType.RawPointer type) {
        return "long";
    }

    @Override
    public String enumeration(BindgenType.Enumeration type) {
        return type.name().orElse("int");
    }

    @Override
    public String stringEnumeration(BindgenType.StringEnumeration type) {
        return type.name();
    }

    @Override
    public String struct(BindgenType.Struct type) {
        return type.name();
    }

    @Override
    public String union(BindgenType.Union type) {
        return type.name();
    }

    @Override
    public String callback(BindgenType.Callback type) {
        return type.shape().parameters().stream().map(JavaLikeType::of).collect(Collectors.joining(", ", "(", ")"))
                + " -> " + of(type.shape().result());
    }
}

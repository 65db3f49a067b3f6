// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Converted;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Direct;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Many;
import io.guestwire.codegen.internal.plan.bindgen.ValuePlanner.Direction;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.NumberKind;
import java.util.Optional;

/** How a value that stands by itself crosses; absent if it cannot. */
record TypeCases(ModuleTypes types, Direction direction) implements BindgenType.Cases<Optional<BindgenValue>> {
    private static final String UNSIGNED = "unsigned, see {@link Long#toUnsignedString(long)}";

    @Override
    public Optional<BindgenValue> number(BindgenType.Number type) {
        return switch (type.kind()) {
            case I8 -> plain(TypeName.BYTE, "i8");
            case U8 -> checked(TypeName.INT, "u8");
            case I16 -> plain(TypeName.SHORT, "i16");
            case U16 -> checked(TypeName.INT, "u16");
            case I32 -> plain(TypeName.INT, "i32");
            case U32 -> checked(TypeName.LONG, "u32");
            case I64 -> plain(TypeName.LONG, "i64");
            case U64 -> Optional.of(new Direct(TypeName.LONG, "u64", Optional.empty(), Optional.of(UNSIGNED)));
            case I128 -> plain(JavaTypes.BIG_INTEGER, "i128");
            case U128 -> plain(JavaTypes.BIG_INTEGER, "u128");
            case F32 -> plain(TypeName.FLOAT, "f32");
            case F64 -> plain(TypeName.DOUBLE, "f64");
            case I64_AS_F64, U64_AS_F64 -> Optional.empty();
        };
    }

    @Override
    public Optional<BindgenValue> bool(BindgenType.Bool type) {
        return plain(TypeName.BOOLEAN, "bool");
    }

    @Override
    public Optional<BindgenValue> character(BindgenType.Char type) {
        return Optional.of(
                new Direct(TypeName.INT, "character", Optional.empty(), Optional.of("a code point of Unicode")));
    }

    @Override
    public Optional<BindgenValue> unit(BindgenType.Unit type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> text(BindgenType.Text type) {
        return plain(JavaTypes.STRING, "text");
    }

    @Override
    public Optional<BindgenValue> jsAny(BindgenType.JsAny type) {
        return plain(JavaTypes.JS_VALUE, "value");
    }

    @Override
    public Optional<BindgenValue> named(BindgenType.Named type) {
        return host(type, "value", Many.ONE);
    }

    @Override
    public Optional<BindgenValue> ref(BindgenType.Ref type) {
        return type.of().accept(new BorrowedCases(types, direction, false));
    }

    @Override
    public Optional<BindgenValue> refMut(BindgenType.RefMut type) {
        return type.of().accept(new BorrowedCases(types, direction, true));
    }

    @Override
    public Optional<BindgenValue> longRef(BindgenType.LongRef type) {
        boolean ofHost = type.of() instanceof BindgenType.JsAny || type.of() instanceof BindgenType.Named;
        return type.of().accept(ofHost ? this : new BorrowedCases(types, direction, false));
    }

    @Override
    public Optional<BindgenValue> slice(BindgenType.Slice type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> vector(BindgenType.Vector type) {
        if (type.of() instanceof BindgenType.Number number) {
            return array(number.kind(), "", Many.ONE);
        }
        if (type.of() instanceof BindgenType.JsAny) {
            return plain(JavaTypes.list(JavaTypes.JS_VALUE), "values");
        }
        if (type.of() instanceof BindgenType.Enumeration enumeration) {
            return types.enumeration(enumeration).map(conversion -> converted(conversion, "enumerations", Many.LIST));
        }
        return elementName(type.of()).flatMap(name -> vectorOf(name, Many.LIST));
    }

    /** The name of an element that is a value of the host, or, since 0.2.128 under its own kind, an exported struct. */
    static Optional<BindgenType.Named> elementName(BindgenType element) {
        if (element instanceof BindgenType.Struct struct) {
            return Optional.of(new BindgenType.Named(struct.name()));
        }
        return element instanceof BindgenType.Named named ? Optional.of(named) : Optional.empty();
    }

    /** The element of a vector is named, whether it is a text, an exported struct or a value of the host. */
    Optional<BindgenValue> vectorOf(BindgenType.Named element, Many many) {
        boolean optional = many == Many.OPTIONAL_LIST;
        if (element.name().equals("string")) {
            TypeName texts = JavaTypes.list(JavaTypes.STRING);
            return optional ? plain(JavaTypes.optional(texts), "optionalTexts") : plain(texts, "texts");
        }
        if (types.struct(element.name()).isPresent()) {
            String method = direction == Direction.TO_GUEST ? "handles" : "pointers";
            return struct(element.name(), optional ? optionalOf(method) : method, many);
        }
        return host(element, optional ? "optionalValues" : "values", many);
    }

    @Override
    public Optional<BindgenValue> optional(BindgenType.Optional type) {
        return type.of().accept(new OptionalCases(types, direction));
    }

    @Override
    public Optional<BindgenValue> result(BindgenType.Result type) {
        return Optional.empty();
    }

    @Override
    public Optional<BindgenValue> clamped(BindgenType.Clamped type) {
        return type.of().accept(this);
    }

    @Override
    public Optional<BindgenValue> nonNull(BindgenType.NonNull type) {
        return checked(TypeName.LONG, "u32");
    }

    @Override
    public Optional<BindgenValue> rawPointer(BindgenType.RawPointer type) {
        return checked(TypeName.LONG, "u32");
    }

    @Override
    public Optional<BindgenValue> enumeration(BindgenType.Enumeration type) {
        return types.enumeration(type)
                .map(conversion -> converted(conversion, "enumeration", Many.ONE))
                .or(() -> plain(TypeName.INT, "i32"));
    }

    @Override
    public Optional<BindgenValue> stringEnumeration(BindgenType.StringEnumeration type) {
        String method = direction == Direction.TO_GUEST ? "i32" : "textEnumeration";
        return types.textEnumeration(type).map(conversion -> converted(conversion, method, Many.ONE));
    }

    @Override
    public Optional<BindgenValue> struct(BindgenType.Struct type) {
        return struct(type.name(), direction == Direction.TO_GUEST ? "moved" : "pointer", Many.ONE);
    }

    @Override
    public Optional<BindgenValue> union(BindgenType.Union type) {
        return plain(JavaTypes.JS_VALUE, "value");
    }

    @Override
    public Optional<BindgenValue> callback(BindgenType.Callback type) {
        return Optional.empty();
    }

    /** An array of numbers. */
    Optional<BindgenValue> array(NumberKind kind, String prefix, Many many) {
        TypeName element = switch (kind) {
            case I8, U8 -> TypeName.BYTE;
            case I16, U16 -> TypeName.SHORT;
            case I32, U32 -> TypeName.INT;
            case I64, U64 -> TypeName.LONG;
            case F32 -> TypeName.FLOAT;
            case F64 -> TypeName.DOUBLE;
            case I64_AS_F64, U64_AS_F64, I128, U128 -> TypeName.VOID;
        };
        if (element.equals(TypeName.VOID)) {
            return Optional.empty();
        }
        Optional<String> note = switch (kind) {
            case U8, U16, U32, U64 -> Optional.of("each element unsigned, as its bits");
            default -> Optional.empty();
        };
        TypeName array = ArrayTypeName.of(element);
        String method = join(prefix, element + "s");
        return Optional.of(
                many == Many.OPTIONAL
                        ? new Direct(JavaTypes.optional(array), optionalOf(method), Optional.empty(), note)
                        : new Direct(array, method, Optional.empty(), note));
    }

    /** A value of the host with a type of its own. */
    Optional<BindgenValue> host(BindgenType.Named type, String method, Many many) {
        return Optional.of(types.named(type.name())
                .map(conversion -> converted(conversion, method, many))
                .orElseGet(() ->
                        new Direct(inMany(JavaTypes.JS_VALUE, many), method, Optional.empty(), Optional.empty())));
    }

    Optional<BindgenValue> struct(String id, String method, Many many) {
        return types.struct(id).map(name -> converted(new BindgenConversion.StructHandle(name), method, many));
    }

    static BindgenValue converted(BindgenConversion conversion, String method, Many many) {
        return new Converted(inMany(conversion.typeName(), many), conversion, many, method);
    }

    static TypeName inMany(TypeName type, Many many) {
        return switch (many) {
            case ONE -> type;
            case OPTIONAL -> JavaTypes.optional(type);
            case LIST -> JavaTypes.list(type);
            case OPTIONAL_LIST -> JavaTypes.optional(JavaTypes.list(type));
        };
    }

    static Optional<BindgenValue> plain(TypeName type, String method) {
        return Optional.of(new Direct(type, method, Optional.empty(), Optional.empty()));
    }

    private static Optional<BindgenValue> checked(TypeName type, String kind) {
        return Optional.of(new Direct(type, kind, Optional.of(kind), Optional.empty()));
    }

    static String optionalOf(String method) {
        return join("optional", method);
    }

    private static String join(String prefix, String method) {
        return prefix.isEmpty() ? method : prefix + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }
}

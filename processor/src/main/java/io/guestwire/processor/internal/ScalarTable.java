// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.WireEncoding;
import io.guestwire.codegen.internal.plan.JavaType;
import io.guestwire.codegen.internal.plan.JavaType.Scalar;
import io.guestwire.codegen.internal.plan.ScalarTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which built-in type of a schema a Java type is. */
final class ScalarTable {
    /** Types of a schema whose Java type usually is another one of a schema. */
    private static final List<Scalar> OTHERS =
            List.of(ScalarTypes.U8, ScalarTypes.U16, ScalarTypes.U32, ScalarTypes.U64, ScalarTypes.VALUE);

    private static final List<String> KEYS = List.of("string", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64");

    private final Map<String, Scalar> types = new HashMap<>();
    private final Scalar datetime;

    ScalarTable(WireEncoding encoding) {
        add(ScalarTypes.I8, "byte", "java.lang.Byte");
        add(ScalarTypes.I16, "short", "java.lang.Short");
        add(ScalarTypes.I32, "int", "java.lang.Integer");
        add(ScalarTypes.I64, "long", "java.lang.Long");
        add(ScalarTypes.F32, "float", "java.lang.Float");
        add(ScalarTypes.F64, "double", "java.lang.Double");
        add(ScalarTypes.BOOL, "boolean", "java.lang.Boolean");
        add(ScalarTypes.STRING, "java.lang.String");
        add(ScalarTypes.BYTES, "byte[]");
        datetime = encoding.datetimes() == DatetimeEncoding.TIMESTAMP ? ScalarTypes.TIMESTAMP : ScalarTypes.DATETIME;
        add(datetime, "java.time.OffsetDateTime");
        add(ScalarTypes.RAW, "io.guestwire.runtime.msgpack.RawMessage");
        add(ScalarTypes.ANY, "io.guestwire.runtime.msgpack.MessageValue");
    }

    /** Tells whether a Java type, by its qualified name, is a built-in one of a schema. */
    boolean has(String javaType) {
        return types.containsKey(javaType);
    }

    /** The built-in type. */
    Scalar get(String javaType) {
        return Objects.requireNonNull(types.get(javaType), javaType);
    }

    /** How an {@code OffsetDateTime} travels. */
    Scalar datetime() {
        return datetime;
    }

    /** The built-in type of a name, if it has this Java type too. */
    Optional<Scalar> alternative(String javaType, String wireName) {
        Scalar usual = get(javaType);
        if (usual.wireName().equals(wireName)) {
            return Optional.of(usual);
        }
        return OTHERS.stream()
                .filter(scalar -> scalar.wireName().equals(wireName))
                .filter(scalar -> scalar.typeName().equals(usual.typeName()))
                .findFirst();
    }

    /** Tells whether a map may have such keys. */
    static boolean isKey(JavaType type) {
        return KEYS.contains(type.wireName());
    }

    private void add(Scalar scalar, String... javaTypes) {
        for (String type : javaTypes) {
            types.put(type, scalar);
        }
    }
}

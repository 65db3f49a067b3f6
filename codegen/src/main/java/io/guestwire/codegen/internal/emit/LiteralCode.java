// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.guestwire.codegen.internal.plan.JavaLiteral;
import io.guestwire.codegen.internal.plan.ScalarTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Default values as Java expressions. */
final class LiteralCode implements JavaLiteral.Cases<CodeBlock> {
    private static final LiteralCode INSTANCE = new LiteralCode();

    private LiteralCode() {}

    /** An expression that makes the value, new each time where it is mutable. */
    static CodeBlock of(JavaLiteral literal) {
        return literal.accept(INSTANCE);
    }

    @Override
    public CodeBlock integer(JavaLiteral.IntegerLiteral literal) {
        TypeName type = literal.type().typeName();
        if (type.equals(TypeName.LONG)) {
            boolean fits = literal.value().bitLength() < Long.SIZE;
            return CodeBlock.of(
                    "$LL",
                    fits ? literal.value().toString() : "0x" + literal.value().toString(16));
        }
        return type.equals(TypeName.INT)
                ? CodeBlock.of("$L", literal.value())
                : CodeBlock.of("($T) $L", type, literal.value());
    }

    @Override
    public CodeBlock decimal(JavaLiteral.DecimalLiteral literal) {
        return literal.type().equals(ScalarTypes.F32)
                ? CodeBlock.of("$Lf", (float) literal.value())
                : CodeBlock.of("$L", literal.value());
    }

    @Override
    public CodeBlock bool(JavaLiteral.BooleanLiteral literal) {
        return CodeBlock.of("$L", literal.value());
    }

    @Override
    public CodeBlock text(JavaLiteral.TextLiteral literal) {
        return CodeBlock.of("$L", SourceText.literal(literal.value()));
    }

    @Override
    public CodeBlock bytes(JavaLiteral.BytesLiteral literal) {
        Stream<CodeBlock> elements = literal.value().stream().map(value -> CodeBlock.of("$L", value));
        return CodeBlock.of("new byte[] {$L}", list(elements));
    }

    @Override
    public CodeBlock list(JavaLiteral.ListLiteral literal) {
        return CodeBlock.of(
                "$T.of($L)", List.class, list(literal.elements().stream().map(LiteralCode::of)));
    }

    @Override
    public CodeBlock map(JavaLiteral.MapLiteral literal) {
        Stream<CodeBlock> entries = literal.entries().stream()
                .map(entry -> CodeBlock.of("$T.entry($L, $L)", Map.class, of(entry.key()), of(entry.value())));
        return CodeBlock.of("$T.mapOf($L)", RuntimeTypes.VALUES, list(entries));
    }

    @Override
    public CodeBlock present(JavaLiteral.PresentLiteral literal) {
        return CodeBlock.of("$T.of($L)", Optional.class, of(literal.value()));
    }

    @Override
    public CodeBlock absent(JavaLiteral.AbsentLiteral literal) {
        return CodeBlock.of("$T.empty()", Optional.class);
    }

    @Override
    public CodeBlock object(JavaLiteral.ObjectLiteral literal) {
        return CodeBlock.of(
                "new $T($L)",
                literal.type().typeName(),
                list(literal.components().stream().map(LiteralCode::of)));
    }

    private static CodeBlock list(Stream<CodeBlock> elements) {
        return CodeBlock.join(elements.toList(), ",$W");
    }
}

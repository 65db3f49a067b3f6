// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.plan.JavaLiteral;
import java.time.OffsetDateTime;
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
        return literal.cast()
                .map(type -> CodeBlock.of("($T) $L", type, literal.digits()))
                .orElseGet(() -> CodeBlock.of("$L", literal.digits()));
    }

    @Override
    public CodeBlock decimal(JavaLiteral.DecimalLiteral literal) {
        return CodeBlock.of("$L", literal.digits());
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

    @Override
    public CodeBlock enumeration(JavaLiteral.EnumLiteral literal) {
        return CodeBlock.of("$T.$N", literal.type().typeName(), literal.constant());
    }

    @Override
    public CodeBlock datetime(JavaLiteral.DatetimeLiteral literal) {
        return CodeBlock.of("$T.parse($L)", OffsetDateTime.class, SourceText.literal(literal.text()));
    }

    @Override
    public CodeBlock open(JavaLiteral.OpenLiteral literal) {
        return CodeBlock.of("$T.$N($L)", RuntimeTypes.VALUE, literal.factory(), of(literal.content()));
    }

    @Override
    public CodeBlock converted(JavaLiteral.ConvertedLiteral literal) {
        return FunctionCode.call(literal.decode(), of(literal.value()));
    }

    @Override
    public CodeBlock unset(JavaLiteral.UnsetLiteral literal) {
        return CodeBlock.of("$L", literal.text());
    }

    /** Several values with commas between them. */
    static CodeBlock list(List<JavaLiteral> literals) {
        return list(literals.stream().map(LiteralCode::of));
    }

    private static CodeBlock list(Stream<CodeBlock> elements) {
        return CodeBlock.join(elements.toList(), ",$W");
    }
}

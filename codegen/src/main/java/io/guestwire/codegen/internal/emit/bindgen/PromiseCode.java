// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.BindgenConversion;

/** The future of what a promise gives. */
final class PromiseCode {
    private PromiseCode() {}

    /**
     * An expression for the future.
     *
     * @param promise an expression for the {@code JsValue}
     * @param name a local name that is free
     */
    static CodeBlock future(BindgenConversion.Promise plan, CodeBlock promise, String name) {
        CodeBlock future = CodeBlock.of("$L.asPromise().toCompletableFuture()", promise);
        return switch (plan.form()) {
            case NOTHING -> CodeBlock.of("$L.thenAccept($N -> {})", future, name);
            case VALUE ->
                plan.optional()
                        ? CodeBlock.of("$L.thenApply($T::toOptional)", future, BindgenRuntime.JS_VALUE)
                        : future;
            case READER, ACCESSORS, HOST, DATA ->
                CodeBlock.of("$L.thenApply($N -> $L)", future, name, read(plan, name));
        };
    }

    private static CodeBlock read(BindgenConversion.Promise plan, String name) {
        if (!plan.optional()) {
            return one(plan, name);
        }
        String some = name + "1";
        return CodeBlock.of("$N.toOptional().map($N -> $L)", name, some, one(plan, some));
    }

    private static CodeBlock one(BindgenConversion.Promise plan, String name) {
        return switch (plan.form()) {
            case NOTHING, VALUE -> CodeBlock.of("$N", name);
            case READER ->
                CodeBlock.of(
                        "$T.response($L, $L).$N($N)",
                        BindgenRuntime.JS_READER,
                        SourceText.literal(plan.module()),
                        SourceText.literal(plan.operation()),
                        plan.names().get(0),
                        name);
            case ACCESSORS -> CodeBlock.of("$N.$L()", name, String.join("().", plan.names()));
            case HOST -> CodeBlock.of("$N.asHost($T.class)", name, plan.held());
            case DATA -> {
                BindgenConversion.Data data = plan.data().orElseThrow();
                yield CodeBlock.of(
                        "$T.$N($L, $N)",
                        data.conversion().codec(),
                        data.conversion().read(),
                        RecordCode.channel(data, BindgenRuntime.JS_READER),
                        name);
            }
        };
    }
}

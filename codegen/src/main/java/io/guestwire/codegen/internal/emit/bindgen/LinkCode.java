// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit.bindgen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.guestwire.codegen.internal.emit.SourceText;
import io.guestwire.codegen.internal.plan.bindgen.JavaLink;
import io.guestwire.codegen.internal.plan.bindgen.LinkValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statement that binds one import. Arguments are read in the order in which the guest passes them. */
final class LinkCode implements JavaLink.Cases<CodeBlock> {
    private final BindgenCode values;

    /**
     * Code for links.
     *
     * @param values how plain values cross
     */
    LinkCode(BindgenCode values) {
        this.values = values;
    }

    @Override
    public CodeBlock library(JavaLink.Library link) {
        return CodeBlock.of(
                "link.library($L, $L, $L, $L, $L)",
                text(link.module()),
                text(link.name()),
                text(link.key()),
                text(link.shape()),
                link.catches());
    }

    @Override
    public CodeBlock served(JavaLink.Served link) {
        List<LinkValue> arguments = new ArrayList<>(link.arguments());
        CodeBlock target = link.target()
                .map(field -> CodeBlock.of("$N", field))
                .orElseGet(() -> arguments.remove(0).accept(new Reading()));
        List<CodeBlock> read =
                arguments.stream().map(value -> value.accept(new Reading())).toList();
        CodeBlock call = CodeBlock.of("$L.$N($L)", target, link.method(), CodeBlock.join(read, ",$W"));
        CodeBlock body = link.result()
                .map(result -> result.accept(new Writing(checked(call, result, link.key()))))
                .orElse(call);
        return CodeBlock.of(
                "link.$L($L, $L, $S,$W(arguments, result) ->$W$L)",
                link.catches() ? "catching" : "function",
                text(link.module()),
                text(link.name()),
                link.signature(),
                body);
    }

    @Override
    public CodeBlock constant(JavaLink.Constant link) {
        return CodeBlock.of(
                "link.function($L, $L, $S,$W(arguments, result) ->$Wresult.value($T.of($L)))",
                text(link.module()),
                text(link.name()),
                "() -> (i32)",
                BindgenRuntime.JS_VALUE,
                text(link.text()));
    }

    @Override
    public CodeBlock instance(JavaLink.Instance link) {
        return CodeBlock.of(
                "link.function($L, $L, $S,$W(arguments, result) ->$Wresult.bool(arguments.borrowed() instanceof $T object"
                        + " && object.host() instanceof $T))",
                text(link.module()),
                text(link.name()),
                "(i32) -> (i32)",
                BindgenRuntime.JS_HOST_OBJECT,
                link.type());
    }

    private static CodeBlock checked(CodeBlock call, LinkValue result, String key) {
        boolean primitive = result.typeName().isPrimitive();
        return primitive
                ? call
                : CodeBlock.of("$T.requireNonNull($L,$W$L)", Objects.class, call, text("result of " + key));
    }

    private static String text(String text) {
        return SourceText.literal(text);
    }

    /** The names that code for a value must not use: those of the parameters and fields of the linkage. */
    private static NameAllocator names() {
        NameAllocator names = new NameAllocator();
        List.of("arguments", "result", "link", "module", "imports").forEach(name -> names.newName(name, name));
        return names;
    }

    /** An expression that reads an argument. */
    private final class Reading implements LinkValue.Cases<CodeBlock> {
        private final CodeBlock source = CodeBlock.of("arguments");

        @Override
        public CodeBlock plain(LinkValue.Plain value) {
            return values.lift(value.value(), source, names());
        }

        @Override
        public CodeBlock array(LinkValue.Array value) {
            return CodeBlock.of("$L.toArray(new $T[0])", values.lift(value.value(), source, names()), value.element());
        }

        @Override
        public CodeBlock host(LinkValue.Host value) {
            return CodeBlock.of("arguments.$N().asHost($T.class)", value.method(), value.typeName());
        }

        @Override
        public CodeBlock closure(LinkValue.Closure value) {
            return CodeBlock.of(
                    "$N(arguments.closure($L, $S, $L))",
                    value.closure().factory(),
                    value.shim(),
                    value.closure().signature(),
                    value.mutable());
        }

        @Override
        public CodeBlock future(LinkValue.Future value) {
            throw new IllegalStateException("a promise is only a result");
        }
    }

    /** An expression that gives the result to the guest. */
    private final class Writing implements LinkValue.Cases<CodeBlock> {
        private final CodeBlock java;

        private Writing(CodeBlock java) {
            this.java = java;
        }

        @Override
        public CodeBlock plain(LinkValue.Plain value) {
            return values.lower(value.value(), CodeBlock.of("result"), java, names());
        }

        @Override
        public CodeBlock array(LinkValue.Array value) {
            throw new IllegalStateException("only a parameter takes any number of arguments");
        }

        @Override
        public CodeBlock host(LinkValue.Host value) {
            return CodeBlock.of("result.$N($T.of($L))", value.method(), BindgenRuntime.JS_HOST_OBJECT, java);
        }

        @Override
        public CodeBlock closure(LinkValue.Closure value) {
            throw new IllegalStateException("no host can return a function of the guest");
        }

        @Override
        public CodeBlock future(LinkValue.Future value) {
            return CodeBlock.of("result.value($T.from($L))", BindgenRuntime.JS_PROMISE, java);
        }
    }
}

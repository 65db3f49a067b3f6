// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** An argument or the result of a method that serves an import. */
public sealed interface LinkValue {
    /** Its Java type. */
    TypeName typeName();

    /** What the Java type leaves unsaid, as Javadoc. */
    Optional<String> note();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** A value as exports have it too. */
        R plain(Plain value);

        /** A list of objects as an array. */
        R array(Array value);

        /** An object of an imported class. */
        R host(Host value);

        /** A function of the guest. */
        R closure(Closure value);

        /** A promise. */
        R future(Future value);
    }

    /**
     * A value as exports have it too.
     *
     * @param value how it crosses
     */
    record Plain(BindgenValue value) implements LinkValue {
        @Override
        public TypeName typeName() {
            return value.typeName();
        }

        @Override
        public Optional<String> note() {
            return value.note();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.plain(this);
        }
    }

    /**
     * A list of objects that Java has as an array, for a method with any number of arguments.
     *
     * @param value how the list crosses
     * @param element type of its elements
     */
    record Array(BindgenValue value, TypeName element) implements LinkValue {
        @Override
        public TypeName typeName() {
            return ArrayTypeName.of(element);
        }

        @Override
        public Optional<String> note() {
            return value.note();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.array(this);
        }
    }

    /**
     * An object of an imported class.
     *
     * @param typeName the interface of the class
     * @param method the method of the runtime for the {@code JsValue} that stands for it
     */
    record Host(ClassName typeName, String method) implements LinkValue {
        @Override
        public Optional<String> note() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.host(this);
        }
    }

    /**
     * A function of the guest, which can be called until the import returns.
     *
     * @param closure the function
     * @param shim index in the guest's table of what runs it
     * @param mutable whether it must not be called while it runs
     */
    record Closure(JavaClosure closure, int shim, boolean mutable) implements LinkValue {
        @Override
        public TypeName typeName() {
            return closure.type().name();
        }

        @Override
        public Optional<String> note() {
            return Optional.of("can be called until this method returns");
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.closure(this);
        }
    }

    /** A promise, as a result. */
    record Future() implements LinkValue {
        private static final TypeName TYPE = ParameterizedTypeName.get(
                ClassName.get("java.util.concurrent", "CompletableFuture"),
                ClassName.get("io.guestwire.runtime.js", "JsValue"));

        @Override
        public TypeName typeName() {
            return TYPE;
        }

        @Override
        public Optional<String> note() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.future(this);
        }
    }
}

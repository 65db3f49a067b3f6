// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A function of one argument that generated code calls.
 *
 * @param kind how it is called
 * @param owner the class that has it
 * @param method its name; empty for a constructor
 * @param constant an argument that follows the receiver of {@link Kind#INSTANCE}
 */
public record JavaFunction(Kind kind, ClassName owner, String method, Optional<Constant> constant) {

    /** How a function takes its argument. */
    public enum Kind {
        /** {@code Owner.method(value)}. */
        STATIC,
        /** {@code new Owner(value)}. */
        CONSTRUCTOR,
        /** {@code value.method()}. */
        INSTANCE,
        /** One that a user named, static or not: it can be referred to, and the compiler finds out. */
        REFERENCE
    }

    /**
     * A constant.
     *
     * @param owner the class that has it
     * @param name its name
     */
    public record Constant(ClassName owner, String name) {}

    static JavaFunction ofStatic(ClassName owner, String method) {
        return new JavaFunction(Kind.STATIC, owner, method, Optional.empty());
    }

    static JavaFunction reference(ClassName owner, String method) {
        return new JavaFunction(Kind.REFERENCE, owner, method, Optional.empty());
    }

    static JavaFunction constructor(ClassName owner) {
        return new JavaFunction(Kind.CONSTRUCTOR, owner, "", Optional.empty());
    }

    static JavaFunction instance(ClassName owner, String method) {
        return new JavaFunction(Kind.INSTANCE, owner, method, Optional.empty());
    }

    static JavaFunction instance(ClassName owner, String method, Constant constant) {
        return new JavaFunction(Kind.INSTANCE, owner, method, Optional.of(constant));
    }
}

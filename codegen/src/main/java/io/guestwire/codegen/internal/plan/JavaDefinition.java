// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;

/** A declared type: a class with a codec. */
public sealed interface JavaDefinition permits JavaRecord, JavaEnum, JavaUnion {
    /** Its file. */
    JavaHeader header();

    /** Its name in the schema. */
    String wireName();

    /** The class that writes and reads it. */
    ClassName codec();

    /** What the schema says about it. */
    JavaDoc doc();

    /**
     * Tells whether the class is a user's own, whose codec is nested in the class that uses it: it knows nothing of a
     * schema, and checks nothing.
     */
    default boolean isUsers() {
        return codec().enclosingClassName() != null;
    }

    /** Tells whether code that builds or reads a value uses something deprecated. */
    boolean usesDeprecated();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** An object. */
        R record(JavaRecord definition);

        /** An enumeration. */
        R enumeration(JavaEnum definition);

        /** A union. */
        R union(JavaUnion definition);
    }
}

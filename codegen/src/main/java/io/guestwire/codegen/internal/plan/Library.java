// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;

/** The classes that are there already where generated code will be compiled. */
public interface Library {
    /** A library without a class. */
    Library EMPTY = (type, codec) -> false;

    /** Tells whether one place holds both a type and its codec, so that neither is to be generated. */
    boolean holds(ClassName type, ClassName codec);
}
